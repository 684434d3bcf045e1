import { courseCount, mostCourses } from '../../db/schema/mostCourses.ts';
import type { Network, Profile } from './compile/network.ts';
import { nameWithin } from './firstLetter.ts';
import type { ResolvedPlan } from './resolvedPlan.ts';

type Asking = { courses: number; where: string; mend: string };

/**
 * A sentence about a network that is asked for more courses than can be simulated: how many, most of them where, and how
 * to mend it. Null of any other. A plan is checked for what it asks itself; a scenario can multiply that.
 */
export function tooManyCourses(resolved: ResolvedPlan, network: Network): string | null {
  const asking = [...decided(resolved, network), ...waiting(resolved)];
  const courses = asking.reduce((sum, one) => sum + one.courses, 0);
  if (courses <= mostCourses) return null;
  const { where, mend, courses: most } = asking.reduce((a, b) => (b.courses > a.courses ? b : a));
  return (
    `${nameOf(resolved)} asks for ${courseCount(courses)} courses, and at most ${courseCount(mostCourses)} can be ` +
    `simulated. The most are ${where} (${courseCount(most)}): ${mend}.`
  );
}

/** Expected from the first day of the warm-up to the last of the plan. */
function decided({ plan, demand }: ResolvedPlan, { streams, timeline }: Network): Asking[] {
  const mend =
    demand.length === 0
      ? 'lower the courses a year or their growth'
      : 'look first at the scenario’s changes of demand, then at the courses a year and their growth';
  // Streams share their profiles: a dozen for a thousand.
  const parts = new Map(streams.map(({ profile }) => [profile, 0]));
  for (const profile of parts.keys()) parts.set(profile, partBefore(timeline.end, profile));
  return streams.map(({ pathway, zone, clusters, clustersPerYear, profile }) => ({
    courses: (parts.get(profile) ?? 0) * clustersPerYear * clusters.meanSize,
    where: `for ${nameWithin(plan.pathways[pathway].name)} from ${plan.zones[zone].name}`,
    mend,
  }));
}

/** What part of a first year's decisions has been made before a day. */
function partBefore(end: number, { days, cumulative }: Profile): number {
  const last = days.findLastIndex((day) => day < end);
  return last < 0 ? 0 : cumulative[last];
}

/** Those in the plan's opening backlog. */
const waiting = ({ plan }: ResolvedPlan): Asking[] =>
  (plan.backlog ?? []).map(({ centreId, pathwayId, courses }) => {
    const pathway = plan.pathways.find(({ id }) => id === pathwayId)?.name ?? pathwayId;
    const centre = plan.centres.find(({ id }) => id === centreId)?.name ?? centreId;
    return {
      courses,
      where: `for ${nameWithin(pathway)} and wait at ${centre} when the plan begins`,
      mend: 'lower that opening backlog',
    };
  });

const nameOf = ({ id, plan }: ResolvedPlan): string => {
  const scenario = plan.scenarios.find((held) => held.id === id);
  return scenario === undefined ? 'The plan' : `The scenario “${scenario.name}”`;
};
