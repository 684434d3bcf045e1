import type { Plan } from '../../../db/schema/plan.ts';
import { networkOf } from '../../support/simulate.ts';
import { simulator } from '../../support/simulator.ts';

/** Day of decision and of the first fraction of a course; where there is no place, the day after the last bookable. */
type Start = { decided: number; starts: number };

/**
 * Starts of every course of a replication by who it is: the same person in every plan with the same streams of
 * decisions, since draws are keyed by zone, pathway and place in the stream.
 */
export async function startsOf(plan: Plan, seed: number, replication: number): Promise<Map<string, Start>> {
  const network = await networkOf(plan);
  const { courses, state } = simulator(network)(seed, replication);
  const starts = new Map<string, Start>();
  for (let row = 0; row < courses.decisions; row++) {
    const slot = state.slotOf[courses.firstFraction[row]];
    const decided = courses.decided[row];
    starts.set([courses.zone[row], courses.pathway[row], decided, courses.turn[row]].join(), {
      decided,
      starts: slot < 0 ? network.timeline.days : network.slotDay[slot],
    });
  }
  return starts;
}

/** The courses that both hold, with how much later each starts in the second, in days. */
export function laterBy(first: Map<string, Start>, second: Map<string, Start>): number[] {
  return [...second].flatMap(([course, { starts }]) => {
    const before = first.get(course);
    return before ? [starts - before.starts] : [];
  });
}
