import { useMemo } from 'react';
import { Grid } from '../../../components/grid/Grid.tsx';
import { useGridState } from '../../../components/grid/useGridState.ts';
import { Sheet } from '../../../components/Sheet.tsx';
import { type Missing, missingThings } from '../../../plan/tables/paste/missingThings.ts';
import type { PasteReading } from '../../../plan/tables/paste/readPaste.ts';
import type { Table } from '../../../plan/tables/table.ts';
import { upperFirst } from '../../../simulation/firstLetter.ts';
import styles from './PastePreview.module.css';
import { pasteModel } from './pasteModel.ts';
import sheet from './TableSheet.module.css';

type PastePreviewProps = {
  table: Table;
  reading: PasteReading;
  onPaste(): void;
  /** Leads to where what the range names and the plan does not have is added. */
  onMissing(missing: Missing): void;
  onClose(): void;
};

/** What pasting would do, before it is done: how many figures change, what is wrong and where, and every cell. */
export function PastePreview({ table, reading, onPaste, onMissing, onClose }: PastePreviewProps) {
  const model = useMemo(() => pasteModel(upperFirst(table.noun[0]), reading), [table, reading]);
  const cursor = useGridState({ row: model.rows.length, column: model.columns.length });
  const { problems, changed, same, command, outside, addedRows, notes } = reading;
  const go = (row: number | null, column: number | null) => {
    const at = model.rows.findIndex(({ key }) => key === String((row ?? 1) - 1));
    const across = model.columns.findIndex(({ key }) => key === String((column ?? 1) - 1));
    cursor.go({ row: Math.max(0, at), column: Math.max(0, across) });
  };
  return (
    <Sheet label={`Paste into ${table.title}`} onClose={onClose} className={styles.pasteSheet}>
      <div className={styles.paste} data-testid="paste-preview">
        <h2>Paste into {table.title}</h2>
        <p data-testid="paste-summary">{summary(reading, table)}</p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {outside > 0 && (
          <p>
            {outside} {outside === 1 ? 'cell lies' : 'cells lie'} beyond the edge of the table and{' '}
            {outside === 1 ? 'is' : 'are'} left out.
          </p>
        )}
        {problems.length > 0 && (
          <section aria-label="What is wrong" className={styles.problems}>
            <h3>
              {problems.length === 1 ? 'One thing is' : `${problems.length} things are`} wrong and will be left out
            </h3>
            <ul>
              {problems.map(({ row, column, text, sentence }) => (
                <li key={`${row}:${column}:${text}:${sentence}`}>
                  <button type="button" className="plain" onClick={() => go(row, column)}>
                    {placeWords(row, column)}
                  </button>
                  <span>{sentence}</span>
                </li>
              ))}
            </ul>
            {missingThings(reading.unplaced).map((missing) => (
              <p key={missing.table.id}>
                <button type="button" onClick={() => onMissing(missing)}>
                  Add {missing.names.length === 1 ? `“${missing.names[0]}”` : `these ${missing.names.length}`} under{' '}
                  {missing.table.title}
                </button>{' '}
                <span className="quiet">Then paste again: what is there already stays as it is.</span>
              </p>
            ))}
          </section>
        )}
        <div className={styles.pasteGrid}>
          <Grid model={model} cursor={cursor} />
        </div>
        <div className={sheet.sheetEnd}>
          <button
            type="button"
            className="primary"
            data-first-focus="true"
            disabled={command === null}
            onClick={onPaste}
          >
            {command === null ? 'Nothing to paste' : pasteWords(changed, addedRows, problems.length > 0)}
          </button>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <span className="quiet">
            {same > 0 && `${same} ${same === 1 ? 'cell is' : 'cells are'} as it stands already.`}
          </span>
        </div>
      </div>
    </Sheet>
  );
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function summary({ changed, addedRows, cells, headed, problems }: PasteReading, table: Table): string {
  const size = `${counted(cells.length, 'row', 'rows')} by ${counted(cells[0]?.length ?? 0, 'column', 'columns')}`;
  const change = `${counted(changed, 'figure changes', 'figures change')}`;
  const added = addedRows > 0 ? `, ${counted(addedRows, `${table.noun[0]} is`, `${table.noun[1]} are`)} added` : '';
  const by =
    headed.top || headed.side ? 'Placed by its headings, whatever their order.' : 'Placed from the selected cell on.';
  return `${size}: ${change}${added}${problems.length === 0 ? ', nothing is wrong' : ''}. ${by}`;
}

function pasteWords(changed: number, addedRows: number, some: boolean): string {
  const what = addedRows > 0 ? counted(addedRows, 'row', 'rows') : counted(changed, 'figure', 'figures');
  return some ? `Paste the ${what} that are right` : `Paste ${what}`;
}

const placeWords = (row: number | null, column: number | null): string =>
  [row !== null && `Row ${row}`, column !== null && `column ${column}`].filter(Boolean).join(', ').replace(/^c/, 'C') ||
  'The range';
