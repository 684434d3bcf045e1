import fc from 'fast-check';
import type { Centre } from '../../../../db/schema/centre.ts';
import { type Machine, MachineKind } from '../../../../db/schema/machine.ts';
import { type Project, ProjectStatus } from '../../../../db/schema/project.ts';
import type { Ids } from './plan.ts';
import * as v from './values.ts';

export const trust = (ids: Ids) => (id: string) =>
  v
    .record({ id: fc.constant(id), name: v.text(200) }, { odsCode: v.text(10, 0), icb: v.text(200, 0) })
    .chain((one) => v.provenance(ids.sources).map((source) => ({ ...one, ...source })));

export function centre(ids: Ids): (id: string) => fc.Arbitrary<Centre> {
  const closure = fc
    .tuple(v.twoDates, fc.record({ reason: v.text(200, 0) }, { requiredKeys: [] }))
    .map(([[from = '', to = ''], reason]) => ({ from, to, ...reason }));
  const opening = v.record(
    { weekdays: v.weekdays, bankHolidays: fc.boolean() },
    { closures: fc.array(closure, { maxLength: 2 }), extraDays: fc.array(v.date, { maxLength: 2 }) },
  );
  return (id) =>
    v
      .record(
        {
          id: fc.constant(id),
          trustId: fc.constantFrom(...ids.trusts),
          name: v.text(200),
          lat: v.number(-90, 90),
          lon: v.number(-180, 180),
          bunkers: v.whole(0, 50),
          plansPerDay: fc.option(v.above0(1e6)),
          opening,
        },
        {
          hostTrustId: fc.constantFrom(...ids.trusts),
          siteCode: v.text(10, 0),
          overtimeMinutesPerDay: v.number(0, 1440),
          opens: v.date,
          closes: v.date,
        },
      )
      .chain((one) => v.provenance(ids.sources).map((source) => ({ ...one, ...source })));
}

export function machine(ids: Ids): (id: string) => fc.Arbitrary<Machine> {
  const breakdown = fc
    .tuple(v.above0(1e4), v.ascending(2, 1e4), v.share)
    .map(([meanDaysBetween, [repairHoursMedian = 1, repairHours95th = 1], ageingPerYear]) => ({
      meanDaysBetween,
      repairHoursMedian,
      repairHours95th,
      ageingPerYear,
    }));
  const service = fc.record({ everyWeeks: v.above0(100), days: v.above0(100) });
  const urgentReserve = fc.record({ share: v.share, releaseDays: v.whole(0, 30) });
  return (id) =>
    v
      .record(
        {
          id: fc.constant(id),
          centreId: fc.constantFrom(...ids.centres),
          name: v.text(200),
          kind: fc.constantFrom(...MachineKind.options),
          commissioned: v.date,
          designLifeYears: v.above0(40),
          minutesPerDay: v.number(0, 1440),
          capabilities: v.capabilities,
        },
        {
          model: v.text(200, 0),
          matchedGroup: v.text(60),
          service: fc.option(service),
          breakdown: fc.option(breakdown),
          urgentReserve: fc.option(urgentReserve),
          inService: v.date,
          outOfService: v.date,
        },
      )
      .chain((one) => v.provenance(ids.sources).map((source) => ({ ...one, ...source })));
}

export function project(ids: Ids): (id: string) => fc.Arbitrary<Project> {
  const stage = fc.record({ name: v.text(200), weeks: v.above0(520), outOfService: fc.boolean() });
  return (id) =>
    v
      .record(
        {
          id: fc.constant(id),
          kind: fc.constantFrom('replace', 'add', 'retire', 'move'),
          start: v.date,
          stages: fc.array(stage, { maxLength: 3 }),
          status: fc.constantFrom(...ProjectStatus.options),
        },
        {
          name: v.text(200),
          machineId: fc.constantFrom(...ids.machines),
          newMachine: machine(ids)(`new-${id}`),
          toCentreId: fc.constantFrom(...ids.centres),
          capitalCost: v.number(0, 1e12),
          fundingSource: v.text(200, 0),
          financialYear: fc.constant('2027/28'),
        },
      )
      .chain((one) => v.provenance(ids.sources).map((source) => ({ ...one, ...source })));
}
