import { type KeyboardEvent, useState } from 'react';
import { type Heat, type HeatStyle, heatChange, heatStep } from '../../plan/compare/heat.ts';
import { fullMonth } from '../../plan/dates.ts';
import { changeClasses, stepClasses } from '../map/measureClass.ts';
import scale from '../measureScale.module.css';
import styles from './HeatMap.module.css';

type Props = {
  heat: Heat;
  style: HeatStyle;
  /** True where the values are differences. */
  difference: boolean;
  width: number;
  /** What the map may take, where that is less than rows of its usual height. */
  height?: number | undefined;
  textSize: number;
  label: string;
  /** False on paper, where nobody points. */
  interactive?: boolean;
  /** False where it is told elsewhere how months are pointed at. */
  hint?: boolean;
};

/** Of a row's text. */
const [least, usual] = [1, 1.85];

/** Places by months, pale to deep as things get worse. Arrow keys go from month to month and place to place and say each. */
export function HeatMap(props: Props) {
  const { heat, style, difference, width, textSize, label, interactive = true, hint = true } = props;
  const { months, rows } = heat;
  const [at, setAt] = useState<{ row: number; month: number } | null>(null);
  // Beside others there is less room for names, which take more of it.
  const names = Math.min(
    width * (width < textSize * 36 ? 0.36 : 0.28),
    Math.max(...rows.map(({ name }) => name.length), 8) * textSize * 0.55 + 12,
  );
  const cell = Math.max(2, (width - names - 4) / Math.max(1, months.length));
  const room = ((props.height ?? Number.POSITIVE_INFINITY) - textSize * 1.9) / Math.max(1, rows.length);
  const line = Math.round(Math.max(textSize * least, Math.min(textSize * usual, room)));
  const height = rows.length * line + textSize * 1.9;
  const yearsApart = Math.max(1, Math.ceil((textSize * 3) / (cell * 12)));
  if (width < 100 || rows.length === 0) return null;
  const lookOf = (value: number) =>
    difference ? changeClasses[2 + (heatChange(style, value) ?? 0)] : stepClasses[heatStep(style, value) ?? 0];
  const words = (row: number, month: number): string => {
    const value = rows[row]?.values[month] ?? Number.NaN;
    const told = Number.isFinite(value)
      ? difference
        ? style.formatChange(value)
        : style.format(value)
      : 'nothing to measure';
    return `${rows[row]?.name ?? ''}, ${fullMonth(`${months[month]}-01`)}: ${told}`;
  };
  const move = (event: KeyboardEvent) => {
    const from = at ?? { row: 0, month: 0 };
    const to = {
      ArrowLeft: { ...from, month: from.month - 1 },
      ArrowRight: { ...from, month: from.month + 1 },
      ArrowUp: { ...from, row: from.row - 1 },
      ArrowDown: { ...from, row: from.row + 1 },
      PageUp: { ...from, month: from.month - 12 },
      PageDown: { ...from, month: from.month + 12 },
      Home: { ...from, month: 0 },
      End: { ...from, month: months.length - 1 },
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setAt({
      row: Math.min(rows.length - 1, Math.max(0, to.row)),
      month: Math.min(months.length - 1, Math.max(0, to.month)),
    });
  };
  return (
    <div className={styles.frame}>
      <svg
        width={width}
        height={height}
        role={interactive ? 'application' : 'img'}
        aria-label={interactive ? `${label}. Arrow keys go from month to month and from place to place.` : label}
        className={styles.map}
        {...(interactive && {
          // It is walked through by keys.
          tabIndex: 0,
          onKeyDown: move,
          onFocus: () => setAt((held) => held ?? { row: 0, month: 0 }),
          onPointerLeave: () => setAt(null),
        })}
      >
        {rows.map(({ id, name, values }, row) => (
          <g key={id} transform={`translate(0,${row * line})`}>
            <text className={styles.name} x={0} y={line / 2} dy="0.32em">
              {name.length * textSize * 0.55 > names
                ? `${name.slice(0, Math.floor(names / textSize / 0.55) - 1)}…`
                : name}
              <title>{name}</title>
            </text>
            {months.map((month, index) => {
              const value = values[index] ?? Number.NaN;
              return (
                <rect
                  key={month}
                  x={names + index * cell}
                  y={1}
                  width={cell + 0.3}
                  height={line - 2}
                  className={Number.isFinite(value) ? scale[lookOf(value) ?? 'step0'] : styles.none}
                  onPointerEnter={interactive ? () => setAt({ row, month: index }) : undefined}
                />
              );
            })}
          </g>
        ))}
        {at !== null && (
          <rect
            data-picture="no"
            className={styles.cursor}
            x={names + at.month * cell - 1}
            y={at.row * line}
            width={Math.max(cell, 4) + 2}
            height={line}
          />
        )}
        {months.map((month, index) =>
          month.endsWith('-01') ? (
            <g key={month} transform={`translate(${names + index * cell},${rows.length * line})`}>
              <line y2={5} className={styles.tick} />
              {(months.length - index) * cell > textSize * 2.6 && Number(month.slice(0, 4)) % yearsApart === 0 && (
                <text className={styles.year} x={3} y={textSize * 1.2}>
                  {month.slice(0, 4)}
                </text>
              )}
            </g>
          ) : null,
        )}
      </svg>
      {interactive && (
        <p className={styles.told} data-picture="no" aria-live="polite">
          {at !== null
            ? words(at.row, at.month)
            : hint
              ? 'Point at a month, or go through them with the arrow keys.'
              : '\u00a0'}
        </p>
      )}
    </div>
  );
}
