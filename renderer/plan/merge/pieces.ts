import { isFields } from '../../../db/schema/check/draft.ts';
import type { Collection } from '../../../db/schema/edit.ts';
import type { AnyRecord } from '../commands/recordKey.ts';

/**
 * A part of a record that is chosen as a whole: fields that mean nothing without each other, or one entry (`sub`) of a
 * field that holds many.
 */
export type Piece = { id: string; fields: readonly string[]; sub: string | null };

/** Records that are one statement: a share without the others of its flow is none. */
const whole: ReadonlySet<Collection> = new Set<Collection>(['flows', 'travel', 'backlog', 'boundaries', 'workshop']);

/** Fields that are chosen together. */
const groups: { readonly [C in Collection]?: readonly (readonly string[])[] } = {
  header: [
    ['seasonality', 'seasonalitySource'],
    ['startDate', 'horizonWeeks', 'warmUpWeeks'],
  ],
  centres: [
    ['lat', 'lon'],
    ['opens', 'closes'],
  ],
  machines: [['inService', 'outOfService']],
  projects: [['kind', 'machineId', 'newMachine', 'toCentreId']],
  zones: [['lat', 'lon']],
  benchmarks: [['measure', 'centreId', 'low', 'high']],
  observations: [['measure', 'trustId', 'centreId', 'machineId', 'pathwayId', 'months']],
  storyboard: [
    ['scenarioId', 'compareIds'],
    ['view', 'focus'],
  ],
};

/** Fields of which each entry stands by itself. */
const keyed: ReadonlySet<string> = new Set([
  ...['fieldSources', 'population', 'population65plus'],
  ...['capitalEnvelope', 'uncertainty', 'pack', 'mutualAid'],
]);

/** The entries of a field that holds many, by their keys; null where it is one value. */
export function entriesOf(field: string, value: unknown): Map<string, unknown> | null {
  if (keyed.has(field) && isFields(value)) return new Map(Object.entries(value));
  if (field !== 'changes' || !Array.isArray(value)) return null;
  const changes = new Map(value.flatMap((one: unknown) => (isFields(one) ? [[String(one.id), one]] : [])));
  return changes.size === value.length ? changes : null;
}

/**
 * The pieces in which records of a collection are compared and put together. A figure goes with its own source, if it has
 * one: whose figure is taken, theirs is also what it rests on.
 */
export function piecesOf(collection: Collection, ours: AnyRecord, theirs: AnyRecord): Piece[] {
  const fields = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  if (whole.has(collection)) return [{ id: '', fields, sub: null }];
  // What a scenario inherits and what it does itself go together where one side builds it on another.
  const inherits = collection === 'scenarios' && ours.parentId !== theirs.parentId ? [['parentId', 'changes']] : [];
  const grouped = [...inherits, ...(groups[collection] ?? [])].filter((group) =>
    group.some((field) => fields.includes(field)),
  );
  const alone = fields.filter((field) => field !== 'fieldSources' && !grouped.some((group) => group.includes(field)));
  const pieces = [
    ...grouped.map((group) => ({ id: group.join('+'), fields: group, sub: null })),
    ...alone.flatMap((field): Piece[] => {
      const [one, other] = [entriesOf(field, ours[field]), entriesOf(field, theirs[field])];
      if (!one?.size || !other?.size) return [{ id: field, fields: [field], sub: null }];
      return entryPieces(field, [...one.keys(), ...other.keys()]);
    }),
  ];
  const sourced = new Set(pieces.flatMap((piece) => (piece.sub === null ? piece.fields : [])));
  const sources = [ours, theirs].flatMap((record) => Object.keys(fieldSourcesOf(record)));
  const others = sources.filter((field) => !sourced.has(field));
  return [...pieces, ...entryPieces('fieldSources', others)];
}

const entryPieces = (field: string, subs: readonly string[]): Piece[] =>
  [...new Set(subs)].map((sub) => ({ id: `${field}.${sub}`, fields: [field], sub }));

/** Sources of single fields of a record. */
export const fieldSourcesOf = ({ fieldSources }: AnyRecord): AnyRecord => (isFields(fieldSources) ? fieldSources : {});

/** What a record says in a piece, as a record of that alone; undefined where it says nothing. */
export function sayingOf(record: AnyRecord | undefined, { fields, sub }: Piece): AnyRecord | undefined {
  const [field = ''] = fields;
  if (record === undefined) return undefined;
  if (sub !== null) {
    const entries = entriesOf(field, record[field]);
    if (!entries?.has(sub)) return undefined;
    const entry = entries.get(sub);
    return { [field]: field === 'changes' ? [entry] : { [sub]: entry } };
  }
  const said = fields.filter((one) => record[one] !== undefined).map((one) => [one, record[one]]);
  const sources = Object.entries(fieldSourcesOf(record)).filter(([of]) => fields.includes(of));
  if (said.length + sources.length === 0) return undefined;
  const own: AnyRecord = Object.fromEntries(said);
  if (sources.length === 0 || fields.includes('fieldSources')) return own;
  return { ...own, fieldSources: Object.fromEntries(sources) };
}

/** The record that says all of this. */
export function recordOf(sayings: readonly (AnyRecord | undefined)[]): AnyRecord {
  const record: { [field: string]: unknown } = {};
  for (const [field, value] of sayings.flatMap((saying) => Object.entries(saying ?? {}))) {
    const before = record[field];
    if (Array.isArray(before) && Array.isArray(value)) record[field] = [...before, ...value];
    else record[field] = isFields(before) && isFields(value) ? { ...before, ...value } : value;
  }
  return record;
}
