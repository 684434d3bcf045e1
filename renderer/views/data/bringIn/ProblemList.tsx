import { rowsText } from '../../../intake/tables/fileTable.ts';
import type { TableKind } from '../../../intake/tables/tableKind.ts';
import { decimal } from '../../../plan/numbers.ts';
import styles from './RowsPreview.module.css';
import type { SheetReading } from './useTableIntake.ts';

type Props = {
  kind: TableKind;
  reading: SheetReading;
  onGo(line: number, columnKey: string | null): void;
  onSkip(lines: readonly number[]): void;
};

/** What is wrong, each thing once: in which rows, why, and the way there. */
export function ProblemList({ kind, reading, onGo, onSkip }: Props) {
  const { first: problems, count } = reading.problems;
  if (count === 0) return null;
  const named = new Map(reading.columns.map(({ key, label }) => [key, label]));
  return (
    <section aria-label="What is wrong" className={styles.problems} data-testid="problems">
      <h3>
        {count === 1 ? 'One thing is' : `${decimal(count)} things are`} wrong. Type over the cell, or leave the row out:
        wrong {kind.noun[1]} stay out.
      </h3>
      <ul>
        {problems.map(({ columnKey, sentence, lines }) => {
          const [line = 0, another] = lines;
          const rows = another === undefined ? `row ${line}` : rowsText(lines);
          return (
            <li key={`${line}:${columnKey}:${sentence}`}>
              <button type="button" className="plain" onClick={() => onGo(line, columnKey)}>
                {rows.replace('r', 'R')}
                {columnKey !== null && `, ${named.get(columnKey) ?? columnKey}`}
              </button>
              <span>{sentence}</span>
              <button type="button" className="plain" aria-label={`Skip ${rows}`} onClick={() => onSkip(lines)}>
                Skip{lines.length > 1 && ` ${decimal(lines.length)}`}
              </button>
            </li>
          );
        })}
        {count > problems.length && (
          <li>and {decimal(count - problems.length)} more, in the rows marked wrong below</li>
        )}
      </ul>
    </section>
  );
}
