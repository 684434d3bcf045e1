import type { Change } from '../../../db/schema/change.ts';
import type { Pathway } from '../../../db/schema/pathway.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Replication } from '../../../renderer/simulation/booking/replication.ts';
import { dayOf, isoDateOf } from '../../../renderer/simulation/calendar/day.ts';
import { networkOf } from '../../support/simulate.ts';
import { simulator } from '../../support/simulator.ts';
import { aPathway, smallPlan } from '../../support/smallPlan.ts';
import { type Treatment, treatmentsOf } from '../../support/treatments.ts';

/** A pathway given in so many fractions. */
export const fractionated = (fractions: number, changes: Partial<Pathway> = {}) =>
  aPathway('pathway', { fractionation: [{ from: null, mix: [{ fractions, share: 1 }] }], ...changes });

/** Sparse demand, so that every course is booked as soon as the rules allow. */
export const quiet = [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 60 }];

/** A run of a small plan with these changes, with cuts without notice. */
export async function run(changes: Partial<Plan>, ...cuts: Change[]): Promise<Replication> {
  const plan = smallPlan({ demand: quiet, ...changes, scenarios: [{ id: 's', name: 's', changes: cuts }] });
  return simulator(await networkOf(plan, 's'))(1, 0);
}

/** Every course decided in the run with the days and machines of its fractions, in order of time. */
export const coursesOf = (books: Replication): Treatment[] =>
  treatmentsOf(books).filter(({ row }) => row < books.courses.decisions);

/** Days between fractions. */
export const gaps = ({ treated }: Treatment) => treated.slice(1).map(({ day }, index) => day - treated[index].day);
export const startDay = dayOf('2028-03-01');
export const date = (day: number) => isoDateOf(startDay + day);
