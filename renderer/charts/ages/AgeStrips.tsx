import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { list } from '../../plan/health/list.ts';
import { decimal } from '../../plan/numbers.ts';
import type { MachineAge } from '../../plan/pack/machineAges.ts';
import axis from '../Axis.module.css';
import { clipText } from '../flows/clipText.ts';
import { textWidth } from '../map/textWidth.ts';
import styles from './AgeStrips.module.css';

type Props = {
  centres: readonly { id: string; name: string }[];
  ages: readonly MachineAge[];
  width: number;
  textSize: number;
  label: string;
};

const radius = 4.5;
/** More design lives than these are told by the marks alone. */
const mostLives = 3;

/** The linacs of every centre by their age in years: a ring within the design life, a filled square past it. */
export function AgeStrips({ centres, ages, width, textSize, label }: Props) {
  const longest = max(centres, ({ name }) => textWidth(name, textSize)) ?? 0;
  const left = Math.min(longest + 14, width * 0.32);
  const lives = [...new Set(ages.map(({ designLifeYears }) => designLifeYears))].toSorted((a, b) => a - b);
  const oldest = max(ages, ({ ageYears, designLifeYears }) => Math.max(ageYears, designLifeYears)) ?? 10;
  const x = scaleLinear([0, oldest + 1], [0, width - left - 12]);
  const top = textSize * 1.8;
  const rows: { id: string; name: string; y: number; marks: { age: MachineAge; lane: number }[]; height: number }[] =
    [];
  let y = top;
  for (const { id, name } of centres) {
    const marks = inLanes(
      ages.filter(({ centreId }) => centreId === id),
      x,
    );
    const lanes = 1 + (max(marks, ({ lane }) => lane) ?? 0);
    const height = Math.max(textSize * 1.6, lanes * (radius * 2 + 3) + 6);
    rows.push({ id, name, y, marks, height });
    y += height;
  }
  const shown = lives.length <= mostLives ? lives : [];
  return (
    <svg width={width} height={y + textSize * 2} role="img" aria-label={label} className={styles.chart}>
      {rows.map(({ id, name, y: from, height }) => (
        <g key={id}>
          <line className={styles.row} x2={width} y1={from + height} y2={from + height} />
          <text className={styles.name} y={from + height / 2} dy="0.35em">
            {clipText(name, textSize, left - 10)}
          </text>
        </g>
      ))}
      <g transform={`translate(${left},0)`}>
        {shown.map((years, at) => (
          <g key={years} transform={`translate(${x(years)},0)`}>
            <line className={styles.life} y1={top - 2} y2={y} />
            <text className={styles.lifeName} y={top - 7} textAnchor="end" x={6}>
              {at === shown.length - 1 && `Design life, ${list(shown.map((life) => decimal(life)))} years`}
            </text>
          </g>
        ))}
        {rows.map(({ y: from, height, marks }) =>
          marks.map(({ age, lane }) => {
            const lanes = 1 + (max(marks, (mark) => mark.lane) ?? 0);
            const cy = from + height / 2 + (lane - (lanes - 1) / 2) * (radius * 2 + 3);
            const cx = x(age.ageYears);
            return age.pastLife ? (
              <rect
                key={age.id}
                className={styles.past}
                {...{ x: cx - radius + 0.5, y: cy - radius + 0.5, width: radius * 2 - 1, height: radius * 2 - 1 }}
              />
            ) : (
              <circle key={age.id} className={styles.within} cx={cx} cy={cy} r={radius - 0.5} />
            );
          }),
        )}
        <g className={axis.axis} transform={`translate(0,${y})`}>
          {x.ticks(Math.min(12, Math.ceil(oldest))).map((years) => (
            <g key={years} transform={`translate(${x(years)},0)`}>
              <line y2={5} className={axis.tick} />
              <text y={8} dy="0.8em" textAnchor="middle">
                {years}
              </text>
            </g>
          ))}
        </g>
      </g>
    </svg>
  );
}

/** Marks that would lie over each other are put into lanes below each other. */
function inLanes(ages: readonly MachineAge[], x: (years: number) => number): { age: MachineAge; lane: number }[] {
  const ends: number[] = [];
  return ages
    .toSorted((a, b) => a.ageYears - b.ageYears)
    .map((age) => {
      const at = x(age.ageYears);
      const free = ends.findIndex((end) => end <= at - radius * 2 - 1);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = at;
      return { age, lane };
    });
}
