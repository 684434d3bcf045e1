import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { Grid } from '../../../components/grid/Grid.tsx';
import { cellsIn, type GridRange, rowsIn } from '../../../components/grid/gridRange.ts';
import type { GridText } from '../../../components/grid/gridTypes.ts';
import { useGridState } from '../../../components/grid/useGridState.ts';
import { asTheyCome, isArranged } from '../../../plan/tables/arrangement.ts';
import type { Entry } from '../../../plan/tables/enteringLabel.ts';
import { type PasteReading, readPaste } from '../../../plan/tables/paste/readPaste.ts';
import { tiled } from '../../../plan/tables/paste/tiled.ts';
import { type RowsRemoval, removeRows } from '../../../plan/tables/removeRows.ts';
import { setSources } from '../../../plan/tables/setSources.ts';
import type { Table } from '../../../plan/tables/table.ts';
import { useStore } from '../../../state/store.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { useEntryStore } from './entryStore.ts';
import { gridOut } from './gridOut.ts';
import { PastePreview } from './PastePreview.tsx';
import { RemoveSheet } from './RemoveSheet.tsx';
import { SourceSheet } from './SourceSheet.tsx';
import { TableStatus } from './TableStatus.tsx';
import { TableToolbar } from './TableToolbar.tsx';
import styles from './TableView.module.css';
import { placeAt, type ShownRow, tableModel } from './tableModel.ts';
import { useArranged } from './useArranged.ts';
import { pendingOver, useEntering } from './useEntering.ts';
import { useMissing } from './useMissing.ts';
import { WaitingRows } from './WaitingRows.tsx';

export type TableTarget = { rowKey: string; field: string | null };
type Open =
  | { menu: { column: number; heading: HTMLElement } }
  | { paste: PasteReading }
  | { remove: RowsRemoval }
  | 'source';

type TableViewProps = {
  table: Table;
  plan: Plan;
  /** The row and field a link has led to. */
  target?: TableTarget | null;
  lead?: ReactNode;
};

/** One table of the plan, worked in like a spreadsheet. */
export function TableView({ table, plan, target = null, lead }: TableViewProps) {
  const columns = useMemo(() => table.columns(plan), [table, plan]);
  const entering = useEntering(table, columns, plan);
  const { rows, all, arrangement, arrange } = useArranged(table, columns, plan, entering.pending);
  const cursor = useGridState({ row: rows.length, column: columns.length });
  const marks = useEntryStore((state) => state.marks);
  const headings = useEntryStore((state) => state.headings);
  const execute = useStore((state) => state.execute);
  const [open, setOpen] = useState<Open | null>(null);
  const [flash, setFlash] = useState<{ rowKey: string; columnKey: string | null } | null>(null);
  const [going, setGoing] = useState<string | null>(null);

  const shown = useMemo(
    () => ({ table, plan, columns, rows, arrangement, marks, editable: true, flash }),
    [table, plan, columns, rows, arrangement, marks, flash],
  );
  const model = useMemo(() => tableModel(shown), [shown]);

  const goTo = (rowKey: string, columnKey: string | null): void => {
    const row = rows.findIndex(({ key }) => key === rowKey);
    const column = columns.findIndex(({ key, field }) => key === columnKey || field === columnKey);
    if (row !== -1) cursor.go({ row, column: Math.max(0, column) });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link leads here once, whatever else changes.
  useEffect(() => {
    if (target === null) return;
    const column = columns.find(({ key, field }) => key === target.field || field === target.field);
    goTo(target.rowKey, column?.key ?? null);
    setFlash({ rowKey: target.rowKey, columnKey: column?.key ?? null });
  }, [target]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new row is gone to once it is there.
  useEffect(() => {
    if (going === null || !rows.some(({ key }) => key === going)) return;
    const first = columns.findIndex(({ required, readOnly, get }) => {
      const record = rows.find(({ key }) => key === going)?.record ?? {};
      return required && !readOnly && get(record, plan) === undefined;
    });
    cursor.go({ row: rows.findIndex(({ key }) => key === going), column: Math.max(0, first) });
    setGoing(null);
  }, [going, rows]);

  const write = (texts: readonly GridText[], entry: Entry) =>
    entering.write(
      texts.flatMap(({ row, column, text }) => {
        const [rowKey, columnKey] = [rows[row]?.key, columns[column]?.key];
        return rowKey === undefined || columnKey === undefined ? [] : [{ rowKey, columnKey, text }];
      }),
      entry,
    );
  const paste = (cells: string[][], range: GridRange) => {
    const spread = tiled(cells, range);
    if (spread.length === 1 && spread[0]?.length === 1) {
      return write([{ row: range.top, column: range.left, text: spread[0][0] ?? '' }], 'type');
    }
    const stored = rows.filter(({ waiting }) => waiting?.before !== null);
    setOpen({ paste: readPaste(spread, { table, plan, columns, rows: stored, selected: range }, entering.source) });
  };
  const onRows = (what: 'add' | 'remove' | 'duplicate') => {
    const chosen = rowsIn(cursor.range).flatMap((at) => rows[at] ?? []);
    if (what !== 'remove') {
      const beside = rows[cursor.active.row]?.record ?? null;
      return setGoing(entering.add(beside, what === 'duplicate'));
    }
    const unstored = new Set(chosen.filter(({ waiting }) => waiting?.before === null).map(({ key }) => key));
    if (unstored.size > 0) entering.cancel(unstored);
    const removal = table.begin
      ? removeRows(
          plan,
          table,
          chosen.filter(({ key }) => !unstored.has(key)),
        )
      : null;
    if (removal && (removal.also.length > 0 || chosen.length > 1)) setOpen({ remove: removal });
    else if (removal) execute(removal.command);
  };
  const toAdd = useMissing(plan);
  const selected = () => cellsIn(cursor.range).flatMap((at) => placeAt(shown, at) ?? []);
  const records = useMemo(() => pendingOver(table, plan, entering.pending), [table, plan, entering.pending]);
  const imbalance = (row: ShownRow) => table.imbalance?.(row.record, records, plan) ?? null;
  const close = () => setOpen(null);

  return (
    <div className={styles.view}>
      <TableToolbar
        table={table}
        plan={plan}
        anywhere={arrangement.anywhere}
        shown={rows.length}
        all={all}
        arranged={isArranged(arrangement)}
        lead={lead}
        onAnywhere={(anywhere) => arrange({ ...arrangement, anywhere })}
        onReset={() => arrange(asTheyCome)}
        onRows={onRows}
        onSource={() => selected().length > 0 && setOpen('source')}
        onSave={() => gridOut(shown)}
      />
      <WaitingRows
        table={table}
        rows={rows}
        imbalance={imbalance}
        onGo={goTo}
        onRebalance={entering.rebalance}
        onCancel={entering.cancel}
      />
      {rows.length === 0 && (
        <p className={styles.empty}>
          {all > 0 ? 'No row fits the filter.' : `There are no ${table.noun[1]} yet.`}{' '}
          {all === 0 && table.begin && 'Add one, or paste a range with headings from a spreadsheet.'}
        </p>
      )}
      <Grid
        model={model}
        cursor={cursor}
        headings={headings}
        onWrite={write}
        onPaste={paste}
        onRows={onRows}
        onMenu={(column, heading) => setOpen({ menu: { column, heading } })}
      />
      <TableStatus shown={shown} active={cursor.active} range={cursor.range} />
      {open !== null && open !== 'source' && 'menu' in open && columns[open.menu.column] && (
        <ColumnMenu
          column={columns[open.menu.column] ?? columns[0]}
          heading={open.menu.heading}
          arrangement={arrangement}
          onArrange={arrange}
          onClose={close}
        />
      )}
      {open !== null && open !== 'source' && 'paste' in open && (
        <PastePreview
          table={table}
          reading={open.paste}
          onPaste={() => {
            if (open.paste.command) execute(open.paste.command);
            close();
          }}
          onMissing={(missing) => {
            close();
            toAdd(missing);
          }}
          onClose={close}
        />
      )}
      {open !== null && open !== 'source' && 'remove' in open && (
        <RemoveSheet
          removal={open.remove}
          onRemove={() => {
            execute(open.remove.command);
            close();
          }}
          onClose={close}
        />
      )}
      {open === 'source' && (
        <SourceSheet
          plan={plan}
          cells={selected().length}
          onChoose={(source) => {
            const command = setSources(plan, table, selected(), source);
            if (command) execute(command);
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
