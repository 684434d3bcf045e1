import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { commandBetween } from '../commands/commandBetween.ts';
import { putRecords } from '../commands/putRecords.ts';
import { recordKey, recordsOf } from '../commands/recordKey.ts';
import { andGone, nothingGone } from '../commands/removal/gone.ts';
import { namedKinds } from '../commands/removal/namedKinds.ts';
import { removalNotes } from '../commands/removal/removalNotes.ts';
import { withoutThings } from '../commands/removal/withoutThings.ts';
import type { Table, TableRow } from './table.ts';

/** Rows taken out, and in sentences what goes with them. */
export type RowsRemoval = { command: Command; also: readonly string[] };

/** Removes rows with all that hangs on them, as one command; null when the plan has none of them. */
export function removeRows(plan: Plan, table: Table, rows: readonly TableRow[]): RowsRemoval | null {
  const what = rows.length === 1 ? `${table.noun[0]} ${rows[0]?.name}` : `${rows.length} ${table.noun[1]}`;
  const named = { name: 'remove-rows', label: `Remove ${rows.length === 1 ? 'the ' : ''}${what}` };
  const kind = namedKinds[table.collection];
  const keys = new Set(rows.map(({ key }) => key));
  const whole = recordsOf(plan, table.collection).some((record) => keys.has(recordKey(table.collection, record)));
  if (kind !== undefined && whole && !table.groupOf) {
    const after = withoutThings(plan, andGone(nothingGone, kind, keys));
    const command = commandBetween(plan, after, named);
    return command && { command, also: removalNotes(plan, after, table.collection) };
  }
  const changes = rows.map(({ key, record }) => ({ key, before: record, after: null }));
  const command = putRecords(plan, named, table.puts(plan, changes));
  return command && { command, also: [] };
}
