import { decimal } from '../../plan/numbers.ts';
import { flowPath } from './flowPath.ts';
import styles from './MapLegend.module.css';
import type { MapScales } from './mapLayout.ts';
import mapStyles from './NetworkMap.module.css';

const areas = [100, 400, 800] as const;
const flows = [50, 200, 500] as const;

/** Examples of areas by their courses a year, and of flows under them in the same columns. */
export function LegendFlows({ scales, textSize }: { scales: MapScales; textSize: number }) {
  const most = Math.max(...areas.map(scales.zoneRadius));
  const areaRow = Math.max(textSize * 1.4, 2 * most + 2);
  const flowRow = textSize * 1.5;
  const column = (at: number) => textSize * (2.7 + at * 4.4);
  const middle = areaRow + flowRow / 2;
  return (
    <svg width={textSize * 15.5} height={areaRow + flowRow} aria-hidden="true">
      <text className={styles.number} y={areaRow / 2} dy="0.36em">
        Area
      </text>
      {areas.map((courses, at) => (
        <g key={courses}>
          <circle
            className={mapStyles.zone}
            cx={column(at) + textSize}
            cy={areaRow / 2}
            r={scales.zoneRadius(courses)}
          />
          <text className={styles.number} x={column(at) + textSize * 2.1} y={areaRow / 2} dy="0.36em">
            {decimal(courses)}
          </text>
        </g>
      ))}
      <text className={styles.number} y={middle} dy="0.36em">
        Flow
      </text>
      {flows.map((courses, at) => (
        <g key={courses}>
          <path
            className={mapStyles.flow}
            d={flowPath(
              { x: column(at), y: middle, radius: 0 },
              { x: column(at) + textSize * 1.9, y: middle, radius: 0 },
              scales.flowWidth(courses),
            )}
          />
          <text className={styles.number} x={column(at) + textSize * 2.1} y={middle} dy="0.36em">
            {decimal(courses)}
          </text>
        </g>
      ))}
    </svg>
  );
}
