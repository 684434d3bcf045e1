import { useId } from 'react';
import { differenceWords } from '../../plan/map/mapDifference.ts';
import type { MeasureStyle } from '../../plan/map/zoneMeasures.ts';
import { withSign } from '../../plan/numbers.ts';
import scale from '../measureScale.module.css';
import { LookPatterns } from './Hatch.tsx';
import styles from './MapLegend.module.css';
import { changeClasses, hatchOf, type Look, lookHatches, stepClasses } from './measureClass.ts';

type LegendStepsProps = { style: MeasureStyle; compared: boolean; textSize: number };

/** The steps of a measure side by side with the values between them, and what is hatched with its word. */
export function LegendSteps({ style, compared, textSize }: LegendStepsProps) {
  const id = useId();
  const { steps, deepIsLow } = style;
  const looks: readonly Look[] = compared ? changeClasses : deepIsLow ? stepClasses.toReversed() : stepClasses;
  const [little, large] = style.changes;
  const between = compared ? [-large, -little, little, large] : steps;
  const format = (value: number) => (compared ? withSign(style.formatChange(value), value) : style.format(value));
  const step = textSize * 2.55;
  const bar = textSize * 0.8;
  const hatched = compared ? 'noise' : 'unknown';
  const hatches = lookHatches(id);
  const fill = (look: Look) => {
    const hatch = hatchOf(hatches, look);
    return hatch === null ? { className: `${styles.step} ${scale[look]}` } : { className: styles.step, fill: hatch };
  };
  return (
    <>
      <svg width={step * looks.length} height={bar + textSize * 1.35} aria-hidden="true">
        <defs>
          <LookPatterns ids={hatches} textSize={textSize} />
        </defs>
        {looks.map((look, at) => (
          <rect key={look} {...fill(look)} x={at * step} width={step} height={bar} />
        ))}
        {between.map((value, at) => (
          <text key={value} className={styles.number} x={(at + 1) * step} y={bar + textSize * 1.05} textAnchor="middle">
            {format(value)}
          </text>
        ))}
      </svg>
      <p className={styles.swatchLine}>
        <svg width={textSize * 1.6} height={bar} aria-hidden="true">
          <rect {...fill(hatched)} width={textSize * 1.6} height={bar} />
        </svg>
        {compared ? differenceWords(style, { value: 0, certainty: 'noise' }) : 'not known'}
      </p>
    </>
  );
}
