import { isFields } from '../../../db/schema/check/draft.ts';
import type { RecordCollection } from '../commands/recordKey.ts';

/** Which fields, wherever in a plan they stand, name a record of which collection: one name always means one thing. */
const naming: { readonly [field: string]: RecordCollection } = {
  trustId: 'trusts',
  hostTrustId: 'trusts',
  centreId: 'centres',
  toCentreId: 'centres',
  fromCentreId: 'centres',
  machineId: 'machines',
  projectId: 'projects',
  zoneId: 'zones',
  pathwayId: 'pathways',
  parentId: 'scenarios',
  scenarioId: 'scenarios',
  scenarioIds: 'scenarios',
  compareIds: 'scenarios',
  preferredId: 'scenarios',
  stepId: 'storyboard',
  source: 'sources',
  seasonalitySource: 'sources',
};

/** Records inside others, by the field that holds them. */
const held: { readonly [field: string]: RecordCollection } = {
  newMachine: 'machines',
  machine: 'machines',
  project: 'projects',
  centre: 'centres',
};

/** What names a step or a scenario outlives it: storyboards, workshops and packs say themselves what is gone. */
const outliving = new Set(['scenarioId', 'scenarioIds', 'compareIds', 'preferredId', 'stepId']);

export type Named = { collection: RecordCollection; id: string };

/** Everything that a record, and what is inside it, names and cannot be without. */
export function namedIn(value: unknown, field = ''): Named[] {
  if (typeof value === 'string') {
    const collection = naming[field];
    return collection === undefined || value === '*' || outliving.has(field) ? [] : [{ collection, id: value }];
  }
  if (Array.isArray(value)) return value.flatMap((one) => namedIn(one, field));
  if (!isFields(value)) return [];
  if (field === 'shares') return Object.keys(value).map((id) => ({ collection: 'centres', id }));
  if (field === 'fieldSources') return Object.values(value).map((id) => ({ collection: 'sources', id: String(id) }));
  return Object.entries(value).flatMap(([key, inner]) => namedIn(inner, key));
}

/** Everything that stands inside a record, such as the machine that a project brings, with its id. */
export function heldIn(value: unknown, field = ''): Named[] {
  if (Array.isArray(value)) return value.flatMap((one) => heldIn(one, field));
  if (!isFields(value)) return [];
  const collection = held[field];
  const own = collection !== undefined && typeof value.id === 'string' ? [{ collection, id: value.id }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => heldIn(inner, key))];
}

/** New ids for old ones. */
export type Renames = { readonly [K in RecordCollection]?: ReadonlyMap<string, string> };

/** A value with other ids, both where things are named and where they stand inside a record. */
export function renamedIn(value: unknown, renames: Renames, field = ''): unknown {
  const other = (collection: RecordCollection | undefined, id: string): string =>
    (collection && renames[collection]?.get(id)) ?? id;
  if (typeof value === 'string') return other(naming[field], value);
  if (Array.isArray(value)) return value.map((one) => renamedIn(one, renames, field));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (field === 'shares') return [other('centres', key), inner];
      if (field === 'fieldSources') return [key, other('sources', String(inner))];
      if (key === 'id' && held[field] !== undefined) return [key, other(held[field], String(inner))];
      return [key, renamedIn(inner, renames, key)];
    }),
  );
}
