import { sum } from 'd3-array';
import type { NetworkEstimate } from '../../simulation/estimate/estimates.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { namesIn } from '../commands/recordNames.ts';
import { allJourneys } from '../flows/journeys.ts';
import { centresByTravel, minutesBetween } from '../flows/travelTimes.ts';
import type { Loss } from './losses.ts';

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
export function elsewhere(network: ResolvedPlan, estimate: NetworkEstimate, loss: Loss): Elsewhere[] {
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
          roomPerWeek: room(estimate, centreId, loss),
        },
      ];
    })
    .toSorted((a, b) => b.share - a.share);
}

/** Spare minutes a week over the minutes that a course takes there, in the weeks of the loss. */
function room({ weekStarts, scopes }: NetworkEstimate, centreId: string, { from, until }: Loss): number {
  const scope = scopes[centreId];
  if (!scope) return 0;
  const weeks = weekStarts.flatMap((monday, week) => (monday >= from && monday < until ? [week] : []));
  const spare = sum(weeks, (week) => (scope.capacityMinutes[week] ?? 0) - (scope.demandedMinutes[week] ?? 0));
  const perCourse = sum(weeks, (week) => scope.demandedMinutes[week]) / sum(weeks, (week) => scope.starts[week]);
  return weeks.length === 0 || !(perCourse > 0) ? 0 : Math.max(0, spare / weeks.length / perCourse);
}
