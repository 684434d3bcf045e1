import type { Plan } from '../../../../db/schema/plan.ts';
import { type RecordCollection, recordsOf } from '../recordKey.ts';
import { countedRecords } from '../recordName.ts';

const counted: readonly RecordCollection[] = [
  'centres',
  'machines',
  'projects',
  'demand',
  'flows',
  'travel',
  'backlog',
  'benchmarks',
  'observations',
];

/**
 * What else a removal does, in sentences for whoever is about to confirm it; none when nothing hangs on what is
 * removed. `own` is the collection of the thing itself, which is not counted.
 */
export function removalNotes(before: Plan, after: Plan, own: RecordCollection): string[] {
  const lost = counted.flatMap((collection) => {
    const count =
      recordsOf(before, collection).length - recordsOf(after, collection).length - Number(collection === own);
    return count > 0 ? [countedRecords(collection, count)] : [];
  });
  const held = new Map(after.flows.map((flow) => [`${flow.zoneId} ${flow.pathwayId} ${flow.from}`, flow]));
  const areasWhere = (told: (was: readonly string[], now: readonly string[]) => boolean): string[] => {
    const ids = before.flows.flatMap((flow) => {
      const now = held.get(`${flow.zoneId} ${flow.pathwayId} ${flow.from}`);
      if (now === undefined || now.shares === flow.shares) return [];
      return told(Object.keys(flow.shares), Object.keys(now.shares)) ? [flow.zoneId] : [];
    });
    return [...new Set(ids)].map((id) => after.zones.find((zone) => zone.id === id)?.name ?? id);
  };
  const shared = areasWhere((was, now) => now.length < was.length && now.every((id) => was.includes(id)));
  const moved = areasWhere((was, now) => now.some((id) => !was.includes(id)));
  const changes = lostCount(after) - lostCount(before);
  return [
    ...(lost.length > 0 ? [`With it go ${listed(lost)}.`] : []),
    ...(shared.length > 0
      ? [`Courses from ${areas(shared)} that went there go to the other centres they use, in the same proportions.`]
      : []),
    ...(moved.length > 0 ? [`Courses from ${areas(moved)} that went nowhere else go to the nearest centre.`] : []),
    ...(changes > 0
      ? [
          `${changes === 1 ? 'One change that names' : `${changes} changes that name`} any of it ${changes === 1 ? 'is' : 'are'} switched off in scenarios, and ${changes === 1 ? 'says' : 'say'} why.`,
        ]
      : []),
  ];
}

const lostCount = ({ scenarios }: Plan): number =>
  scenarios.flatMap(({ changes }) => changes).filter(({ lost }) => lost !== undefined).length;

const areas = (names: readonly string[]): string => (names.length > 3 ? `${names.length} areas` : listed(names));

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
