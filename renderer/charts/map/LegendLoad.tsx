import { useId } from 'react';
import { Hatch } from './Hatch.tsx';
import { loadClasses } from './loadClass.ts';
import styles from './MapLegend.module.css';
import mapStyles from './NetworkMap.module.css';

/** The steps of utilisation side by side, with the percents between them. */
export function LegendLoad({ textSize }: { textSize: number }) {
  const hatch = useId();
  const step = textSize * 2.55;
  const bar = textSize * 0.8;
  return (
    <svg width={step * loadClasses.length} height={bar + textSize * 1.35} aria-hidden="true">
      <defs>
        <Hatch id={hatch} textSize={textSize} />
      </defs>
      {loadClasses.map(({ key }, at) => (
        <rect
          key={key}
          className={`${mapStyles.swatch} ${mapStyles[key]}`}
          x={at * step}
          width={step}
          height={bar}
          {...(key === 'over' && { fill: `url(#${hatch})` })}
        />
      ))}
      {loadClasses.slice(0, -1).map(({ key, upTo }, at) => (
        <text key={key} className={styles.number} x={(at + 1) * step} y={bar + textSize * 1.05} textAnchor="middle">
          {upTo}
        </text>
      ))}
    </svg>
  );
}
