import type { Plan } from '../../../db/schema/plan.ts';
import type { Place } from '../../state/viewSlice.ts';
import {
  type AnyRecord,
  type RecordCollection,
  type RecordOf,
  recordCollections,
  recordKey,
} from '../commands/recordKey.ts';

/** The row of a table in which a record stands, and the field of it that is meant. */
export const rowOf = <K extends RecordCollection>(collection: K, record: RecordOf<K>, field?: string): Place => ({
  view: 'data',
  row: { collection, key: recordKey(collection, record), ...(field !== undefined && { field }) },
});

/** The row that a path of `checkPlan` leads to, such as `demand[3].zoneId`; the plan's own figures for any other. */
export function placeOf(plan: Plan, path: string): Place {
  const [, name = '', at = '', field] = /^(\w+)\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
  const collection = recordCollections.find((known) => known === name);
  const records: readonly AnyRecord[] = collection === undefined ? [] : (plan[collection] ?? []);
  const record = records[Number(at)];
  if (collection === undefined || record === undefined) return { view: 'data', row: { collection: 'header', key: '' } };
  const key = recordKey(collection, record);
  return { view: 'data', row: { collection, key, ...(field !== undefined && { field }) } };
}
