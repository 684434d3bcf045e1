import type { Problem } from '../problem.ts';
import { type Draft, listed, nested, type Raw, textOf } from './draft.ts';
import { nearest, quoted } from './words.ts';

/** The kinds of thing that others refer to, with the plan's list that holds them. */
export const lists = {
  trust: 'trusts',
  centre: 'centres',
  machine: 'machines',
  project: 'projects',
  pathway: 'pathways',
  zone: 'zones',
  scenario: 'scenarios',
  source: 'sources',
} as const;
export type Kind = keyof typeof lists;

/** The ids there are, by kind. A kind is absent when its list could not be read at all. */
export type Known = { readonly [kind in Kind]?: ReadonlySet<string> };

export function idsOf(raws: readonly Raw[]): Set<string> {
  return new Set(raws.flatMap((raw) => textOf(raw, 'id') ?? []));
}

/** The ids of the plan itself. A machine that a project brings counts, since others may be planned on it. */
export function knownIn(draft: Draft): Known {
  const readable = (kind: Kind) => kind === 'source' || Array.isArray(draft.value[lists[kind]]);
  const ids = (kind: Kind) => idsOf(listed(draft, lists[kind]));
  const brought = idsOf(listed(draft, 'projects').flatMap((project) => nested(project, 'newMachine')));
  const kinds: Kind[] = ['trust', 'centre', 'project', 'pathway', 'zone', 'scenario', 'source'];
  return {
    ...Object.fromEntries(kinds.filter(readable).map((kind) => [kind, ids(kind)])),
    ...(readable('machine') ? { machine: new Set([...ids('machine'), ...brought]) } : {}),
  };
}

/** A problem when `id` names nothing; nothing when it does, or when that cannot be told. */
export function unknownId(path: string, kind: Kind, id: unknown, known: Known): Problem[] {
  const ids = known[kind];
  if (typeof id !== 'string' || id === '*' || ids === undefined || ids.has(id)) return [];
  return [{ path, message: `no ${kind} ${quoted(id)}; ${instead(kind, id, ids)}` }];
}

/** Beyond this many ids a file with many mistakes would be compared for minutes. */
const mostCompared = 1000;

function instead(kind: Kind, id: string, ids: ReadonlySet<string>): string {
  const close = ids.size > mostCompared ? undefined : nearest(id, ids);
  if (close !== undefined) return `the nearest is ${quoted(close)}`;
  if (ids.size === 0) return `the plan has no ${lists[kind]} yet`;
  if (ids.size > 8) return `none of the ${ids.size} ${lists[kind]} has an id like it`;
  return `${lists[kind]} of the plan: ${[...ids].map(quoted).join(', ')}`;
}
