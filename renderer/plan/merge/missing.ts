import { isFields } from '../../../db/schema/check/draft.ts';
import { type AnyRecord, type RecordCollection, recordCollections } from '../commands/recordKey.ts';
import { heldIn, type Named, namedIn } from './idFields.ts';

/** The records of a plan that is being put together. */
export type Records = Map<RecordCollection, AnyRecord[]>;

/** Something that records name and that is not there. */
export type Missing = Named & { by: { collection: RecordCollection; record: AnyRecord }[] };

/** Whether a change may name what is gone: it is switched off and says so. */
const isLost = (change: unknown): boolean => isFields(change) && change.off === true && change.lost !== undefined;

/**
 * Everything that is named and not there, with what names it. What a scenario adds counts as being there: whether it
 * does so before it is named is for `checkPlan`. `header` are the fields at the top of the plan.
 */
export function missingFrom(header: AnyRecord, records: Records): Missing[] {
  const there = new Map<RecordCollection, Set<string>>();
  const idsOf = (collection: RecordCollection): Set<string> => {
    const ids = there.get(collection) ?? new Set<string>();
    there.set(collection, ids);
    return ids;
  };
  for (const [collection, held] of records) {
    for (const record of held) {
      if (typeof record.id === 'string') idsOf(collection).add(record.id);
      for (const inner of heldIn(record)) idsOf(inner.collection).add(inner.id);
    }
  }
  const missing = new Map<string, Missing>();
  const note = (named: readonly Named[], by: Missing['by'][number] | null): void => {
    for (const { collection, id } of named) {
      if (idsOf(collection).has(id)) continue;
      const key = `${collection}/${id}`;
      const known = missing.get(key) ?? { collection, id, by: [] };
      missing.set(
        key,
        by && !known.by.some(({ record }) => record === by.record) ? { ...known, by: [...known.by, by] } : known,
      );
    }
  };
  const { pack: _, ...naming } = header;
  note(namedIn(naming), null);
  for (const collection of recordCollections) {
    for (const record of records.get(collection) ?? []) note(namedIn(soundOf(record)), { collection, record });
  }
  return [...missing.values()];
}

const soundOf = (record: AnyRecord): AnyRecord =>
  Array.isArray(record.changes) ? { ...record, changes: record.changes.filter((change) => !isLost(change)) } : record;
