import { useId } from 'react';
import { differenceWords } from '../../plan/map/mapDifference.ts';
import type { MeasureStyle } from '../../plan/map/zoneMeasures.ts';
import { withSign } from '../../plan/numbers.ts';
import scale from '../measureScale.module.css';
import { NoiseHatch, UnknownHatch } from './Hatch.tsx';
import styles from './MapLegend.module.css';
import { changeClasses, type Look, stepClasses } from './measureClass.ts';

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
  return (
    <>
      <svg width={step * looks.length} height={bar + textSize * 1.35} aria-hidden="true">
        {looks.map((look, at) => (
          <rect key={look} className={`${styles.step} ${scale[look]}`} x={at * step} width={step} height={bar} />
        ))}
        {between.map((value, at) => (
          <text key={value} className={styles.number} x={(at + 1) * step} y={bar + textSize * 1.05} textAnchor="middle">
            {format(value)}
          </text>
        ))}
      </svg>
      <p className={styles.swatchLine}>
        <svg width={textSize * 1.6} height={bar} aria-hidden="true">
          <defs>
            <UnknownHatch id={`${id}unknown`} textSize={textSize} />
            <NoiseHatch id={`${id}noise`} textSize={textSize} />
          </defs>
          <rect className={styles.step} width={textSize * 1.6} height={bar} fill={`url(#${id}${hatched})`} />
        </svg>
        {compared ? differenceWords(style, { value: 0, certainty: 'noise' }) : 'not known'}
      </p>
    </>
  );
}
