import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { decimal } from '../../plan/numbers.ts';
import type { PastLife } from '../../plan/pack/machineAges.ts';
import axis from '../Axis.module.css';
import { ValueAxis } from '../Axis.tsx';
import styles from './PastLifeBars.module.css';

type Props = { years: readonly PastLife[]; width: number; height: number; textSize: number; label: string };

/** Linacs past their design life by year: bars as the programme has them, a dashed line were none replaced. */
export function PastLifeBars({ years, width, height, textSize, label }: Props) {
  const margin = { top: textSize * 1.6, right: 8, bottom: textSize * 1.8, left: textSize * 2.4 };
  const plot = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const most = max(years, ({ planned, without }) => Math.max(planned, without)) ?? 0;
  const y = scaleLinear([0, Math.max(2, most)], [plot.height, 0]).nice(4);
  const step = plot.width / Math.max(1, years.length);
  const everyYears = Math.max(1, Math.ceil((textSize * 3.4) / step));
  const line = years.map(({ without }, at) => `${at === 0 ? `M0 ${y(without)}` : `V${y(without)}`}h${step}`).join('');
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={styles.chart}>
      <g transform={`translate(${margin.left},${margin.top})`}>
        <ValueAxis
          scale={y}
          width={plot.width}
          format={(value) => (Number.isInteger(value) ? decimal(value) : '')}
          ticks={4}
        />
        {years.map(({ date, planned, without }, at) => (
          <g key={date}>
            <rect
              className={styles.planned}
              x={at * step + step * 0.2}
              width={step * 0.6}
              y={y(planned)}
              height={plot.height - y(planned)}
            />
            {without !== planned && step > textSize * 1.6 && (
              <text className={styles.count} x={(at + 0.5) * step} y={y(without) - 5} textAnchor="middle">
                {without}
              </text>
            )}
          </g>
        ))}
        <path className={styles.without} d={line} />
        <g className={axis.axis} transform={`translate(0,${plot.height})`}>
          {years.map(({ date }, at) =>
            at % everyYears === 0 ? (
              <text key={date} x={(at + 0.5) * step} y={6} dy="0.8em" textAnchor="middle">
                {at === 0 ? 'Start' : date.slice(0, 4)}
              </text>
            ) : null,
          )}
        </g>
      </g>
    </svg>
  );
}
