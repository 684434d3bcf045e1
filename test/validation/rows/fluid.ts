import { aLinac, smallPlan } from '../../support/smallPlan.ts';
import { interval } from './interval.ts';
import type { Check } from './row.ts';
import { replications } from './runs.ts';

/**
 * The fluid model of the Tom Baker Cancer Centre: with requests r and starts s a day, waits grow by dW/dt = (r - s) / s
 * days a day, of those who join at t. The paper says that it held for its linacs from 1991 to 1994 and its figures were
 * not to be found, so the law itself is what is compared, at 10% and at 30% overload.
 */
const weeks = 104;
const runs = 30;

const atOverload = (overload: number): Check => ({
  group: 'Published cases',
  name: `fluid model, ${overload * 100}% overload`,
  run: async () => {
    const slots = 20;
    const plan = smallPlan({
      startDate: '2096-03-01',
      horizonWeeks: weeks,
      machines: [aLinac('linac', 'centre', { minutesPerDay: slots * 15 })],
      demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: slots * (1 + overload) * 365 }],
    });
    const slopes = await replications(plan, runs, ({ courses, state, network }) => {
      // Least squares through the origin: nobody waits at first.
      let crossed = 0;
      let squared = 0;
      for (let row = 0; row < courses.decisions; row++) {
        const slot = state.slotOf[courses.firstFraction[row]];
        if (slot < 0) continue;
        const day = courses.decided[row];
        crossed += day * (network.slotDay[slot] - day - 1);
        squared += day * day;
      }
      return crossed / squared;
    });
    const { mean, halfWidth } = interval(slopes);
    return [
      {
        what: `dW/dt at ${Math.round(overload * 100)}% overload: (r - s) / s`,
        unit: 'days a day',
        expected: overload,
        found: mean,
        tolerance: halfWidth,
        because: `Tom Baker CC; 99.9% interval of ${runs} replications of two years`,
      },
    ];
  },
});

export const fluidChecks: Check[] = [atOverload(0.1), atOverload(0.3)];
