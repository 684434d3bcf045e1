import { useId } from 'react';
import { decimal } from '../../plan/numbers.ts';
import { flowPath } from './flowPath.ts';
import { Hatch } from './Hatch.tsx';
import { loadClasses } from './loadClass.ts';
import styles from './MapLegend.module.css';
import { type MapScales, smallFlow } from './mapLayout.ts';
import mapStyles from './NetworkMap.module.css';

const zoneExamples = [100, 400, 800] as const;
const flowExamples = [50, 200, 500] as const;

type MapLegendProps = { scales: MapScales; textSize: number; known: boolean };

/** What the marks mean, in words and examples of their size. */
export function MapLegend({ scales, textSize, known }: MapLegendProps) {
  const hatch = useId();
  const step = textSize * 2.3;
  const bar = textSize * 0.8;
  const row = textSize * 1.5;
  const most = Math.max(...zoneExamples.map(scales.zoneRadius));
  return (
    <div className={styles.legend}>
      <p className={styles.title}>Centre: linacs inside, utilisation around</p>
      <svg width={step * loadClasses.length + textSize} height={bar + row} aria-hidden="true">
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
      {known && <p>Beside it: utilisation, mean wait</p>}
      <p className={styles.title}>Where people live, courses a year</p>
      <svg width={textSize * 15} height={Math.max(row, 2 * most + 2)} aria-hidden="true">
        {zoneExamples.map((courses, at) => {
          const x = textSize * (0.8 + at * 4.6);
          const y = Math.max(row, 2 * most + 2) / 2;
          const radius = scales.zoneRadius(courses);
          return (
            <g key={courses}>
              <circle className={mapStyles.zone} cx={x} cy={y} r={radius} />
              <text className={styles.number} x={x + textSize} y={y} dy="0.36em">
                {decimal(courses)}
              </text>
            </g>
          );
        })}
      </svg>
      <p className={styles.title}>Flow to a centre, courses a year</p>
      <svg width={textSize * 15} height={row} aria-hidden="true">
        {flowExamples.map((courses, at) => {
          const x = textSize * at * 4.6;
          const from = { x, y: row * 0.4, radius: 0 };
          const to = { x: x + textSize * 1.9, y: row * 0.4, radius: 0 };
          return (
            <g key={courses}>
              <path className={mapStyles.flow} d={flowPath(from, to, scales.flowWidth(courses))} />
              <text className={styles.number} x={x + textSize * 2.2} y={row / 2} dy="0.36em">
                {decimal(courses)}
              </text>
            </g>
          );
        })}
      </svg>
      <p>Thick end: home. Under {smallFlow} a year when selected.</p>
    </div>
  );
}
