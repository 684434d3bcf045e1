import type { ReactNode } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { SaveFigure } from '../../../components/saveAs/SaveFigure.tsx';
import type { Table } from '../../../plan/tables/table.ts';
import type { TableOut } from '../../../saving/table/tableOut.ts';
import { TableOptions } from './TableOptions.tsx';
import styles from './TableView.module.css';

type TableToolbarProps = {
  table: Table;
  plan: Plan;
  anywhere: string;
  shown: number;
  all: number;
  arranged: boolean;
  /** Choices of the view, before the rest. */
  lead?: ReactNode;
  onAnywhere(words: string): void;
  onReset(): void;
  onRows(what: 'add' | 'remove' | 'duplicate'): void;
  onSource(): void;
  /** The table as it is arranged, for a file. */
  onSave(): TableOut;
};

/** What can be done to a table besides typing in it. */
export function TableToolbar(props: TableToolbarProps) {
  const { table, plan, anywhere, shown, all, arranged, lead, onAnywhere, onReset, onRows, onSource, onSave } = props;
  return (
    <div className={styles.toolbar}>
      {lead}
      <input
        type="search"
        className={styles.find}
        aria-label={`Find in ${table.title}`}
        placeholder="Find"
        value={anywhere}
        onChange={({ target }) => onAnywhere(target.value)}
      />
      {arranged && (
        <button type="button" onClick={onReset}>
          {shown === all ? 'As they come' : `${shown} of ${all}: show all`}
        </button>
      )}
      {table.begin && (
        <>
          <button type="button" onClick={() => onRows('add')} title="Ctrl+Enter" aria-keyshortcuts="Control+Enter">
            Add {table.noun[0]}
          </button>
          <button
            type="button"
            onClick={() => onRows('duplicate')}
            title="Ctrl+Shift+D"
            aria-keyshortcuts="Control+Shift+D"
          >
            Duplicate
          </button>
          <button type="button" onClick={() => onRows('remove')} title="Ctrl+Delete" aria-keyshortcuts="Control+Delete">
            Remove
          </button>
        </>
      )}
      <button type="button" onClick={onSource}>
        Set source…
      </button>
      <span className={styles.space} />
      <SaveFigure title={table.title} {...{ of: 'plan', scenarioIds: [], table: onSave }} />
      <TableOptions plan={plan} />
    </div>
  );
}
