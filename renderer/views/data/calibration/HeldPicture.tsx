import { scaleLinear } from 'd3-scale';
import { diamond } from '../../../charts/diamond.ts';
import { useTextSize } from '../../../components/useTextSize.ts';
import type { Held } from '../../../plan/observed/calibration.ts';
import styles from './Calibration.module.css';

/** Observed above, with its interval, and simulated beneath, with the range of its runs; one scale for a measure at all places. */
export function HeldPicture({ held, all }: { held: Held; all: readonly Held[] }) {
  const textSize = useTextSize();
  const [width, height] = [textSize * 14, textSize * 2.4];
  const ends = all.filter(({ measure }) => measure === held.measure).flatMap(endsOf);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = (high - low || Math.abs(high) || 1) * 0.04;
  const x = scaleLinear([low - room, high + room], [6, width - 6]);
  const { observed, simulated } = held;
  const [above, beneath, half] = [height * 0.3, height * 0.72, textSize * 0.36];
  return (
    <svg width={width} height={height} className={styles.picture} aria-hidden="true">
      {simulated && (
        <>
          <rect
            className={styles.range}
            x={x(simulated.range[0])}
            width={Math.max(2, x(simulated.range[1]) - x(simulated.range[0]))}
            y={beneath - half}
            height={2 * half}
          />
          <line
            className={styles.mean}
            x1={x(simulated.value)}
            x2={x(simulated.value)}
            y1={beneath - half * 1.5}
            y2={beneath + half * 1.5}
          />
        </>
      )}
      {observed.ci95 && (
        <line className={styles.whisker} x1={x(observed.ci95[0])} x2={x(observed.ci95[1])} y1={above} y2={above} />
      )}
      <path className={styles.observed} d={diamond(x(observed.value), above, half)} />
    </svg>
  );
}

const endsOf = ({ observed, simulated }: Held): number[] => [
  ...(observed.ci95 ?? [observed.value]),
  ...(simulated?.range ?? []),
];
