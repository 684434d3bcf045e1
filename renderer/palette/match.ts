import fuzzysort from 'fuzzysort';
import type { Entry } from './entries.ts';
import { wordScore } from './wordScore.ts';

/** An entry that was found, with the places in its label that were typed. */
export type Match = { entry: Entry; marked: ReadonlySet<number> };
export type MatchGroup = { heading: string; matches: Match[] };

const mostPerGroup = 7;
const mostFound = 60;
const nothing: ReadonlySet<number> = new Set();
const textOf = ({ label, detail, words }: Entry): string => `${label} ${detail} ${words}`;

/** What was found for what was typed, in groups: the group of the best match first, and the best first in each. */
export function matching(entries: readonly Entry[], typed: string): MatchGroup[] {
  const found = fuzzysort.go(typed.trim(), entries, {
    keys: [({ label }) => label, textOf],
    limit: mostFound,
    threshold: 0.3,
    // What cannot be done now comes after what can, and reading about a thing after the thing.
    scoreFn: ({ score, obj, 0: onLabel }) =>
      ((Math.max(score, onLabel?.score ?? 0) + 2 * wordScore(typed, obj.label, textOf(obj))) / 3) *
      (obj.refused === null ? 1 : 0.7) *
      (obj.group === 'Help' ? 0.8 : 1),
  });
  const grouped = Map.groupBy(found, ({ obj }) => obj.group);
  return [...grouped].map(([heading, results]) => ({
    heading,
    matches: results.slice(0, mostPerGroup).map(({ obj, 0: onLabel }) => ({
      entry: obj,
      marked: onLabel && onLabel.score > 0 ? new Set(onLabel.indexes) : nothing,
    })),
  }));
}

/** What is offered before anything is typed: what was used last, what can be done, and what cannot, with the reason. */
export function offered(entries: readonly Entry[], recentIds: readonly string[]): MatchGroup[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const recent = recentIds.flatMap((id) => byId.get(id) ?? []).filter(({ refused }) => refused === null);
  const others = entries.filter((entry) => entry.group === 'Commands' && !recent.includes(entry));
  const group = (heading: string, list: readonly Entry[]): MatchGroup => ({
    heading,
    matches: list.map((entry) => ({ entry, marked: nothing })),
  });
  return [
    group('Used lately', recent),
    group(
      'Commands',
      others.filter(({ refused }) => refused === null),
    ),
    group(
      'Not now',
      others.filter(({ refused }) => refused !== null),
    ),
  ].filter(({ matches }) => matches.length > 0);
}
