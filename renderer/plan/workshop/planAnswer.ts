import { sum } from 'd3-array';
import type { Plan } from '../../../db/schema/plan.ts';
import { longDate } from '../dates.ts';
import { coursesOn } from '../flows/coursesOn.ts';
import { flowMatrix } from '../flows/flowMatrix.ts';
import { everyCourse } from '../flows/subject.ts';
import { mapNetwork } from '../map/mapNetwork.ts';
import { decimal } from '../numbers.ts';
import { demandSentence, demandSummary } from '../tables/demandSummary.ts';

/** The scenario of a step, null for the baseline, and its day. */
type There = { scenario: { id: string } | null; date: string };

/** What steps say that show what is asked for or where people go, of which the plan itself tells. */
export const planAnswer = {
  demand(plan: Plan, { scenario, date }: There): string {
    if (scenario === null && date === plan.startDate) return demandSentence(demandSummary(plan));
    const [own, before] = sides(scenario, (id) => {
      const network = mapNetwork(plan, id);
      return sum(network.plan.demand, coursesOn(network, date));
    });
    return `${decimal(own)} courses a year are asked for on ${longDate(date)}${against(own, before, 0)}.`;
  },
  flows(plan: Plan, { scenario, date }: There): string {
    const travelOf = (id: string | null) => flowMatrix(mapNetwork(plan, id), everyCourse, date).travel;
    const [own, before] = sides(scenario, (id) => travelOf(id).minutes.car ?? Number.NaN);
    const courses = `${decimal(travelOf(scenario?.id ?? null).coursesPerYear)} courses a year`;
    if (!Number.isFinite(own)) return `${courses} are treated somewhere; the plan does not say how long people travel.`;
    return `For ${courses} people travel ${decimal(own, 1)} minutes by car on average, one way${against(own, before, 1)}.`;
  },
};

/** A figure of what the step shows, and of the baseline where that is another. */
const sides = (scenario: There['scenario'], of: (id: string | null) => number): [number, number | null] => [
  of(scenario?.id ?? null),
  scenario === null ? null : of(null),
];

const against = (own: number, before: number | null, digits: number): string => {
  if (before === null || !Number.isFinite(before)) return '';
  const [now, then] = [decimal(own, digits), decimal(before, digits)];
  return now === then ? ', as in the baseline' : `, against ${then} in the baseline`;
};
