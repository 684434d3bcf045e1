import type { Table } from '../../../plan/tables/table.ts';
import type { ShownRow } from './tableModel.ts';
import styles from './WaitingRows.module.css';

type WaitingRowsProps = {
  table: Table;
  rows: readonly ShownRow[];
  imbalance(row: ShownRow): string | null;
  onGo(rowKey: string, columnKey: string | null): void;
  onRebalance(rowKey: string): void;
  onCancel(keys: ReadonlySet<string>): void;
};

/** More than this many are told by their number. */
const mostTold = 4;

/** Rows that are not stored: what is wrong with each, and how to mend it or give it up. */
export function WaitingRows({ table, rows, imbalance, onGo, onRebalance, onCancel }: WaitingRowsProps) {
  const waiting = rows.filter((row) => row.waiting !== null);
  if (waiting.length === 0) return null;
  return (
    <section className={styles.waiting} aria-label="Not stored yet" data-testid="waiting">
      <div className={styles.waitingHead}>
        <h3>{waiting.length === 1 ? 'One row is' : `${waiting.length} rows are`} not stored yet</h3>
        {waiting.length > 1 && (
          <button type="button" onClick={() => onCancel(new Set(waiting.map(({ key }) => key)))}>
            Give all up
          </button>
        )}
      </div>
      <ul>
        {waiting.slice(0, mostTold).map((row) => {
          const off = imbalance(row);
          const told = off === null ? reasonsOf(row) : { columnKey: null, words: off };
          const name = row.name || `New ${table.noun[0]}`;
          return (
            <li key={row.key}>
              <span>
                <strong>{name}</strong> {told.words}
              </span>
              <button type="button" onClick={() => onGo(row.key, told.columnKey)} aria-label={`Go to it: ${name}`}>
                Go to it
              </button>
              {off !== null && table.balanced && (
                <button type="button" onClick={() => onRebalance(row.key)} aria-label={`Rebalance: ${name}`}>
                  Rebalance
                </button>
              )}
              <button type="button" onClick={() => onCancel(new Set([row.key]))} aria-label={`Give up: ${name}`}>
                Give up
              </button>
            </li>
          );
        })}
        {waiting.length > mostTold && <li>and {waiting.length - mostTold} more, marked in the table.</li>}
      </ul>
    </section>
  );
}

function reasonsOf({ waiting }: ShownRow): { columnKey: string | null; words: string } {
  const unread = Object.entries(waiting?.unread ?? {}).map(([columnKey, { reason }]) => ({
    columnKey,
    sentence: reason,
  }));
  const all = [...unread, ...(waiting?.problems ?? [])];
  const words = [...new Set(all.map(({ sentence }) => sentence))];
  const first = all.find(({ columnKey }) => columnKey !== null);
  return {
    columnKey: first?.columnKey ?? null,
    words: words.slice(0, 3).join(' ') || 'It waits for the rows it belongs with.',
  };
}
