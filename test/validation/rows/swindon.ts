import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Replication } from '../../../renderer/simulation/booking/replication.ts';
import { measure } from '../../../renderer/simulation/measures/measure.ts';
import { total } from '../../../renderer/simulation/measures/measures.ts';
import { smallPlan } from '../../support/smallPlan.ts';
import { interval } from './interval.ts';
import type { Check } from './row.ts';
import { replications } from './runs.ts';

/**
 * Swindon's first year, from 11 October 2022: 593 patients had 6,606 treatments and 544 CT scans on two linacs. The
 * engine opens an empty centre on that day with the illustrative plan's machines, calendar and pathways. Which pathways
 * in which proportion is what that plan's zones send there; how many in all is fitted so that 593 start. Compared are
 * the treatments given by the year's end and the scans a patient. Tolerances are wide because the case mix is assumed,
 * and because the plan scans every course, while Swindon made 92 scans for every 100 patients.
 */
const patients = 593;
const runs = 20;

function firstYear(coursesPerYear: number): Plan {
  const plan = illustrativePlan();
  const cases = plan.pathways
    .map((pathway) => ({ pathway, courses: coursesAtSwindon(plan, pathway.id) }))
    .filter(({ courses }) => courses > 0);
  const all = cases.reduce((sum, { courses }) => sum + courses, 0);
  return smallPlan({
    startDate: '2022-10-11',
    horizonWeeks: 52,
    decisions: { weekdays: [1, 2, 3, 4, 5], bankHolidays: false },
    trusts: plan.trusts,
    centres: plan.centres.filter(({ id }) => id === 'swindon'),
    machines: plan.machines.filter(({ centreId }) => centreId === 'swindon'),
    pathways: cases.map(({ pathway }) => pathway),
    zones: plan.zones.filter(({ id }) => id === 'swindon'),
    demand: cases.map(({ pathway, courses }) => ({
      zoneId: 'swindon',
      pathwayId: pathway.id,
      coursesPerYear: (coursesPerYear * courses) / all,
    })),
    flows: [{ zoneId: 'swindon', pathwayId: '*', shares: { swindon: 1 } }],
  });
}

/** Courses a year of a pathway that the plan's zones send to Swindon at its start. */
function coursesAtSwindon({ demand, flows }: Plan, pathwayId: string): number {
  return demand
    .filter((entry) => entry.pathwayId === pathwayId)
    .reduce((sum, { zoneId, coursesPerYear }) => {
      const own = flows.filter((flow) => flow.zoneId === zoneId && flow.from === undefined);
      const flow = own.find((held) => held.pathwayId === pathwayId) ?? own.find((held) => held.pathwayId === '*');
      return sum + coursesPerYear * (flow?.shares.swindon ?? 0);
    }, 0);
}

function yearOf(books: Replication): { started: number; treatments: number; scans: number } {
  const { totals } = measure(books);
  const { courses, network } = books;
  let scans = 0;
  for (const slot of courses.imageSlot.subarray(0, courses.decisions * network.mostImages)) {
    if (slot >= 0 && network.slotDay[slot] < network.timeline.end) scans++;
  }
  return { started: totals[total.starts], treatments: totals[total.delivered], scans };
}

export const swindonCheck: Check = {
  group: 'Published cases',
  name: 'Swindon’s first year',
  run: async () => {
    const started = interval((await replications(firstYear(patients), runs, yearOf)).map((run) => run.started)).mean;
    const years = await replications(firstYear((patients * patients) / started), runs, yearOf);
    const mean = (take: (year: (typeof years)[number]) => number) => interval(years.map(take)).mean;
    const because = 'gwh.nhs.uk, October 2023';
    return [
      {
        what: 'Swindon, first year: patients started, fitted',
        unit: 'patients',
        expected: patients,
        found: mean((year) => year.started),
        tolerance: 0.02 * patients,
        because: `${because}; fitted, so 2%`,
      },
      {
        what: 'Swindon, first year: treatments, case mix assumed',
        unit: 'treatments',
        expected: 6606,
        found: mean((year) => year.treatments),
        tolerance: 0.1 * 6606,
        because: `${because}; illustrative case mix, so 10%`,
      },
      {
        what: 'Swindon, first year: CT scans a patient, one a course assumed',
        unit: 'scans',
        expected: 544 / patients,
        found: mean((year) => year.scans / year.started),
        tolerance: 0.15,
        because: `${because}; every course scanned in the plan, so 0.15`,
      },
    ];
  },
};
