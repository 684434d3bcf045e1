import { type Command, headerOf } from '../../../db/schema/edit.ts';
import { canonicalJson } from '../../../db/schema/hash.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { clipped } from '../projectName.ts';
import { changeLabel } from './changeLabel.ts';
import { findRecord } from './findRecord.ts';
import { longestLabel, put, putRecords } from './putRecords.ts';
import type { AnyRecord, RecordCollection, RecordOf } from './recordKey.ts';
import { namesIn } from './recordNames.ts';

/** Fields as they are to be; one that is undefined is left out of the record from then on. */
export type Fields<R> = { readonly [F in keyof R]?: R[F] | undefined };

/**
 * Changes fields of the record with this key (`recordKey`), whatever the collection. The label says what from and what
 * to (“Change the rostered time of Southampton LA3 from 480 to 540 minutes a day”). Null when there is no such record,
 * or nothing would change. References and sums are for `checkCommand` to judge.
 */
export function changeFields<K extends RecordCollection>(
  plan: Plan,
  collection: K,
  key: string,
  fields: Fields<RecordOf<K>>,
  why?: string,
): Command | null {
  const found = findRecord(plan, collection, key);
  if (found === undefined) return null;
  const before: AnyRecord = found;
  const record = withFields(before, fields);
  const label = changeLabel(collection, before, record, namesIn(plan));
  return putRecords(plan, { name: 'change-fields', label, ...(why && { why }) }, [
    { ...put(collection, found), record },
  ]);
}

/** Changes single fields at the top of the plan, such as its name, its start or mutual aid. */
export function changeHeader(plan: Plan, fields: Fields<Omit<Plan, RecordCollection>>, why?: string): Command | null {
  const before = headerOf(plan);
  const after = withFields(before, fields);
  if (canonicalJson(before) === canonicalJson(after)) return null;
  const label = clipped(changeLabel('header', before, after, namesIn(plan)), longestLabel);
  return { name: 'change-plan', label, ...(why && { why }), edits: [{ collection: 'header', at: 0, before, after }] };
}

const withFields = (record: AnyRecord, fields: AnyRecord): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ ...record, ...fields }).filter(([, value]) => value !== undefined));
