import type { Plan } from '../../../../db/schema/plan.ts';
import { withField } from '../fields.ts';
import { newRow } from '../newRow.ts';
import type { Table } from '../table.ts';
import { tables } from '../tables.ts';
import { missingColumns, type WorkingRow } from '../workingRow.ts';
import type { Unplaced } from './placedCells.ts';

/** Things that a pasted range names and the plan does not have, by the table in which they can be added. */
export type Missing = { table: Table; names: string[] };

export function missingThings(unplaced: readonly Unplaced[]): Missing[] {
  const byTable = Map.groupBy(unplaced, ({ missingIn }) => missingIn);
  return tables.flatMap((table) => {
    const names = (byTable.get(table.id) ?? []).map(({ text }) => text.trim());
    return names.length > 0 ? [{ table, names: [...new Set(names)] }] : [];
  });
}

/** Rows for them to be filled in: named, and not stored until they have what they need. */
export function missingRows(plan: Plan, { table, names }: Missing): WorkingRow[] {
  const columns = table.columns(plan);
  return names.flatMap((name) => {
    const row = newRow(table, plan, null);
    if (!row) return [];
    const named = { ...row, record: withField(row.record, 'name', name) };
    const problems = missingColumns(columns, named, plan).map(({ key, label }) => ({
      columnKey: key,
      sentence: `${label} is still needed.`,
    }));
    return [{ ...named, problems: problems.length > 0 ? problems : row.problems }];
  });
}
