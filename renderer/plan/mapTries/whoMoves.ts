import { sum } from 'd3-array';
import type { Plan } from '../../../db/schema/plan.ts';
import { treatedFlows } from '../map/mapFlows.ts';
import { mapNetwork } from '../map/mapNetwork.ts';
import { decimal } from '../numbers.ts';
import { withoutChanges } from '../scenarios/withoutChanges.ts';

/**
 * Courses a year that a centre has more (or fewer) of by some changes; without a centre (null) those that none can treat
 * any more.
 */
export type Moved = { centreId: string | null; name: string; courses: number };

/** Fewer than this are nobody. */
const least = 0.5;

/** Who has nowhere to go, as the end of a sentence. */
const nowhere = { id: null, name: 'no centre that can treat them' };

/**
 * Who goes elsewhere on a date because of some changes of a scenario: it with them against it without, the greatest gain
 * first. As in the simulation, what a centre cannot treat goes to the nearest by car that can.
 */
export function whoMoves(plan: Plan, scenarioId: string, changeIds: readonly string[], date: string): Moved[] {
  const [before, after] = [
    mapNetwork(withoutChanges(plan, scenarioId, changeIds), scenarioId),
    mapNetwork(plan, scenarioId),
  ];
  const [had, has] = [treatedFlows(before, date), treatedFlows(after, date)];
  return [...after.plan.centres, nowhere]
    .map(({ id, name }) => ({ centreId: id, name, courses: (has.get(id) ?? 0) - (had.get(id) ?? 0) }))
    .filter(({ courses }) => Math.abs(courses) >= least)
    .toSorted((a, b) => b.courses - a.courses);
}

const mostNamed = 3;

/** “About 412 courses a year leave Dorchester: 250 to Poole and 162 to Southampton.” */
export function movedWords(moved: readonly Moved[], nobody: string): string {
  const [gains, losses] = [moved.filter(({ courses }) => courses > 0), moved.filter(({ courses }) => courses < 0)];
  if (moved.length === 0) return nobody;
  const whole = Math.max(
    sum(gains, ({ courses }) => courses),
    -sum(losses, ({ courses }) => courses),
  );
  const one = Math.round(whole) === 1;
  const about = (verb: [one: string, many: string]) =>
    `About ${decimal(whole)} ${one ? 'course' : 'courses'} a year ${verb[one ? 0 : 1]}`;
  const [gain, loss] = [gains[0], losses[0]];
  if (gains.length === 1 && gain) {
    return `${about(['goes', 'go'])} to ${gain.name}: ${listed(losses, 'from')}.`;
  }
  if (losses.length === 1 && loss) {
    return `${about(['leaves', 'leave'])} ${loss.name}: ${listed(gains, 'to')}.`;
  }
  return `${about(['goes', 'go'])} elsewhere: ${listed(gains, 'more at')}; ${listed(losses, 'fewer at')}.`;
}

/** Whoever has nowhere to go is named before everybody else, however few they are. */
const weightOf = ({ centreId, courses }: Moved): number =>
  centreId === null ? Number.POSITIVE_INFINITY : Math.abs(courses);

function listed(moved: readonly Moved[], word: string): string {
  const named = moved
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, mostNamed)
    .map(({ name, courses }) => `${decimal(Math.abs(courses))} ${word} ${name}`);
  const rest = moved.length - named.length;
  const all = rest > 0 ? [...named, `the rest ${word} ${rest} other${rest === 1 ? '' : 's'}`] : named;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
