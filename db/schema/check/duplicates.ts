import type { Problem } from '../problem.ts';
import { type Draft, listed, nested, type Raw, textOf } from './draft.ts';
import { quoted } from './words.ts';

/** Records that may stand only once for the same key, and what to do about the second one. */
const keyed = [
  { collection: 'demand', key: ['zoneId', 'pathwayId'], mend: 'put the courses of both into one' },
  { collection: 'flows', key: ['zoneId', 'pathwayId', 'from'], mend: 'give it a later "from", or take one out' },
  { collection: 'travel', key: ['zoneId', 'centreId', 'mode'], mend: 'keep one' },
  { collection: 'backlog', key: ['centreId', 'pathwayId'], mend: 'put the courses of both into one' },
] as const;

const named = [
  'trusts',
  'centres',
  'projects',
  'pathways',
  'zones',
  'benchmarks',
  'observations',
  'boundaries',
  'scenarios',
  'storyboard',
  'workshop',
  'risks',
  'sources',
] as const;

/** Two records under one id, or two that say the same thing about the same pair. */
export function duplicateProblems(draft: Draft): Problem[] {
  const machines = [
    ...listed(draft, 'machines'),
    ...listed(draft, 'projects').flatMap((project) => nested(project, 'newMachine')),
  ];
  return [
    ...named.flatMap((collection) => repeatedIds(listed(draft, collection))),
    ...repeatedIds(machines),
    ...listed(draft, 'scenarios').flatMap((scenario) => repeatedIds(listed(scenario, 'changes'))),
    ...keyed.flatMap(({ collection, key, mend }) => repeatedKeys(listed(draft, collection), key, mend)),
  ];
}

function repeatedIds(raws: readonly Raw[]): Problem[] {
  return repeats(raws, (raw) => textOf(raw, 'id')).map(({ path, first, key }) => ({
    path: `${path}.id`,
    message: `${quoted(key)} is already the id of ${first}; give one of them another`,
  }));
}

function repeatedKeys(raws: readonly Raw[], fields: readonly string[], mend: string): Problem[] {
  const keyOf = (raw: Raw): string | undefined => {
    const parts = fields.map((field) => raw.value[field]);
    const told = fields.flatMap((field, at) => (parts[at] === undefined ? [] : [`${field} ${quoted(parts[at])}`]));
    const readable = parts.every(
      (part, at) => typeof part === 'string' || (part === undefined && fields[at] === 'from'),
    );
    return readable ? told.join(', ') : undefined;
  };
  return repeats(raws, keyOf).map(({ path, first, key }) => ({
    path,
    message: `says again what ${first} says, for ${key}; ${mend}`,
  }));
}

function repeats(
  raws: readonly Raw[],
  keyOf: (raw: Raw) => string | undefined,
): { path: string; first: string; key: string }[] {
  const firsts = new Map<string, string>();
  return raws.flatMap((raw) => {
    const key = keyOf(raw);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, raw.path);
    return first === undefined ? [] : [{ path: raw.path, first, key }];
  });
}
