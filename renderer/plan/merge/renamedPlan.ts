import { Plan } from '../../../db/schema/plan.ts';
import { type AnyRecord, recordCollections } from '../commands/recordKey.ts';
import { type Renames, renamedIn } from './idFields.ts';

/** The plan with other ids for some of its things, wherever they are named. */
export function renamedPlan(plan: Plan, renames: Renames): Plan {
  if (Object.values(renames).every((ids) => ids.size === 0)) return plan;
  const collections = new Set<string>(recordCollections);
  const parts = Object.entries(plan).map(([field, part]: [string, unknown]) =>
    collections.has(field) ? [field, part] : [field, renamedIn(part, renames, field)],
  );
  const lists = recordCollections.flatMap((collection) => {
    const records: readonly AnyRecord[] | undefined = plan[collection];
    if (records === undefined) return [];
    const ids = renames[collection];
    const renamed = records.map((record) => {
      const inner = renamedIn(record, renames);
      const id = typeof record.id === 'string' ? ids?.get(record.id) : undefined;
      return id === undefined ? inner : Object.assign({}, inner, { id });
    });
    return [[collection, renamed]];
  });
  return Plan.parse(Object.fromEntries([...parts, ...lists]));
}
