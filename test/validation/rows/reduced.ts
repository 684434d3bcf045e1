import type { Mix } from '../../../db/schema/pathway.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { aLinac, aPathway, smallPlan } from '../../support/smallPlan.ts';

/** Length of a fraction here: 250 fit into one machine's longest day. */
const minutes = 5;

export type Reduced = {
  decisionsPerDay: number;
  slots: number;
  mix: Mix;
  machines?: number;
  warmUpWeeks?: number;
  /** Large centres settle within days and have many courses: a year does where a small one needs eight. */
  horizonWeeks?: number;
};

/**
 * The model reduced to a textbook queue (section 9): one centre open every day, Poisson decisions every day, `slots`
 * fractions a day on equal machines, no planning, service or breakdown. From 1 March 2096 there are eight years without
 * a leap day, so that a year's decisions over 365 are a day's.
 */
export const reducedPlan = ({
  decisionsPerDay,
  slots,
  mix,
  machines = 1,
  warmUpWeeks = 104,
  horizonWeeks = 416,
}: Reduced): Plan =>
  smallPlan({
    startDate: '2096-03-01',
    horizonWeeks,
    warmUpWeeks,
    machines: Array.from({ length: machines }, (_, index) =>
      aLinac(`linac-${index}`, 'centre', { minutesPerDay: (slots / machines) * minutes }),
    ),
    pathways: [
      aPathway('pathway', { fractionation: [{ from: null, mix }], minutesFirst: minutes, minutesLater: minutes }),
    ],
    demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: decisionsPerDay * 365 }],
  });
