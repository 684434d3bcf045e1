import type { HeatStyle } from '../../plan/compare/heat.ts';
import { changeClasses, stepClasses } from '../map/measureClass.ts';
import scale from '../measureScale.module.css';
import styles from './HeatMap.module.css';

type Props = { style: HeatStyle; difference: boolean; textSize: number };

/** What the colours mean. */
export function HeatKey({ style, difference, textSize }: Props) {
  const [little, large] = style.changes;
  const sign = style.worse === 'high' ? 1 : -1;
  const between = difference
    ? [-large, -little, little, large].map((value) => style.formatChange(value * sign))
    : (style.worse === 'high' ? style.steps : style.steps.toReversed()).map(style.format);
  const looks = difference ? changeClasses : stepClasses;
  const step = textSize * (difference ? 6 : 4);
  return (
    <svg width={step * looks.length} height={textSize * 2.3} aria-hidden="true">
      {looks.map((look, at) => (
        <rect key={look} className={scale[look]} x={at * step} width={step} height={textSize * 0.8} />
      ))}
      {between.map((words, at) => (
        <text key={words} className={styles.year} x={(at + 1) * step} y={textSize * 1.9} textAnchor="middle">
          {words}
        </text>
      ))}
    </svg>
  );
}
