import { measure } from '../../../renderer/simulation/measures/measure.ts';
import { total } from '../../../renderer/simulation/measures/measures.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../support/smallPlan.ts';
import { interval } from './interval.ts';
import type { Check } from './row.ts';
import { replications } from './runs.ts';

/**
 * How many linacs Oman needs: 2,039 cases and 27,715 fractions, a quarter more for those treated again, by 7,936
 * fractions a linac (4 an hour, 8 hours, 248 days) is 4.37 linacs. The engine is given five such linacs and the same
 * demand; how many of the five are busy is the number needed.
 */
const cases = 2039;
const caseFractions = 27_715;
const again = 1.25;
const openDays = 248;
const linacs = 5;
const runs = 40;

/** A year here is 52 weeks, closed on twelve of their 260 weekdays. */
const weekdays = 260;
const closures = [2028, 2029].map((year) => ({ from: `${year}-08-01`, to: `${year}-08-16` }));

export const omanCheck: Check = {
  group: 'Published cases',
  name: 'linacs needed in Oman',
  run: async () => {
    const perCourse = caseFractions / cases;
    const few = Math.floor(perCourse);
    const plan = smallPlan({
      startDate: '2029-03-01',
      warmUpWeeks: 52,
      horizonWeeks: 52,
      decisions: { weekdays: [1, 2, 3, 4, 5], bankHolidays: true },
      centres: [aCentre('centre', { opening: { weekdays: [1, 2, 3, 4, 5], bankHolidays: true, closures } })],
      machines: Array.from({ length: linacs }, (_, index) => aLinac(`linac-${index}`, 'centre')),
      pathways: [
        aPathway('pathway', {
          fractionation: [
            {
              from: null,
              mix: [
                { fractions: few, share: few + 1 - perCourse },
                { fractions: few + 1, share: perCourse - few },
              ],
            },
          ],
        }),
      ],
      demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: (cases * again * 365) / 364 }],
    });
    const found = await replications(plan, runs, (books) => {
      const { totals } = measure(books);
      return {
        needed: (linacs * totals[total.deliveredTime]) / totals[total.available],
        fractionsPerLinac: totals[total.available] / linacs / (15 * 60),
      };
    });
    const needed = interval(found.map((run) => run.needed));
    const because = 'Cureus poster 2551';
    return [
      {
        what: 'fractions a linac can give in a year in Oman',
        unit: 'fractions',
        expected: 7936,
        found: found[0].fractionsPerLinac,
        tolerance: 0,
        because: `${because}; ${openDays} of ${weekdays} weekdays open`,
      },
      {
        what: 'linacs needed in Oman',
        unit: 'linacs',
        expected: 4.37,
        found: needed.mean,
        tolerance: needed.halfWidth,
        because: `${because}; 99.9% interval of ${runs} replications of a year`,
      },
    ];
  },
};
