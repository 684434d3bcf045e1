import { sum } from 'd3-array';
import type { NetworkEstimate } from '../../simulation/estimate/estimates.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { ScenarioResult } from '../../simulation/results.ts';
import type { Loss } from '../../simulation/risk/losses.ts';
import { namesIn } from '../commands/recordNames.ts';
import { allJourneys } from '../flows/journeys.ts';
import { centresByTravel, minutesBetween } from '../flows/travelTimes.ts';

/** A centre to which people could go instead: how much further that is for them, and how many it has room for. */
export type Elsewhere = {
  centreId: string;
  name: string;
  /** One way by car, mean over the people for whom it is next; null where the plan does not say. */
  extraMinutes: number | null;
  /** Share of the centre's courses for which it is the next nearest. */
  share: number;
  /** Courses a week that its machines have room for while the loss lasts. */
  roomPerWeek: number;
};

/** Where people of the lost centre, or of the lost machine's, could go, those for most of them first. */
export function elsewhere(network: ResolvedPlan, roomAt: RoomAt, loss: Loss): Elsewhere[] {
  const { plan } = network;
  const journeys = allJourneys(network, loss.from);
  const own = journeys.filter(({ centreId }) => centreId === loss.centreId);
  const all = sum(own, ({ coursesPerYear }) => coursesPerYear);
  if (all === 0) return [];
  const others = new Set(journeys.map(({ centreId }) => centreId).filter((id) => id !== loss.centreId));
  // The nearest other centre of a zone that has machines treating then.
  const next = Map.groupBy(own, ({ zoneId }) => centresByTravel(plan, zoneId).find((id) => others.has(id)) ?? null);
  return [...next]
    .flatMap(([centreId, going]): Elsewhere[] => {
      if (centreId === null) return [];
      const known = going.flatMap(({ zoneId, coursesPerYear }) => {
        const [to, from] = [centreId, loss.centreId].map((id) => minutesBetween(plan, zoneId, id, 'car'));
        return to === null || from === null || to === undefined || from === undefined
          ? []
          : [{ extra: to - from, coursesPerYear }];
      });
      const courses = sum(known, ({ coursesPerYear }) => coursesPerYear);
      return [
        {
          centreId,
          name: namesIn(plan)('centre', centreId),
          extraMinutes:
            courses > 0 ? sum(known, ({ extra, coursesPerYear }) => extra * coursesPerYear) / courses : null,
          share: sum(going, ({ coursesPerYear }) => coursesPerYear) / all,
          roomPerWeek: roomAt(centreId, loss),
        },
      ];
    })
    .toSorted((a, b) => b.share - a.share);
}

/** Courses a week that a centre has room for while a loss lasts. */
export type RoomAt = (centreId: string, loss: Loss) => number;

/** Room as it is expected, before anything is simulated. */
export const expectedRoom =
  ({ weekStarts, scopes }: NetworkEstimate): RoomAt =>
  (centreId, loss) => {
    const scope = scopes[centreId];
    if (!scope) return 0;
    return room(weekStarts, loss, { had: scope.capacityMinutes, asked: scope.demandedMinutes, starts: scope.starts });
  };

/** Room as it was found in the runs. */
export const simulatedRoom =
  ({ weekStarts, causes }: ScenarioResult): RoomAt =>
  (centreId, loss) => {
    const cause = causes[centreId];
    return cause ? room(weekStarts, loss, cause) : 0;
  };

type Minutes = { had: Float64Array; asked: Float64Array; starts: Float64Array };

/** Spare minutes a week over the minutes that a course takes there, in the weeks of the loss. */
function room(weekStarts: readonly string[], { from, until }: Loss, { had, asked, starts }: Minutes): number {
  const weeks = weekStarts.flatMap((monday, week) => (monday >= from && monday < until ? [week] : []));
  const over = (values: Float64Array) => sum(weeks, (week) => values[week]);
  const perCourse = over(asked) / over(starts);
  if (weeks.length === 0 || !(perCourse > 0)) return 0;
  return Math.max(0, (over(had) - over(asked)) / weeks.length / perCourse);
}
