import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { Machine } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Project } from '../../../db/schema/project.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { fleetOf } from '../../../renderer/plan/fleet/fleet.ts';
import type { Fleet, FleetCentre } from '../../../renderer/plan/fleet/fleetTypes.ts';
import { applyScenario } from '../../../renderer/simulation/applyScenario.ts';
import { unchanged } from '../../../renderer/simulation/resolvedPlan.ts';
import { aCentre, aLinac } from '../../support/smallPlan.ts';

const stages: Project['stages'] = [
  { name: 'Order', weeks: 4, outOfService: false },
  { name: 'Decommission', weeks: 2, outOfService: true },
  { name: 'Install', weeks: 8, outOfService: true },
];

const replacement = (machine: Machine, start: string): Project => ({
  id: `replace-${machine.id}`,
  kind: 'replace',
  machineId: machine.id,
  newMachine: { ...machine, id: `${machine.id}-new`, commissioned: start },
  ...{ start, stages, status: 'planned' },
});

const [la1, la2, la3] = [aLinac('la1', 'north'), aLinac('la2', 'north'), aLinac('la3', 'north')];

function plan(projects: Project[], changes: Partial<Plan> = {}): Plan {
  return {
    ...illustrativePlan(),
    ...{ startDate: '2027-01-04', horizonWeeks: 520 },
    trusts: [{ id: 'trust', name: 'The trust' }],
    centres: [aCentre('north'), aCentre('south')],
    machines: [la1, la2, la3],
    ...{ projects, scenarios: [], flows: [] },
    ...changes,
  };
}

function fleet(of: Plan, scenarioId = 'baseline'): Fleet {
  const resolved = applyScenario(of, scenarioId);
  if (!resolved.ok) throw new Error(resolved.problems.map(({ message }) => message).join());
  return fleetOf(resolved.value, unchanged(of));
}

function centre(of: Fleet, id: string): FleetCentre {
  const found = of.centres.find((held) => held.id === id);
  if (!found) throw new Error(`no centre ${id}`);
  return found;
}

const row = (of: Fleet, name: string, at = 'north') => centre(of, at).treatment.find((held) => held.name === name);

describe('bunker-lines', () => {
  test('a machine and what replaces it share a row, with the swap between them', () => {
    const drawn = fleet(plan([replacement(la2, '2028-01-03')]));
    expect(centre(drawn, 'north').treatment.map(({ name }) => name)).toEqual(['la1', 'la2', 'la3']);
    const [old, young] = row(drawn, 'la2')?.lives ?? [];
    expect([old?.machineId, old?.until]).toEqual(['la2', '2028-01-31']);
    expect([young?.machineId, young?.from, young?.bornOn]).toEqual(['la2-new', '2028-04-10', '2028-04-10']);
    expect(row(drawn, 'la2')?.projects).toMatchObject([{ weeks: 14, weeksOut: 10, end: '2028-04-10', changed: null }]);
  });

  test('a machine that moves has a row at each centre and is out while it moves', () => {
    const moves: Project = {
      ...{
        id: 'move',
        kind: 'move',
        machineId: 'la3',
        toCentreId: 'south',
        start: '2028-01-03',
        stages,
        status: 'planned',
      },
    };
    const drawn = fleet(plan([moves]));
    expect(row(drawn, 'la3')?.lives).toMatchObject([
      {
        until: '2028-04-10',
        out: [
          { from: '2028-01-31', until: '2028-02-14' },
          { from: '2028-02-14', until: '2028-04-10' },
        ],
      },
    ]);
    expect(row(drawn, 'la3')?.projects).toHaveLength(1);
    expect(row(drawn, 'la3', 'south')?.lives).toMatchObject([{ from: '2028-04-10' }]);
  });

  test('a machine that is added has a row of its own with its project on it', () => {
    const added: Project = {
      ...{ id: 'add', kind: 'add', newMachine: aLinac('la9', 'south'), start: '2029-01-01', stages, status: 'idea' },
    };
    const drawn = fleet(plan([added]));
    expect(row(drawn, 'la9', 'south')?.lives).toMatchObject([{ from: '2029-04-09' }]);
    expect(row(drawn, 'la9', 'south')?.projects).toMatchObject([{ projectId: 'add', status: 'idea' }]);
  });

  test('simulators stand apart from treatment machines', () => {
    const drawn = fleet(plan([], { machines: [{ ...la1, id: 'ct', name: 'CT', kind: 'ctSimulator' }, la2] }));
    expect(centre(drawn, 'north').treatment.map(({ name }) => name)).toEqual(['la2']);
    expect(centre(drawn, 'north').simulators.map(({ name }) => name)).toEqual(['CT']);
  });
});

describe('what a scenario changed', () => {
  const held = plan([replacement(la1, '2028-01-03'), replacement(la2, '2029-01-01')]);
  const scenario: Scenario = {
    ...{ id: 'slip', name: 'Slip' },
    changes: [
      { type: 'moveProject', id: 'c1', projectId: 'replace-la1', start: '2028-07-03' },
      { type: 'cancelProject', id: 'c2', projectId: 'replace-la2' },
    ],
  };
  const drawn = fleet({ ...held, scenarios: [scenario] }, 'slip');

  test('a moved project knows where the baseline has it', () => {
    expect(row(drawn, 'la1')?.projects).toMatchObject([
      { start: '2028-07-03', changed: 'moved', baseline: { from: '2028-01-03', until: '2028-04-10' } },
    ]);
  });

  test('a cancelled one leaves only its outline, and its machine goes on', () => {
    expect(row(drawn, 'la2')?.projects).toEqual([]);
    expect(row(drawn, 'la2')?.cancelled).toMatchObject([{ projectId: 'replace-la2', from: '2029-01-01' }]);
    expect(row(drawn, 'la2')?.lives).toHaveLength(1);
  });

  test('rows nothing happened to look the same as in the baseline, the others do not', () => {
    const before = fleet(held);
    expect(row(drawn, 'la3')?.signature).toBe(row(before, 'la3')?.signature);
    expect(row(drawn, 'la1')?.signature).not.toBe(row(before, 'la1')?.signature);
  });
});

describe('linacs in service', () => {
  test('dip for the weeks of a swap and come back', () => {
    const drawn = fleet(plan([replacement(la2, '2028-01-03')]));
    expect(centre(drawn, 'north').inService.map(({ from, treating, out }) => [from, treating, out])).toEqual([
      [drawn.planStart, 3, 0],
      ['2028-01-31', 2, 1],
      ['2028-04-10', 3, 0],
    ]);
    expect(centre(drawn, 'north').together).toEqual([]);
  });

  test('two out at once are said, from the day the second goes to the day the first returns', () => {
    const drawn = fleet(plan([replacement(la1, '2028-01-03'), replacement(la2, '2028-02-07')]));
    expect(centre(drawn, 'north').together).toEqual([{ from: '2028-03-06', until: '2028-04-10', out: 2, of: 3 }]);
  });

  test('of the whole illustrative plan never fall below none nor rise above the bunkers', () => {
    const whole = illustrativePlan();
    for (const { id, inService } of fleet(whole).centres) {
      const bunkers = whole.centres.find((held) => held.id === id)?.bunkers ?? 0;
      for (const { treating, out } of inService) {
        expect(treating).toBeGreaterThanOrEqual(0);
        expect(treating + out).toBeLessThanOrEqual(bunkers);
      }
    }
  });
});
