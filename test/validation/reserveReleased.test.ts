import { test } from 'vitest';
import { aLinac, aPathway, smallPlan } from '../support/smallPlan.ts';
import { agreesWithPlain } from './rows/plainRows.ts';

/**
 * What is held for urgent courses is "released to all N days before" (model, section 5). A course that fits into a day
 * only with the minutes held, and found the released days full, waits and is tried again on every day of release, or it
 * would wait for ever beside free minutes.
 */
test('those who wait are tried again when held minutes are released', () => {
  const plan = smallPlan({
    horizonWeeks: 6,
    machines: [aLinac('linac', 'centre', { minutesPerDay: 40, urgentReserve: { share: 0.25, releaseDays: 2 } })],
    pathways: [aPathway('pathway', { minutesFirst: 35, minutesLater: 35 })],
    demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 250 }],
  });
  return agreesWithPlain(plan, 1);
});
