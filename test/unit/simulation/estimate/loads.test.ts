import { expect, test } from 'vitest';
import type { Plan } from '../../../../db/schema/plan.ts';
import { bankHolidays } from '../../../../renderer/simulation/calendar/bankHolidays.ts';
import { calendarYears } from '../../../../renderer/simulation/compile/timeline.ts';
import { loadsOf } from '../../../../renderer/simulation/estimate/loads.ts';
import { resolvedBy } from '../../../support/resolved.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../../support/smallPlan.ts';

/** The load of something at a centre from the plan's start. */
async function loadAt(plan: Plan, what: string, centre = 0): Promise<number | undefined> {
  const loads = loadsOf(resolvedBy(plan), await bankHolidays(...calendarYears(plan)));
  return loads(centre, plan.startDate).find((load) => load.what === what)?.load;
}

// A thousand courses a year are 2.74 a day.

test('planning is asked for by those too who wait till somebody can treat them', async () => {
  const plan = (inService?: string) =>
    smallPlan({
      centres: [aCentre('centre', { plansPerDay: 1.5 })],
      machines: [aLinac('linac', 'centre', inService === undefined ? {} : { inService })],
      pathways: [aPathway('pathway', { planning: { minDays: 1, modeDays: 1, maxDays: 1 } })],
    });
  expect(await loadAt(plan(), 'planning')).toBeCloseTo(2.74 / 1.5, 1);
  expect(await loadAt(plan('2028-12-06'), 'planning')).toBeCloseTo(2.74 / 1.5, 1);
});

test('a scanner is asked for by who uses it at the time', async () => {
  const scanner = (id: string, centreId: string, inService?: string) => ({
    ...aLinac(id, centreId, inService === undefined ? {} : { inService }),
    kind: 'ctSimulator' as const,
  });
  const plan = smallPlan({
    centres: [aCentre('centre'), aCentre('other', { lat: 52 })],
    machines: [
      ...[aLinac('linac', 'centre'), aLinac('elsewhere', 'other')],
      ...[scanner('ct', 'centre'), scanner('later', 'other', '2028-08-30')],
    ],
    pathways: [aPathway('pathway', { imaging: [{ kind: 'ctSimulator', minutes: 30 }] })],
    flows: [{ zoneId: 'zone', pathwayId: '*', shares: { centre: 0.5, other: 0.5 } }],
  });
  // Of 480 minutes a day both ask for 82 through half of the year, and each for 41 through the other.
  expect(await loadAt(plan, 'ctSimulator')).toBeCloseTo((82 + 41) / 2 / 480, 2);
  expect(await loadAt(plan, 'ctSimulator', 1)).toBeCloseTo((82 + 41) / 2 / 480, 2);
});
