import { describe, expect, test } from 'vitest';
import type { Change } from '../../../db/schema/change.ts';
import { applyScenario } from '../../../renderer/simulation/applyScenario.ts';
import { resolvedMachines } from '../../../renderer/simulation/resolvedMachines.ts';
import type { ResolvedPlan } from '../../../renderer/simulation/resolvedPlan.ts';
import { aCentre, aLinac } from '../../support/smallPlan.ts';
import { plan, resolve, scenario, swap } from './scenarioOnPlan.ts';

const life = (resolved: ResolvedPlan, id: string) => resolvedMachines(resolved).find((machine) => machine.id === id);

describe('the life of machines', () => {
  test('a replaced machine goes when the first stage out of service begins, the new one treats when the last ends', () => {
    const resolved = resolve(plan(), 'baseline');
    expect(life(resolved, 'old')).toMatchObject({ outOfService: '2029-03-12', endedBy: 'swap' });
    expect(life(resolved, 'new')).toMatchObject({ inService: '2029-07-02', outOfService: null, broughtBy: 'swap' });
  });

  test('moving the project moves both dates', () => {
    const resolved = resolve(scenario({ type: 'moveProject', id: '1', projectId: 'swap', start: '2029-07-02' }));
    expect(life(resolved, 'old')?.outOfService).toBe('2029-09-10');
    expect(life(resolved, 'new')?.inService).toBe('2029-12-31');
  });

  test('cancelling it leaves the old machine and brings no new one', () => {
    const resolved = resolve(scenario({ type: 'cancelProject', id: '1', projectId: 'swap' }));
    expect(life(resolved, 'old')?.outOfService).toBeNull();
    expect(life(resolved, 'new')).toBeUndefined();
  });

  test('a machine moved by a project is out meanwhile and stands elsewhere afterwards', () => {
    const project = {
      ...swap,
      id: 'move',
      kind: 'move' as const,
      machineId: 'other',
      toCentreId: 'c',
      newMachine: undefined,
    };
    const { newMachine: _, ...move } = project;
    const moved = life(resolve(scenario({ type: 'addProject', id: '1', project: move })), 'other');
    expect(moved?.stays).toEqual([
      { centreId: 'b', from: null, until: '2029-07-02' },
      { centreId: 'c', from: '2029-07-02', until: null },
    ]);
    expect(moved?.outages.map(({ from, until }) => [from, until])).toEqual([
      ['2029-03-12', '2029-04-09'],
      ['2029-04-09', '2029-07-02'],
    ]);
  });

  test('a machine moved twice stands in one place at a time, whichever move is written first', () => {
    const move = (toCentreId: string, from: string): Change => {
      return { type: 'moveMachine', id: from, machineId: 'other', toCentreId, from };
    };
    const moves = [move('a', '2030-06-03'), move('c', '2029-06-04')];
    for (const order of [moves, moves.toReversed()]) {
      expect(life(resolve(scenario(...order)), 'other')?.stays).toEqual([
        { centreId: 'b', from: null, until: '2029-06-04' },
        { centreId: 'c', from: '2029-06-04', until: '2030-06-03' },
        { centreId: 'a', from: '2030-06-03', until: null },
      ]);
    }
  });

  test('taking a centre down takes down what stands there then', () => {
    const resolved = resolve(
      scenario(
        { type: 'moveMachine', id: '1', machineId: 'other', toCentreId: 'a', from: '2030-01-15' },
        { type: 'centreDown', id: '2', centreId: 'a', from: '2030-01-01', until: '2030-02-01' },
      ),
    );
    expect(life(resolved, 'other')?.down).toEqual([{ changeId: '2', from: '2030-01-15', until: '2030-02-01' }]);
    expect(life(resolved, 'old')?.down).toEqual([{ changeId: '2', from: '2030-01-01', until: '2030-02-01' }]);
  });

  test('machines added and retired, centres opened and closed, carry their dates', () => {
    const resolved = resolve(
      scenario(
        { type: 'addMachine', id: '1', machine: aLinac('extra', 'b'), from: '2030-01-01' },
        { type: 'retireMachine', id: '2', machineId: 'new', from: '2031-01-01' },
        { type: 'openCentre', id: '3', centre: aCentre('d'), from: '2030-06-01' },
        { type: 'closeCentre', id: '4', centreId: 'b', from: '2031-06-01' },
      ),
    );
    expect(life(resolved, 'extra')?.inService).toBe('2030-01-01');
    expect(life(resolved, 'new')?.outOfService).toBe('2031-01-01');
    expect(resolved.plan.centres.map(({ id, opens, closes }) => [id, opens, closes])).toEqual([
      ['a', undefined, undefined],
      ['b', undefined, '2031-06-01'],
      ['c', undefined, undefined],
      ['d', '2030-06-01', undefined],
    ]);
  });
});

test('a new centre brings its journeys', () => {
  const journey = { zoneId: 'zone', mode: 'car' as const, minutes: 17 };
  const open = { type: 'openCentre' as const, id: '1', centre: aCentre('d'), from: '2030-06-01' };
  const { travel = [] } = resolve(scenario({ ...open, travel: [journey] })).plan;
  expect(travel.filter(({ centreId }) => centreId === 'd')).toEqual([{ ...journey, centreId: 'd' }]);
  expect(travel.length).toBe((resolve(scenario(open)).plan.travel ?? []).length + 1);
});

describe('scenarios', () => {
  test('a fractionation replaces what was to come after it', () => {
    const five = [{ fractions: 5, share: 1 }];
    const resolved = resolve(
      scenario(
        {
          type: 'changeFractionation',
          id: '1',
          pathwayId: 'breast',
          mix: [{ fractions: 15, share: 1 }],
          from: '2030-01-01',
        },
        { type: 'changeFractionation', id: '2', pathwayId: 'breast', mix: five, from: '2029-01-01' },
      ),
    );
    expect(resolved.plan.pathways[0].fractionation.map(({ from }) => from)).toEqual([null, '2029-01-01']);
  });

  test('apply the parents’ changes first and leave out those switched off', () => {
    const hours = (id: string, minutesPerDay: number, off = false): Change => ({
      type: 'changeHours',
      id,
      machineId: 'other',
      minutesPerDay,
      from: '2029-01-01',
      off,
    });
    const resolved = resolve(
      plan({
        scenarios: [
          { id: 's', name: 's', parentId: 'parent', changes: [hours('3', 700)] },
          { id: 'parent', name: 'parent', changes: [hours('1', 500), hours('2', 600, true)] },
        ],
      }),
    );
    expect(resolved.hours.map(({ id }) => id)).toEqual(['1', '3']);
  });

  test('share every record they do not touch with the plan', () => {
    const original = scenario({ type: 'moveProject', id: '1', projectId: 'swap', start: '2029-07-02' });
    const { plan: changed } = resolve(original);
    expect(changed.machines).toBe(original.machines);
    expect(changed.demand).toBe(original.demand);
    expect(original.projects[0].start).toBe('2029-01-01');
  });

  test.each<[string, Change, string]>([
    ['project', { type: 'moveProject', id: '1', projectId: 'none', start: '2029-01-01' }, 'there is no project "none"'],
    [
      'machine',
      { type: 'machineDown', id: '1', machineId: 'none', from: '2029-01-01', until: '2029-02-01' },
      'there is no machine "none"',
    ],
    [
      'centre',
      { type: 'changeStaffing', id: '1', centreId: 'none', factor: 1, from: '2029-01-01' },
      'there is no centre "none"',
    ],
    [
      'zone',
      { type: 'changeDemand', id: '1', zoneId: 'none', pathwayId: '*', factor: 2, from: '2029-01-01' },
      'there is no zone "none"',
    ],
    [
      'pathway',
      { type: 'changeDemand', id: '1', zoneId: '*', pathwayId: 'none', factor: 2, from: '2029-01-01' },
      'there is no pathway "none"',
    ],
    [
      'a machine twice',
      { type: 'addMachine', id: '1', machine: aLinac('new', 'a'), from: '2029-01-01' },
      'there is already a machine "new"',
    ],
  ])('are refused when they name what is not there: %s', (_, change, message) => {
    expect(applyScenario(scenario(change), 's')).toEqual({
      ok: false,
      problems: [{ path: 'scenarios[0].changes[0]', message }],
    });
  });

  test('are refused when a project is left without its machine, when their parents go round, and when unknown', () => {
    const next = { ...swap, id: 'next', machineId: 'new', newMachine: aLinac('newest', 'a'), start: '2031-01-01' };
    const chained = { ...scenario({ type: 'cancelProject', id: '1', projectId: 'swap' }), projects: [swap, next] };
    const left = applyScenario(chained, 's');
    expect(!left.ok && left.problems[0].message).toBe(
      'project "next" works on machine "new", which nothing brings any more',
    );
    const round = plan({ scenarios: [{ id: 's', name: 's', parentId: 's', changes: [] }] });
    expect(applyScenario(round, 's').ok).toBe(false);
    expect(applyScenario(plan(), 'unknown').ok).toBe(false);
  });
});
