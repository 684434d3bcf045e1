import type { Pathway } from '../../../db/schema/pathway.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Drawn } from './course.ts';
import type { Room } from './network.ts';

/**
 * Machines of a centre that have what a pathway needs, in service or not. Reading: a pathway that needs no particular
 * capability is treated on linacs, not on an orthovoltage or brachytherapy machine.
 */
export const eligibleRooms = (rooms: readonly Room[], pathway: Pathway, centreId: string): Room[] =>
  rooms.filter(
    ({ machine, centreId: standsAt }) =>
      standsAt === centreId &&
      machine.kind !== 'ctSimulator' &&
      machine.kind !== 'mrSimulator' &&
      (pathway.capabilities.length > 0 || machine.kind === 'linac' || machine.kind === 'mrLinac') &&
      pathway.capabilities.every((capability) => machine.capabilities.includes(capability)),
  );

/** By day, the day on which a centre next ceases to be able to treat a pathway: the day itself when it cannot. */
export function ceasesByDay(rooms: readonly Room[], pathway: Pathway, centreId: string, days: number): number[] {
  const able = eligibleRooms(rooms, pathway, centreId);
  const ceases = new Array<number>(days).fill(days);
  for (let day = days - 1; day >= 0; day--) {
    if (!able.some((room) => room.inService[day])) ceases[day] = day;
    else if (day + 1 < days) ceases[day] = ceases[day + 1];
  }
  return ceases;
}

/** A centre where a course may be tried, and the day before which it must start there. */
export type Attempt = { centreId: string; before: number };

/**
 * Sections 4 and 5: a course draws its centre from the flow shares; a centre that cannot treat it hands it to the
 * others in order of travel time; "it fits before, goes elsewhere, or waits". Reading: it is tried at its own centre
 * before that ceases to treat, then likewise at the others, and last at its own centre whenever that treats again.
 * `ceases` says when each centre ceases to treat this pathway.
 */
export function attempts(
  plan: Plan,
  course: Drawn,
  ceases: (centreId: string) => number,
  today: number,
  days: number,
): Attempt[] {
  const home = drawnCentre(plan, course);
  const own = { centreId: home, before: ceases(home) };
  if (own.before === days) return [own];
  const others = plan.centres
    .map(({ id }) => id)
    .filter((centreId) => centreId !== home)
    .sort((a, b) => minutesTo(plan, course.zoneId, a) - minutesTo(plan, course.zoneId, b))
    .map((centreId) => ({ centreId, before: ceases(centreId) }));
  return [own, ...others, { centreId: home, before: days }].filter(({ before }) => before > today);
}

export const minutesTo = (plan: Plan, zoneId: string, centreId: string): number =>
  plan.travel?.find((travel) => travel.zoneId === zoneId && travel.centreId === centreId)?.minutes ??
  Number.POSITIVE_INFINITY;

/** Reading: shares given for the pathway itself outrank those for all pathways. */
export function drawnCentre(plan: Plan, { zoneId, pathwayId, centreDraw }: Drawn): string {
  const flows = plan.flows.filter((flow) => flow.zoneId === zoneId);
  const flow = flows.find((held) => held.pathwayId === pathwayId) ?? flows.find((held) => held.pathwayId === '*');
  const shares = Object.entries(flow?.shares ?? {});
  const all = shares.reduce((sum, [, share]) => sum + share, 0);
  let total = 0;
  for (const [centreId, share] of shares) {
    total += share;
    if (centreDraw < total / all) return centreId;
  }
  throw new Error(`no flow for ${zoneId} and ${pathwayId}`);
}
