import { Plan } from '../../../db/schema/plan.ts';
import { type AnyRecord, recordCollections } from '../commands/recordKey.ts';
import type { Records } from './missing.ts';

/** Lists that every plan has, also where they are empty. */
const required: ReadonlySet<string> = new Set(
  Object.entries(Plan.shape).flatMap(([field, schema]) => (schema.safeParse(undefined).success ? [] : [field])),
);

/** A plan of these parts, which may break rules between them. */
export function putTogether(ours: Plan, header: AnyRecord, records: Records): AnyRecord {
  const lists = recordCollections.flatMap((collection) => {
    const held = records.get(collection) ?? [];
    const isLeftOut = held.length === 0 && !required.has(collection) && ours[collection]?.length !== 0;
    return isLeftOut ? [] : [[collection, held]];
  });
  return { ...header, ...Object.fromEntries(lists) };
}
