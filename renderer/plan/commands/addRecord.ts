import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { clipped } from '../projectName.ts';
import { longestLabel } from './putRecords.ts';
import { type RecordCollection, type RecordOf, recordsOf } from './recordKey.ts';
import { recordTitle } from './recordName.ts';
import { namesIn } from './recordNames.ts';

/** Adds a record at the end of its collection. Whether its id is free and what it names is there, `checkCommand` says. */
export function addRecord<K extends RecordCollection>(
  plan: Plan,
  collection: K,
  record: RecordOf<K>,
  why?: string,
): Command {
  return {
    name: 'add-record',
    label: clipped(`Add ${recordTitle(collection, record, namesIn(plan))}`, longestLabel),
    ...(why && { why }),
    edits: [{ collection, at: recordsOf(plan, collection).length, before: null, after: { ...record } }],
  };
}
