import type { Problem } from '../problem.ts';
import { type Draft, isFields, listed, nested, type Raw, textOf } from './draft.ts';
import { type Kind, type Known, knownIn, unknownId } from './known.ts';
import { pathText } from './path.ts';

/** Which fields of which records name what. `fields` is shared by all: one name always means one kind of thing. */
const fields: { readonly [field: string]: Kind } = {
  trustId: 'trust',
  hostTrustId: 'trust',
  centreId: 'centre',
  toCentreId: 'centre',
  fromCentreId: 'centre',
  machineId: 'machine',
  projectId: 'project',
  zoneId: 'zone',
  pathwayId: 'pathway',
  parentId: 'scenario',
  source: 'source',
};

const collections = [
  'trusts',
  'centres',
  'machines',
  'projects',
  'pathways',
  'zones',
  'demand',
  'flows',
  'travel',
  'backlog',
  'benchmarks',
  'observations',
  'boundaries',
  'scenarios',
] as const;

/** Ids that name nothing, anywhere in the plan but inside scenario changes, which see what earlier ones added. */
export function referenceProblems(draft: Draft): Problem[] {
  const known = knownIn(draft);
  const records = [...collections.flatMap((collection) => listed(draft, collection)), ...nested(draft, 'mutualAid')];
  return [
    ...records.flatMap((raw) => unknownIdsIn(raw, known)),
    ...nested(draft, 'uncertainty').flatMap(({ path, value }) =>
      Object.entries(value).flatMap(([input, range]) =>
        isFields(range) ? unknownId(`${path}.${input}.source`, 'source', range.source, known) : [],
      ),
    ),
    ...unknownId('seasonalitySource', 'source', draft.value.seasonalitySource, known),
  ];
}

/** Ids in one record, and in the records inside it, that name nothing known. */
export function unknownIdsIn(raw: Raw, known: Known): Problem[] {
  const own = Object.entries(fields)
    .filter(([field]) => field in raw.value)
    .flatMap(([field, kind]) => unknownId(`${raw.path}.${field}`, kind, textOf(raw, field), known));
  const byField = entriesOf(raw, 'fieldSources').flatMap(([key, id]) =>
    unknownId(pathText(['fieldSources', key], raw.path), 'source', id, known),
  );
  const shares = entriesOf(raw, 'shares').flatMap(([id]) =>
    unknownId(pathText(['shares', id], raw.path), 'centre', id, known),
  );
  const inside = [
    ...['newMachine', 'machine', 'centre', 'project'].flatMap((field) => nested(raw, field)),
    ...listed(raw, 'travel'),
  ];
  return [...own, ...shares, ...byField, ...inside.flatMap((one) => unknownIdsIn(one, known))];
}

function entriesOf(raw: Raw, field: string): [string, unknown][] {
  const value = raw.value[field];
  return isFields(value) ? Object.entries(value) : [];
}
