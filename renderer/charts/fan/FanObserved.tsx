import type { ObservedOver } from '../../plan/observed/observedOver.ts';
import { diamond } from '../diamond.ts';
import styles from './FanChart.module.css';
import type { FanScales } from './fanScales.ts';
import { middleOf } from './middleOf.ts';

type Props = { observed: ObservedOver; scales: FanScales; width: number; textSize: number; planStart: string };

/** Months that were observed, as diamonds with their intervals, apart from every line that was simulated. */
export function FanObserved({ observed, scales: { x, y }, width, textSize, planStart }: Props) {
  const [first, last] = [
    x(middleOf(observed.points[0]?.month ?? '')),
    x(middleOf(observed.points.at(-1)?.month ?? '')),
  ];
  const half = Math.min(textSize * 0.3, 6);
  const start = x(new Date(`${planStart}T00:00:00Z`));
  const floor = y.range()[0] ?? 0;
  const top = Math.min(...observed.points.map(({ value, ci95 }) => y(ci95?.[1] ?? value)));
  const bottom = Math.max(...observed.points.map(({ value, ci95 }) => y(ci95?.[0] ?? value)));
  // Beneath the points where there is room for two lines, since what is simulated runs high beside them.
  const words = floor - bottom > textSize * 3 ? bottom + textSize * 1.5 : Math.max(textSize, top - textSize * 1.9);
  const long = Math.max(...observed.label.map(({ length }) => length)) * textSize * 0.58;
  const left = Math.max(0, Math.min((first + last) / 2 - long / 2, width - long));
  return (
    <g className={styles.observed} data-testid="observed">
      {start > 1 && <line className={styles.planStart} x1={start} x2={start} y1={0} y2={y.range()[0]} />}
      {observed.points.map(({ month, value, ci95 }) => {
        const [at, height] = [x(middleOf(month)), y(value)];
        return (
          <g key={month} data-month={month}>
            {ci95 && <line x1={at} x2={at} y1={y(ci95[0])} y2={y(ci95[1])} />}
            <path d={diamond(at, height, half)} />
          </g>
        );
      })}
      <text y={words}>
        {observed.label.map((line, at) => (
          <tspan key={line} x={left} dy={at * textSize * 1.25}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
