import type { Plan } from '../../../db/schema/plan.ts';
import { type RecordCollection, type RecordOf, recordKey, recordsOf } from './recordKey.ts';

/** The record of a collection that has this key (`recordKey`); undefined when there is none. */
export const findRecord = <K extends RecordCollection>(
  plan: Plan,
  collection: K,
  key: string,
): RecordOf<K> | undefined => recordsOf(plan, collection).find((record) => recordKey(collection, record) === key);
