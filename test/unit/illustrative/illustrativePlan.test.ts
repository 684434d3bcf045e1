import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../db/schema/checkPlan.ts';
import { canonicalJson } from '../../../db/schema/hash.ts';
import { bunkerKinds } from '../../../db/schema/machine.ts';
import { applyScenario } from '../../../renderer/simulation/applyScenario.ts';
import { resolvedMachines } from '../../../renderer/simulation/resolvedMachines.ts';
import { unchanged } from '../../../renderer/simulation/resolvedPlan.ts';

const plan = illustrativePlan();
const lastYear = Number(plan.startDate.slice(0, 4)) + Math.ceil(plan.horizonWeeks / 52);

test('the plan checks, and so does every scenario applied to it', () => {
  expect(checkPlan(plan)).toMatchObject({ ok: true });
  expect(plan.scenarios.length).toBeGreaterThanOrEqual(4);
  for (const { id } of plan.scenarios) {
    const resolved = applyScenario(plan, id);
    expect(resolved).toMatchObject({ ok: true });
    if (resolved.ok) expect(checkPlan({ ...resolved.value.plan, scenarios: [] })).toMatchObject({ ok: true });
  }
});

test('it is the same plan each time, and the caller’s own', () => {
  const mine = illustrativePlan();
  expect(canonicalJson(mine)).toBe(canonicalJson(plan));
  mine.zones.splice(0);
  expect(illustrativePlan().zones).toHaveLength(plan.zones.length);
});

test('every linac site is there with its machines and a CT simulator', () => {
  const counts = (kinds: readonly string[]) =>
    Object.fromEntries(
      plan.centres.map(({ id }) => [
        id,
        plan.machines.filter(({ centreId, kind }) => centreId === id && kinds.includes(kind)).length,
      ]),
    );
  expect(counts(bunkerKinds)).toEqual({
    ...{ southampton: 7, basingstoke: 1, portsmouth: 4, poole: 4, dorchester: 1 },
    ...{ oxford: 5, swindon: 2, 'milton-keynes': 1, reading: 3, bracknell: 1 },
  });
  for (const scanners of Object.values(counts(['ctSimulator']))) expect(scanners).toBeGreaterThanOrEqual(1);
});

test('who runs a centre in whose building is told apart', () => {
  const houses = plan.centres.flatMap(({ id, trustId, hostTrustId }) =>
    hostTrustId ? [[id, trustId, hostTrustId]] : [],
  );
  expect(houses).toEqual([
    ['basingstoke', 'uhs', 'hhft'],
    ['dorchester', 'uhd', 'dch'],
    ['swindon', 'ouh', 'gwh'],
    ['milton-keynes', 'ouh', 'mkuh'],
  ]);
});

test('zones and pathways are as many as asked, and each zone has residents and demand to the end', () => {
  expect(plan.zones.length).toBeGreaterThanOrEqual(35);
  expect(plan.pathways.length).toBeGreaterThanOrEqual(12);
  for (const zone of plan.zones) {
    for (let year = Number(plan.startDate.slice(0, 4)); year <= lastYear; year += 1) {
      const all = zone.population?.[year] ?? 0;
      expect(all, `${zone.id} ${year}`).toBeGreaterThan(1000);
      expect(zone.population65plus?.[year] ?? 0).toBeGreaterThan(all * 0.08);
      expect(zone.population65plus?.[year] ?? 0).toBeLessThan(all * 0.45);
    }
    const asked = plan.demand.filter(({ zoneId }) => zoneId === zone.id);
    expect(asked.map(({ pathwayId }) => pathwayId).toSorted()).toEqual(plan.pathways.map(({ id }) => id).toSorted());
  }
});

test('older zones ask for more courses per resident', () => {
  const rate = (id: string) => {
    const courses = plan.demand
      .filter(({ zoneId }) => zoneId === id)
      .reduce((sum, { coursesPerYear }) => sum + coursesPerYear, 0);
    return courses / (plan.zones.find((zone) => zone.id === id)?.population?.['2027'] ?? Number.NaN);
  };
  expect(rate('new-forest')).toBeGreaterThan(rate('reading') * 1.5);
  expect(rate('isle-of-wight')).toBeGreaterThan(rate('oxford') * 1.5);
});

test('the flows of every zone sum to one on every date', () => {
  for (const { zoneId, pathwayId, shares } of plan.flows) {
    const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
    expect(Math.abs(total - 1), `${zoneId} ${pathwayId}`).toBeLessThan(0.001);
  }
  const general = new Set(plan.flows.filter(({ pathwayId }) => pathwayId === '*').map(({ zoneId }) => zoneId));
  expect(general.size).toBe(plan.zones.length);
});

test('each linac that turns ten within the plan is replaced, once', () => {
  const end = `${lastYear}-04-05`;
  for (const { id, kind, commissioned } of plan.machines) {
    const tenth = `${Number(commissioned.slice(0, 4)) + 10}${commissioned.slice(4)}`;
    if (kind !== 'linac' || tenth >= end) continue;
    expect(
      plan.projects.filter(({ kind, machineId }) => kind === 'replace' && machineId === id),
      id,
    ).toHaveLength(1);
  }
  const added = plan.projects.filter(({ kind }) => kind === 'add');
  expect(added.map(({ newMachine }) => newMachine?.centreId)).toContain('milton-keynes');
});

test('a centre never has two machines out for works at a time', () => {
  const outages = resolvedMachines(unchanged(plan)).flatMap(({ id, machine, outOfService, broughtBy }) => {
    const swap = plan.projects.find(({ kind, machineId }) => kind === 'replace' && machineId === id);
    const back = swap?.newMachine?.commissioned;
    if (broughtBy !== undefined || outOfService === null || back === undefined) return [];
    return [{ centreId: machine.centreId, from: outOfService, until: back }];
  });
  expect(outages).toHaveLength(plan.projects.filter(({ kind }) => kind === 'replace').length);
  for (const one of outages) {
    const weeks = (Date.parse(one.until) - Date.parse(one.from)) / (7 * 86_400_000);
    expect(weeks).toBeGreaterThanOrEqual(17);
    expect(weeks).toBeLessThanOrEqual(31);
    const others = outages.filter((other) => other !== one && other.centreId === one.centreId);
    for (const { from, until } of others) expect(from >= one.until || until <= one.from, one.centreId).toBe(true);
  }
});
