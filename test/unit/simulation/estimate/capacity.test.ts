import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../../db/schema/plan.ts';
import { readCore } from '../../../../electron/local/coreFile.ts';
import { bankHolidays } from '../../../../renderer/simulation/calendar/bankHolidays.ts';
import { compile } from '../../../../renderer/simulation/compile/compile.ts';
import type { Network } from '../../../../renderer/simulation/compile/network.ts';
import { newEstimator } from '../../../../renderer/simulation/estimate/estimator.ts';
import { arbitraryPlan } from '../../../support/arbitraryPlan.ts';
import { resolvedBy } from '../../../support/resolved.ts';

/** Without what an estimate spreads over all days: breakdowns and planned service. */
const withoutChance = (plan: Plan): Plan => ({
  ...plan,
  machines: plan.machines.map((machine) => ({ ...machine, breakdown: null, service: null })),
  projects: plan.projects.map(({ newMachine, ...project }) =>
    newMachine ? { ...project, newMachine: { ...newMachine, breakdown: null, service: null } } : project,
  ),
  scenarios: plan.scenarios.map(({ changes, ...scenario }) => ({
    ...scenario,
    changes: changes.filter(({ type }) => type !== 'changeBreakdown'),
  })),
});

/** Treatment minutes that the engine's slots hold in each week of the plan, by centre, less cuts without notice. */
function slotMinutes({ timeline, centres, units, slotDay, withdrawals }: Network): Map<string, number[]> {
  const minutes = new Map(centres.map(({ id }) => [id, Array.from({ length: timeline.weeks }, () => 0)]));
  for (let unit = 0; unit < units.count; unit++) {
    if (units.treats[unit] === 0) continue;
    const weekly = minutes.get(centres[units.centre[unit] ?? -1]?.id ?? '') ?? [];
    const cuts = withdrawals.filter((cut) => cut.unit === unit);
    for (let ordinal = units.firstOrdinal[unit] ?? 0; ordinal < (units.lastOrdinal[unit] ?? 0); ordinal++) {
      const slot = (units.base[unit] ?? 0) + ordinal;
      const day = slotDay[slot] ?? 0;
      const week = timeline.weekOf(day);
      if (week < 0 || week >= timeline.weeks || cuts.some(({ from, until }) => from <= day && day < until)) continue;
      weekly[week] = (weekly[week] ?? 0) + (units.capacity[slot] ?? 0) / 60;
    }
  }
  return minutes;
}

test('an estimate has of each week the minutes that the engine books on, whatever changes and is cut in its midst', async () => {
  const holidays = await bankHolidays(2025, 2040);
  const property = fc.property(arbitraryPlan, (plan) => {
    for (const id of ['baseline', 'cut']) {
      const resolved = resolvedBy(withoutChance(plan), id);
      const { scopes } = newEstimator(holidays, readCore())(resolved);
      for (const [centre, minutes] of slotMinutes(compile(resolved, holidays))) {
        const estimated = scopes[centre]?.capacityMinutes ?? new Float64Array();
        const apart = minutes.map((had, week) => Math.abs(had - (estimated[week] ?? Number.NaN)));
        // Slots hold whole seconds: of four machines on seven days that is half a minute at most.
        expect(Math.max(...apart)).toBeLessThan(0.5);
      }
    }
  });
  fc.assert(property, { numRuns: 100 });
});
