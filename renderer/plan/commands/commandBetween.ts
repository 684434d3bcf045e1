import { type Command, type Edit, headerOf } from '../../../db/schema/edit.ts';
import { canonicalJson } from '../../../db/schema/hash.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { clipped } from '../projectName.ts';
import { longestLabel, type Named, type Put, putRecords } from './putRecords.ts';
import { type AnyRecord, type RecordCollection, recordCollections, recordKey, recordsOf } from './recordKey.ts';

/**
 * The command that makes one plan of another, for changes that are easier to say as a whole than record by record.
 * Null when the two are the same. The order of records that stand in both is not compared.
 */
export function commandBetween(plan: Plan, after: Plan, named: Named): Command | null {
  const puts = recordCollections.flatMap((collection) => putsBetween(plan, after, collection));
  const records = putRecords(plan, named, puts)?.edits ?? [];
  const header: Edit = { collection: 'header', at: 0, before: headerOf(plan), after: headerOf(after) };
  const edits = canonicalJson(header.before) === canonicalJson(header.after) ? records : [...records, header];
  if (edits.length === 0) return null;
  const { name, label, why } = named;
  return { name, label: clipped(label, longestLabel), ...(why && { why }), edits };
}

function putsBetween(plan: Plan, after: Plan, collection: RecordCollection): Put[] {
  const [held, wanted]: readonly (readonly AnyRecord[])[] = [recordsOf(plan, collection), recordsOf(after, collection)];
  if (held === wanted || held === undefined || wanted === undefined) return [];
  const keyOf = (record: AnyRecord): string => recordKey(collection, record);
  const before = new Map(held.map((record) => [keyOf(record), record]));
  const stays = new Set(wanted.map(keyOf));
  return [
    ...held.flatMap((record) => (stays.has(keyOf(record)) ? [] : [{ collection, key: keyOf(record), record: null }])),
    ...wanted.flatMap((record) =>
      before.get(keyOf(record)) === record ? [] : [{ collection, key: keyOf(record), record }],
    ),
  ];
}
