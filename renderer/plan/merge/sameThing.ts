import type { AnyRecord, RecordCollection } from '../commands/recordKey.ts';
import { plainly } from '../names.ts';

/**
 * Fields by which two records of different files are known to be of the same thing, the surest first: the first set that
 * both give decides.
 */
const tells: { readonly [C in RecordCollection]?: readonly (readonly string[])[] } = {
  sources: [['title', 'status']],
  trusts: [['odsCode'], ['name']],
  centres: [['siteCode'], ['name']],
  zones: [['code'], ['name']],
  pathways: [['name']],
  machines: [['centreId', 'name', 'kind']],
  projects: [
    ['kind', 'machineId'],
    ['kind', 'newMachine.centreId', 'newMachine.name'],
  ],
  benchmarks: [['name', 'measure']],
  boundaries: [['name']],
  scenarios: [['name']],
  storyboard: [['title']],
  workshop: [['text', 'at']],
  risks: [['name']],
};

/** The parts that hold things with ids, in an order in which what names a thing stands behind it. */
export const paired: readonly RecordCollection[] = [
  ...(['sources', 'trusts', 'centres', 'zones', 'pathways', 'machines', 'projects'] as const),
  ...(['benchmarks', 'observations', 'boundaries', 'scenarios', 'storyboard', 'workshop', 'risks'] as const),
];

function fieldAt(record: AnyRecord, path: string): string | undefined {
  const [field = '', inner] = path.split('.');
  const value = record[field];
  if (inner !== undefined)
    return typeof value === 'object' && value !== null ? fieldAt({ ...value }, inner) : undefined;
  return typeof value === 'string' ? plainly(value) || value : undefined;
}

/** Whether two records look like the same thing, whatever their ids. */
export function alike(collection: RecordCollection, one: AnyRecord, other: AnyRecord): boolean {
  for (const fields of tells[collection] ?? []) {
    const [a, b] = [one, other].map((record) => fields.map((field) => fieldAt(record, field)));
    if (!a || !b || a.includes(undefined) || b.includes(undefined)) continue;
    return a.every((value, at) => value === b[at]);
  }
  return false;
}

/** Things that are given ids by the dozen, so that two may have one by chance; others with one id were renamed. */
const numbered: ReadonlySet<RecordCollection> = new Set<RecordCollection>(['machines', 'projects']);

/** Whether two records with one id are of one thing, as far as can be told without what both began from. */
export const related = (collection: RecordCollection, one: AnyRecord, other: AnyRecord): boolean =>
  !numbered.has(collection) ||
  (tells[collection] ?? []).flat().some((field) => {
    const value = field === 'kind' ? undefined : fieldAt(one, field);
    return value !== undefined && value === fieldAt(other, field);
  });
