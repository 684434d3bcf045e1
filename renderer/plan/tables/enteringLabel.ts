import type { Plan } from '../../../db/schema/plan.ts';
import { changeLabel } from '../commands/changeLabel.ts';
import { findRecord } from '../commands/findRecord.ts';
import type { Named, Put } from '../commands/putRecords.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { recordTitle } from '../commands/recordName.ts';
import { namesIn } from '../commands/recordNames.ts';
import type { Table } from './table.ts';
import type { WorkingRow } from './workingRow.ts';

/** How figures came into a table. */
export type Entry = 'type' | 'paste' | 'fill' | 'clear' | 'rebalance' | 'source';

const verbs: Record<Entry, string> = {
  type: 'Change',
  paste: 'Paste',
  fill: 'Fill',
  clear: 'Clear',
  rebalance: 'Rebalance',
  source: 'Set the source of',
};

/** What a command is called that puts these records: a single one by what changes in it, several by how many. */
export function enteringLabel(
  plan: Plan,
  table: Table,
  entry: Entry,
  { puts, rows, cells }: { puts: readonly Put[]; rows: readonly WorkingRow[]; cells: number },
): Named {
  const name = entry === 'type' ? 'edit-table' : `${entry}-table`;
  const [row, other] = rows;
  if (table.changeWords && row && !other && entry !== 'paste') {
    return { name, label: table.changeWords(plan, row.before, row.record) };
  }
  const [only, another] = puts;
  if (only?.record && !another && entry !== 'paste') {
    const before: AnyRecord | undefined = findRecord(plan, only.collection, only.key);
    const names = namesIn(plan);
    const label = before
      ? changeLabel(only.collection, before, only.record, names)
      : `Add ${recordTitle(only.collection, only.record, names)}`;
    return { name, label };
  }
  const what = cells === 1 ? 'one figure' : `${cells} figures`;
  return { name, label: `${verbs[entry]} ${what} ${entry === 'paste' ? 'into' : 'in'} ${table.title}` };
}
