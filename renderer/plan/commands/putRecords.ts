import type { Command, Edit } from '../../../db/schema/edit.ts';
import { canonicalJson } from '../../../db/schema/hash.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { clipped } from '../projectName.ts';
import { type AnyRecord, type RecordCollection, type RecordOf, recordKey, recordsOf } from './recordKey.ts';

/** One record as it is to be: changed or added when `record` is given, removed when it is null. */
export type Put = { collection: RecordCollection; key: string; record: AnyRecord | null };

/** A record of a collection as it is to be, found by its own key, or by `key` where that is what changes. */
export const put = <K extends RecordCollection>(
  collection: K,
  record: RecordOf<K>,
  key: string = recordKey(collection, record),
): Put => ({ collection, key, record });

export const remove = <K extends RecordCollection>(collection: K, record: RecordOf<K>): Put => ({
  collection,
  key: recordKey(collection, record),
  record: null,
});

/** What a command is called: `name` for programs, `label` for people (“Move LA3 replacement to May 2028”), and why. */
export type Named = { name: string; label: string; why?: string };

/** As long as the schema lets a label be, less what undo and redo put before it. */
export const longestLabel = 280;

/**
 * A command that puts records as they are to be, however many and in whatever collections; null when nothing would
 * change. Each place is counted as it stands when its turn comes, so that the edits and their inverse apply in order.
 */
export function putRecords(plan: Plan, { name, label, why }: Named, puts: readonly Put[]): Command | null {
  const standing = new Map<RecordCollection, { keys: string[]; records: AnyRecord[] }>();
  const edits: Edit[] = [];
  for (const { collection, key, record } of puts) {
    const records = standing.get(collection) ?? asItStands(plan, collection);
    standing.set(collection, records);
    const found = records.keys.indexOf(key);
    const at = found === -1 ? records.keys.length : found;
    const before = records.records[at] ?? null;
    if (canonicalJson(before) === canonicalJson(record)) continue;
    edits.push({ collection, at, before: before && { ...before }, after: record && { ...record } });
    const taken = before === null ? 0 : 1;
    records.keys.splice(at, taken, ...(record ? [recordKey(collection, record)] : []));
    records.records.splice(at, taken, ...(record ? [record] : []));
  }
  if (edits.length === 0) return null;
  return { name, label: clipped(label, longestLabel), ...(why ? { why } : {}), edits };
}

function asItStands(plan: Plan, collection: RecordCollection): { keys: string[]; records: AnyRecord[] } {
  const records: readonly AnyRecord[] = recordsOf(plan, collection);
  return { keys: records.map((record) => recordKey(collection, record)), records: [...records] };
}
