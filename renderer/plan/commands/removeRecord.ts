import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { commandBetween } from './commandBetween.ts';
import { findRecord } from './findRecord.ts';
import { putRecords, remove } from './putRecords.ts';
import type { RecordCollection } from './recordKey.ts';
import { recordTitle } from './recordName.ts';
import { namesIn } from './recordNames.ts';
import { andGone, nothingGone } from './removal/gone.ts';
import { namedKinds } from './removal/namedKinds.ts';
import { removalNotes } from './removal/removalNotes.ts';
import { withoutThings } from './removal/withoutThings.ts';

/** A removal, and in sentences what else goes with it, to be shown before it is done. */
export type Removal = { command: Command; also: readonly string[] };

/**
 * Removes a record with what hangs on it, as one command: a trust with its centres, a centre with its machines, their
 * projects, its travel times, backlog and benchmarks, the flows to it shared out over the other centres, and changes of
 * scenarios that name any of it. Null when there is no such record.
 */
export function removeRecord(plan: Plan, collection: RecordCollection, key: string, why?: string): Removal | null {
  const record = findRecord(plan, collection, key);
  if (record === undefined) return null;
  const named = {
    name: 'remove-record',
    label: `Remove ${recordTitle(collection, record, namesIn(plan))}`,
    ...(why && { why }),
  };
  const kind = namedKinds[collection];
  if (kind === undefined || !('id' in record)) {
    const command = putRecords(plan, named, [remove(collection, record)]);
    return command && { command, also: [] };
  }
  const after = withoutThings(plan, andGone(nothingGone, kind, [record.id]));
  const command = commandBetween(plan, after, named);
  return command && { command, also: removalNotes(plan, after, collection) };
}
