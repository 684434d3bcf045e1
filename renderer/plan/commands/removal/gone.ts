import type { NamedKind } from '../recordNames.ts';

/** The ids of what is no longer there, by kind. */
export type Gone = { readonly [K in NamedKind]: ReadonlySet<string> };

export const nothingGone: Gone = {
  trust: new Set(),
  centre: new Set(),
  machine: new Set(),
  project: new Set(),
  pathway: new Set(),
  zone: new Set(),
  scenario: new Set(),
  source: new Set(),
};

export const andGone = (gone: Gone, kind: NamedKind, ids: Iterable<string>): Gone => ({
  ...gone,
  [kind]: new Set([...gone[kind], ...ids]),
});

/** The fields by which records refer to things they cannot be without, wherever in the plan they stand. */
const needs: { readonly [field: string]: NamedKind } = {
  trustId: 'trust',
  centreId: 'centre',
  toCentreId: 'centre',
  fromCentreId: 'centre',
  machineId: 'machine',
  projectId: 'project',
  zoneId: 'zone',
  pathwayId: 'pathway',
};

/** Whether a record, or a record inside it, refers to something that is gone and that it cannot be without. */
export function leans(record: object, gone: Gone): boolean {
  return Object.entries(record).some(([field, value]) => {
    const kind = needs[field];
    if (typeof value === 'string') return kind !== undefined && gone[kind].has(value);
    const inner = ['newMachine', 'machine', 'centre', 'project'].includes(field);
    return inner && typeof value === 'object' && value !== null && leans(value, gone);
  });
}

/** What is gone that a record refers to, first that which it names itself. */
export function goneFrom(record: object, gone: Gone): { kind: NamedKind; id: string }[] {
  return Object.entries(record).flatMap(([field, value]) => {
    const kind = needs[field];
    if (typeof value === 'string') return kind !== undefined && gone[kind].has(value) ? [{ kind, id: value }] : [];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    if (field === 'shares') {
      return Object.keys(value).flatMap((id) => (gone.centre.has(id) ? [{ kind: 'centre' as const, id }] : []));
    }
    return ['newMachine', 'machine', 'centre', 'project'].includes(field) ? goneFrom(value, gone) : [];
  });
}
