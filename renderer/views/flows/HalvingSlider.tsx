import { useId, useMemo } from 'react';
import { type DecayZone, type Fit, fitOf, halvingRange } from '../../plan/flows/distanceDecay.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import styles from './Suggestions.module.css';

type Props = {
  zones: readonly DecayZone[];
  curve: readonly Fit[];
  best: Fit;
  halving: number;
  /** Null for the minutes that fit best. */
  onChange(halvingMinutes: number | null): void;
};

const width = 240;
const height = 34;

/** The one parameter of distance decay, under the curve of how badly each value fits the flows of today. */
export function HalvingSlider({ zones, curve, best, halving, onChange }: Props) {
  const id = useId();
  const fit = useMemo(() => fitOf(zones, halving), [zones, halving]);
  const most = Math.max(...curve.map(({ misfit }) => misfit), 1e-9);
  const x = (minutes: number) =>
    ((minutes - halvingRange.least) / (halvingRange.most - halvingRange.least)) * (width - 16) + 8;
  const y = (misfit: number) => 2 + (1 - misfit / most) * (height - 4);
  const path = curve.map(({ halvingMinutes, misfit }) => `${x(halvingMinutes)},${y(misfit)}`).join('L');
  const isBest = halving === best.halvingMinutes;
  return (
    <div className={styles.decay}>
      <div className={styles.slider}>
        <svg width={width} height={height} aria-hidden="true">
          <path className={styles.curve} d={`M${path}`} />
          <circle className={styles.best} cx={x(best.halvingMinutes)} cy={y(best.misfit)} r={4} />
          <line className={styles.now} x1={x(halving)} x2={x(halving)} y1={0} y2={height} />
        </svg>
        <input
          id={id}
          type="range"
          style={{ width }}
          min={halvingRange.least}
          max={halvingRange.most}
          step={0.1}
          value={halving}
          aria-describedby={`${id}-fit`}
          aria-valuetext={`${decimal(halving, 1)} minutes`}
          onChange={({ target }) => onChange(Number(target.value))}
        />
      </div>
      <div className={styles.words}>
        <p>
          <label htmlFor={id}>A centre’s pull halves with every</label>{' '}
          <strong>{decimal(halving, 1)} more minutes</strong> by car.{' '}
          {isBest ? (
            'This fits where courses go now best.'
          ) : (
            <button type="button" className="plain" onClick={() => onChange(null)}>
              Best fit: {decimal(best.halvingMinutes, 1)}
            </button>
          )}
        </p>
        <p id={`${id}-fit`} className="quiet">
          {percent(fit.sameCentre)} of courses go where the rule says
          {isBest ? '' : `, ${percent(best.sameCentre)} at the best fit`}. A centre’s share is 2
          <sup>−minutes/{decimal(halving, 1)}</sup> over the sum of that for all that can treat; shares under 1% are
          left out. The curve is the misfit, sum of squares.
        </p>
      </div>
    </div>
  );
}
