import type { TableKind } from '../../../intake/tables/tableKind.ts';
import type { TableReading } from '../../../intake/tables/tableReading.ts';
import styles from './RowsPreview.module.css';

type Props = {
  kind: TableKind;
  reading: TableReading;
  onGo(line: number, columnKey: string | null): void;
  onSkip(line: number): void;
};

/** More would not be read one by one; the grid has them all. */
const most = 60;

/** What is wrong, row by row: where, why, and the way there. */
export function ProblemList({ kind, reading, onGo, onSkip }: Props) {
  const named = new Map(reading.columns.map(({ key, label }) => [key, label]));
  const unknown = new Set(
    reading.unknown.flatMap(({ columnKey, lines }) => lines.map((line) => `${line}:${columnKey}`)),
  );
  const told = reading.rows.flatMap(({ line, problems }) =>
    problems.flatMap((problem) => (unknown.has(`${line}:${problem.columnKey}`) ? [] : [{ line, ...problem }])),
  );
  if (told.length === 0) return null;
  return (
    <section aria-label="What is wrong" className={styles.problems} data-testid="problems">
      <h3>
        {told.length === 1 ? 'One thing is' : `${told.length} things are`} wrong. Type over the cell, or leave the row
        out: wrong {kind.noun[1]} stay out.
      </h3>
      <ul>
        {told.slice(0, most).map(({ line, columnKey, sentence }) => (
          <li key={`${line}:${columnKey}:${sentence}`}>
            <button type="button" className="plain" onClick={() => onGo(line, columnKey)}>
              Row {line}
              {columnKey !== null && `, ${named.get(columnKey) ?? columnKey}`}
            </button>
            <span>{sentence}</span>
            <button type="button" className="plain" aria-label={`Skip row ${line}`} onClick={() => onSkip(line)}>
              Skip
            </button>
          </li>
        ))}
        {told.length > most && <li>and {told.length - most} more, in the rows marked wrong below</li>}
      </ul>
    </section>
  );
}
