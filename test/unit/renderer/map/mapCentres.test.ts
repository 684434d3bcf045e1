import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { machinesAt } from '../../../../renderer/plan/map/machinesAt.ts';
import { ageYears, mapCentres } from '../../../../renderer/plan/map/mapCentres.ts';
import { mapNetwork } from '../../../../renderer/plan/map/mapNetwork.ts';
import { figureOfYear, mapZones } from '../../../../renderer/plan/map/mapZones.ts';

const plan = illustrativePlan();
const network = mapNetwork(plan, null);
const linacsOf = (centreId: string, date: string, scenarioId: string | null = null) =>
  mapCentres(mapNetwork(plan, scenarioId), date).find(({ centre }) => centre.id === centreId)?.linacs;

describe('mapCentres', () => {
  test('counts the linacs in service, not the scanners', () => {
    expect(linacsOf('southampton', plan.startDate)).toBe(7);
    expect(machinesAt(network, 'southampton', plan.startDate).length).toBeGreaterThan(7);
  });

  test('counts what stands there on the date, once projects are worked through', () => {
    const retired = plan.machines.find(({ kind }) => kind === 'linac');
    if (!retired) throw new Error('the illustrative plan has no linac');
    const changed = mapNetwork(
      {
        ...plan,
        projects: [],
        scenarios: [],
        machines: plan.machines.map((machine) =>
          machine.id === retired.id ? { ...machine, outOfService: '2028-01-01' } : machine,
        ),
      },
      null,
    );
    const count = (date: string) =>
      mapCentres(changed, date).find(({ centre }) => centre.id === retired.centreId)?.linacs ?? Number.NaN;
    expect(count('2027-12-31') - count('2028-01-01')).toBe(1);
  });

  test('shows a centre that a scenario opens, and that it is not open yet', () => {
    const satellite = plan.scenarios.flatMap(({ id, changes }) =>
      changes.flatMap((change) => (change.type === 'openCentre' ? [{ scenarioId: id, ...change }] : [])),
    )[0];
    if (!satellite) throw new Error('no scenario of the illustrative plan opens a centre');
    const at = (date: string) =>
      mapCentres(mapNetwork(plan, satellite.scenarioId), date).find(({ centre }) => centre.id === satellite.centre.id);
    expect(linacsOf(satellite.centre.id, satellite.from)).toBeUndefined();
    expect(at(plan.startDate)).toMatchObject({ opens: satellite.from, linacs: 0, coursesPerYear: 0 });
    expect(at(satellite.from)).toMatchObject({ opens: null });
    expect(at(satellite.from)?.coursesPerYear).toBeGreaterThan(0);
  });

  test('a scenario that cannot be applied leaves the plan as it stands', () => {
    expect(mapNetwork(plan, 'no-such-scenario').plan).toBe(plan);
  });

  test('ages are whole years since commissioning', () => {
    const [machine] = plan.machines;
    if (!machine) throw new Error('the illustrative plan has no machine');
    const built = { ...machine, commissioned: '2018-09-03' };
    expect(ageYears(built, '2027-09-02')).toBe(8);
    expect(ageYears(built, '2027-09-04')).toBe(9);
  });
});

describe('mapZones', () => {
  test('names the main centre and how far it is', () => {
    const island = mapZones(network, plan.startDate).find(({ zone }) => zone.id === 'isle-of-wight');
    const main = island?.goesTo[0];
    expect(plan.centres.some(({ id }) => id === main?.id)).toBe(true);
    expect(island?.carMinutes).toBe(
      plan.travel?.find(
        ({ zoneId, centreId, mode }) => zoneId === 'isle-of-wight' && centreId === main?.id && mode === 'car',
      )?.minutes,
    );
  });

  test('a figure is of the year asked for, else of the latest before it, else of the first', () => {
    const series = { '2024': 10, '2026': 12 };
    expect(figureOfYear(series, 2026)).toEqual({ year: 2026, value: 12 });
    expect(figureOfYear(series, 2025)).toEqual({ year: 2024, value: 10 });
    expect(figureOfYear(series, 2020)).toEqual({ year: 2024, value: 10 });
    expect(figureOfYear(undefined, 2026)).toBeNull();
  });
});
