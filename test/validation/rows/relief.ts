import { aCentre, aLinac, smallPlan } from '../../support/smallPlan.ts';
import { interval } from './interval.ts';
import type { Check } from './row.ts';
import { replications } from './runs.ts';

/**
 * Fong 2022 (NHSRwaitinglist): 30 join a list each week, 1,200 wait, and 390 should after 26 weeks; its relief capacity
 * is 61.15 a week. The engine treats 61 a week, on Mondays, from that backlog; the capacity that would have left 390 is
 * 61 and a 26th of what is over. The paper's target wait and late shares assume a list in random order, which booking
 * first come first served is not, so they are left out.
 */
const weeks = 26;
const perWeek = 61;
const backlog = 1200;
const target = 390;
const runs = 200;

export const reliefCheck: Check = {
  group: 'Published cases',
  name: 'relief capacity of a waiting list',
  run: async () => {
    const plan = smallPlan({
      // A Tuesday: 26 Mondays follow, the last of them the day before the end.
      startDate: '2028-03-07',
      horizonWeeks: weeks,
      centres: [aCentre('centre', { opening: { weekdays: [1], bankHolidays: true } })],
      machines: [aLinac('linac', 'centre', { minutesPerDay: perWeek * 15 })],
      demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: (30 * 365) / 7 }],
      backlog: [{ centreId: 'centre', pathwayId: 'pathway', courses: backlog }],
    });
    const left = await replications(plan, runs, ({ courses, state, network }) => {
      let waiting = 0;
      for (let row = 0; row < courses.count; row++) {
        const slot = state.slotOf[courses.firstFraction[row]];
        const decided = courses.decided[row] < network.timeline.end;
        if (decided && (slot < 0 || network.slotDay[slot] >= network.timeline.end)) waiting++;
      }
      return waiting;
    });
    const { mean, halfWidth } = interval(left);
    return [
      {
        what: 'relief capacity for 1,200 waiting, 30 a week, 390 after 26 weeks',
        unit: 'courses a week',
        expected: 61.15,
        found: perWeek + (mean - target) / weeks,
        tolerance: halfWidth / weeks,
        because: `Fong 2022, NHSRwaitinglist; 99.9% interval of ${runs} replications`,
      },
    ];
  },
};
