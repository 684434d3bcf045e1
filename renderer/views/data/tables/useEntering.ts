import { useMemo } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Source } from '../../../../db/schema/source.ts';
import type { AnyRecord } from '../../../plan/commands/recordKey.ts';
import type { CellText } from '../../../plan/tables/cellText.ts';
import { enteredOn } from '../../../plan/tables/entered.ts';
import type { Entry } from '../../../plan/tables/enteringLabel.ts';
import { enterRows, enterTexts } from '../../../plan/tables/enterTexts.ts';
import { newRow } from '../../../plan/tables/newRow.ts';
import type { Settled } from '../../../plan/tables/settle.ts';
import type { Table, TableColumn } from '../../../plan/tables/table.ts';
import { missingColumns, type WorkingRow, workingRow } from '../../../plan/tables/workingRow.ts';
import { useStore } from '../../../state/store.ts';
import { nothingPending, useEntryStore } from './entryStore.ts';

export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** Where what is entered now comes from: the source chosen, else the planner, today. */
export function useEntrySource(plan: Plan): Source {
  const sourceId = useEntryStore((state) => state.sourceId);
  return plan.sources?.find(({ id }) => id === sourceId) ?? enteredOn(today());
}

/** Entering in a table: what is right is stored at once as a command, the rest waits with its reasons. */
export function useEntering(table: Table, columns: readonly TableColumn[], plan: Plan) {
  const planId = useStore((state) => state.planId);
  const execute = useStore((state) => state.execute);
  const key = `${planId} ${table.id}`;
  const held = useEntryStore((state) => state.pending[key] ?? nothingPending);
  const setPending = useEntryStore((state) => state.setPending);
  const source = useEntrySource(plan);

  /** A row that waits for a record the plan no longer has waits for nothing. */
  const pending = useMemo(() => {
    const keys = new Set(table.rows(plan).map((row) => row.key));
    return held.filter((row) => row.before === null || keys.has(row.key));
  }, [held, plan, table]);

  return useMemo(() => {
    const into = { table, columns, plan, pending, source };
    const done = ({ command, pending: left }: Settled) => {
      setPending(key, left);
      if (command) execute(command);
    };
    return {
      pending,
      source,
      write: (texts: readonly CellText[], entry: Entry) => done(enterTexts(into, texts, entry)),
      /** A row for the planner to fill in; its key, or null where rows cannot be added. */
      add(beside: AnyRecord | null, copy: boolean): string | null {
        const row = newRow(table, plan, beside, copy);
        if (row) setPending(key, [...pending, withNeeds(columns, plan, row)]);
        return row?.key ?? null;
      },
      cancel: (keys: ReadonlySet<string>) =>
        setPending(
          key,
          pending.filter((row) => !keys.has(row.key)),
        ),
      rebalance(rowKey: string) {
        const row = pending.find((one) => one.key === rowKey) ?? rowOf(table, plan, rowKey);
        if (!row || !table.balanced) return;
        const records = pendingOver(table, plan, pending);
        const record = table.balanced(row.record, records);
        done(enterRows(into, [{ ...row, record, problems: [] }], 'rebalance', 1));
      },
    };
  }, [table, columns, plan, pending, source, key, execute, setPending]);
}

const rowOf = (table: Table, plan: Plan, key: string): WorkingRow | undefined => {
  const row = table.rows(plan).find((one) => one.key === key);
  return row && workingRow(row);
};

/** The records of a table as they would be with what is pending. */
export function pendingOver(table: Table, plan: Plan, pending: readonly WorkingRow[]): AnyRecord[] {
  const waiting = new Map(pending.map((row) => [row.key, row.record]));
  const fresh = pending.filter(({ before }) => before === null).map(({ record }) => record);
  return [...table.rows(plan).map(({ key, record }) => waiting.get(key) ?? record), ...fresh];
}

function withNeeds(columns: readonly TableColumn[], plan: Plan, row: WorkingRow): WorkingRow {
  const missing = missingColumns(columns, row, plan).map(({ key, label }) => ({
    columnKey: key,
    sentence: `${label} is still needed.`,
  }));
  return { ...row, problems: missing.length > 0 ? missing : row.problems };
}
