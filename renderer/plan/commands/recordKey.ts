import { Collection } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';

/** The collections of a plan that hold records, and a record of each. */
export type RecordCollection = Exclude<Collection, 'header'>;
const isRecords = (collection: Collection): collection is RecordCollection => collection !== 'header';
export const recordCollections: readonly RecordCollection[] = Collection.options.filter(isRecords);
export type RecordOf<K extends RecordCollection> = NonNullable<Plan[K]>[number];

/** A record of any collection, as edits hold it. */
export type AnyRecord = Readonly<Record<string, unknown>>;

/** The fields that tell one record of a collection from another; no two records of a sound plan share them all. */
const identity: { readonly [K in RecordCollection]: readonly (keyof RecordOf<K> & string)[] } = {
  trusts: ['id'],
  centres: ['id'],
  machines: ['id'],
  projects: ['id'],
  pathways: ['id'],
  zones: ['id'],
  demand: ['zoneId', 'pathwayId'],
  flows: ['zoneId', 'pathwayId', 'from'],
  travel: ['zoneId', 'centreId', 'mode'],
  backlog: ['centreId', 'pathwayId'],
  benchmarks: ['id'],
  observations: ['id'],
  boundaries: ['id'],
  scenarios: ['id'],
  storyboard: ['id'],
  workshop: ['id'],
  risks: ['id'],
  sources: ['id'],
};

/** What a record is known by in its collection: its id, else what it joins, as `zone|pathway`. */
export const recordKey = (collection: RecordCollection, record: AnyRecord): string =>
  identity[collection].map((field) => String(record[field] ?? '')).join('|');

/** The records of a collection; none where the plan leaves it out. */
export const recordsOf = <K extends RecordCollection>(plan: Plan, collection: K): readonly RecordOf<K>[] =>
  plan[collection] ?? [];
