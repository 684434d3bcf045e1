import { scaleLinear } from 'd3-scale';
import { signed } from '../../plan/numbers.ts';
import { differenceText } from '../../plan/results/kpis.ts';
import { inputWords } from '../../plan/risk/inputWords.ts';
import { type Bar, wait } from '../../plan/risk/sensitivityWords.ts';
import { packTextSize, textWidth } from '../section.ts';
import styles from './risk.module.css';

/** Pixels: room for the names of inputs, the height of a row and of a bar, room for the axis. */
const names = 150;
const row = 36;
const bar = 16;
const axis = 26;
/** Room beside the longest bar for what its end is and does. */
const labels = 118;

/** Inputs by how far either end of their range moves waits: hollow bars the low end, full ones the high end. */
export function PrintedTornado({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const width = textWidth.portrait;
  const ends = bars.flatMap(({ low, high }) => [low?.difference ?? 0, high?.difference ?? 0]);
  const least = Math.min(0, ...ends);
  const most = Math.max(0.01, ...ends);
  const x = scaleLinear([least, most], [names + (least < 0 ? labels : 12), width - labels]);
  const height = bars.length * row + axis;
  const ticks = x.ticks(5);
  const digits = Math.max(0, -Math.floor(Math.log10(Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) || 1)));
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={styles.tornado}>
      {ticks.map((days) => (
        <g key={days} transform={`translate(${x(days)},0)`}>
          <line y2={bars.length * row} className={days === 0 ? styles.zero : styles.rule} />
          <text y={bars.length * row + 16} textAnchor="middle" fontSize={packTextSize}>
            {signed(days, digits)}
          </text>
        </g>
      ))}
      {bars.map(({ input, low, high }, at) => {
        const { name, format } = inputWords[input];
        const sameSide = low !== null && high !== null && Math.sign(low.difference) === Math.sign(high.difference);
        return (
          <g key={input} transform={`translate(0,${at * row + row / 2})`}>
            <text dy="0.35em" className={styles.input} fontSize={packTextSize}>
              {name}
            </text>
            {[low, high].map((end, which) => {
              if (end === null) return null;
              const [from, to] = [x(0), x(end.difference)].toSorted((a, b) => a - b);
              // Two bars that go the same way lie one above the other.
              const y = sameSide ? (which === 0 ? -bar : 0) : -bar / 2;
              const tall = sameSide ? bar - 1 : bar;
              const left = end.difference < 0;
              const words = end.distinguishable ? differenceText(wait, end.difference, end.ci95) : 'noise';
              return (
                <g key={which === 0 ? 'low' : 'high'}>
                  <rect
                    x={from}
                    y={y}
                    width={Math.max(1, (to ?? 0) - (from ?? 0))}
                    height={tall}
                    className={which === 0 ? styles.low : styles.high}
                  />
                  <text
                    x={left ? (from ?? 0) - 5 : (to ?? 0) + 5}
                    y={y + tall / 2}
                    dy="0.35em"
                    textAnchor={left ? 'end' : 'start'}
                    fontSize={packTextSize}
                  >
                    {`${words} at ${format(end.value)}`}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
