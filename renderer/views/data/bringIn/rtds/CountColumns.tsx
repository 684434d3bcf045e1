import { scaleLinear } from 'd3-scale';
import axis from '../../../../charts/Axis.module.css';
import { ValueAxis } from '../../../../charts/Axis.tsx';
import { useSize } from '../../../../components/useSize.ts';
import { useTextSize } from '../../../../components/useTextSize.ts';
import type { ShownCount } from '../../../../intake/rtds/shown.ts';
import { decimal } from '../../../../plan/numbers.ts';
import styles from './FoundCharts.module.css';
import { shownText } from './shownText.ts';

type Column = { name: string; count: ShownCount; pale: boolean };
type Props = {
  title: string;
  note: string;
  columns: readonly Column[];
  /** A line between columns, counted in columns from the left. */
  mark?: { at: number; text: string };
};

/** Counts as columns, blank where they may not be shown. */
export function CountColumns({ title, note, columns, mark }: Props) {
  const [ref, { width }] = useSize<HTMLDivElement>();
  const textSize = useTextSize();
  const height = textSize * 11;
  const margin = { top: textSize * 1.4, right: textSize * 1.6, bottom: textSize * 1.6, left: textSize * 3.6 };
  const plot = { width: Math.max(0, width - margin.left - margin.right), height: height - margin.top - margin.bottom };
  const most = Math.max(1, ...columns.map(({ count }) => count ?? 0));
  const y = scaleLinear([0, most], [plot.height, 0]).nice(4);
  const step = plot.width / Math.max(1, columns.length);
  const longest = Math.max(...columns.map(({ name }) => name.length));
  const every = Math.max(1, Math.ceil((longest * textSize * 0.62) / Math.max(1, step)));
  const told = columns.map(({ name, count }) => `${name}: ${shownText(count)}`).join('; ');
  return (
    <figure className={styles.chart}>
      <figcaption>
        {title} {note !== '' && <span className="quiet">{note}</span>}
      </figcaption>
      <div ref={ref} style={{ height }}>
        {width > 0 && (
          <svg width={width} height={height} role="img" aria-label={`${title}. ${told}`}>
            <g transform={`translate(${margin.left},${margin.top})`}>
              <ValueAxis scale={y} width={plot.width} format={(value) => decimal(value)} ticks={3} />
              {columns.map(({ name, count, pale }, at) => (
                <rect
                  key={name}
                  className={pale ? styles.paleColumn : styles.column}
                  x={at * step + step * 0.12}
                  width={step * 0.76}
                  y={y(count ?? 0)}
                  height={plot.height - y(count ?? 0)}
                >
                  <title>{`${name}: ${shownText(count)}`}</title>
                </rect>
              ))}
              {mark && (
                <g transform={`translate(${mark.at * step},0)`}>
                  <line className={styles.mark} y2={plot.height} />
                  <text className={styles.markText} x={5} dy="0.2em">
                    {mark.text}
                  </text>
                </g>
              )}
              <g className={axis.axis} transform={`translate(0,${plot.height})`}>
                {columns.map(({ name }, at) =>
                  at % every === 0 ? (
                    <text key={name} x={(at + 0.5) * step} y={5} dy="0.8em" textAnchor="middle">
                      {name}
                    </text>
                  ) : null,
                )}
              </g>
            </g>
          </svg>
        )}
      </div>
    </figure>
  );
}
