import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import type { FleetConflict } from '../../../../../renderer/plan/fleet/conflicts/fleetConflict.ts';
import { type ConflictOptions, fleetConflicts } from '../../../../../renderer/plan/fleet/conflicts/fleetConflicts.ts';
import { aCentre } from '../../../../support/smallPlan.ts';
import { addition, linac, network, replacement, stages } from './network.ts';

const replaced = [
  replacement(linac('LA1'), '2029-01-01'),
  replacement(linac('LA2'), '2030-01-07'),
  replacement(linac('LA3'), '2031-01-06'),
];

const kinds = (plan: Plan, options?: ConflictOptions) => fleetConflicts(plan, options).map(({ kind }) => kind);

function the(kind: FleetConflict['kind'], plan: Plan, options?: ConflictOptions): FleetConflict {
  const found = fleetConflicts(plan, options).find((conflict) => conflict.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

/** The plan with the way out taken; every conflict of that kind is then to be gone. */
function mended(plan: Plan, { mend }: FleetConflict): Plan {
  const applied = applyEdits(plan, mend?.edits ?? []);
  if (!applied.ok) throw new Error(applied.problems.map(({ message }) => message).join());
  return applied.value;
}

test('a fleet replaced one after the other, each in time, has none', () => {
  expect(fleetConflicts(network(replaced))).toEqual([]);
});

describe('two swaps at one centre', () => {
  const plan = network([...replaced.slice(0, 2), replacement(linac('LA3'), '2030-02-04')]);
  const conflict = the('twoOut', plan);

  test('are told with who, where and when', () => {
    expect(conflict.sentence).toContain('LA2 and LA3 of North are both out, April 2030 to August 2030');
    expect(conflict).toMatchObject({ severity: 'doubtful', place: { centreId: 'north' } });
  });

  test('come apart by starting the later one so that it is out when the first is back', () => {
    expect(conflict.mend?.label).toBe('Move LA3 replacement to after LA2 replacement: 27 May 2030');
    const after = mended(plan, conflict);
    expect(kinds(after)).toEqual([]);
    expect(after.projects[2]).toMatchObject({ start: '2030-05-27', newMachine: { id: 'LA3-new' } });
  });

  test('in a scenario are mended there', () => {
    const scenario = {
      id: 'early',
      name: 'Early',
      changes: [{ type: 'moveProject' as const, id: 'c', projectId: 'replace-LA3', start: '2030-02-04' }],
    };
    const held = network(replaced, { scenarios: [scenario] });
    const options = { scenarioId: 'early', target: { into: 'scenario' as const, scenarioId: 'early' } };
    expect(kinds(held)).toEqual([]);
    const after = mended(held, the('twoOut', held, options));
    expect(after.projects).toEqual(held.projects);
    expect(after.scenarios[0]?.changes).toMatchObject([{ type: 'moveProject', id: 'c', start: '2030-05-27' }]);
    expect(kinds(after, options)).toEqual([]);
  });
});

describe('a bunker used twice', () => {
  test('is mended by a bunker more where no machine ever goes', () => {
    const plan = network([...replaced, addition(linac('LA4'), '2028-01-03')]);
    const conflict = the('bunkersFull', plan);
    expect(conflict.severity).toBe('wrong');
    expect(conflict.sentence).toContain('North has 3 bunkers for 4 linacs from 27 March 2028: LA1, LA2, LA3 and LA4.');
    expect(conflict.mend?.label).toBe('Give North a fourth bunker');
    expect(kinds(mended(plan, conflict))).not.toContain('bunkersFull');
  });

  test('by waiting where one goes', () => {
    const leaving = { ...replacement(linac('LA3'), '2029-01-01'), kind: 'retire' as const, id: 'retire-LA3' };
    delete leaving.newMachine;
    const plan = network([leaving, addition(linac('LA4'), '2028-01-03')]);
    const conflict = the('bunkersFull', plan);
    expect(conflict.mend?.label).toMatch(/^Move LA4 addition to when a bunker is free: /);
    expect(kinds(mended(plan, conflict))).not.toContain('bunkersFull');
  });
});

test('a machine past its life with nothing planned gets a replacement for the day its life ends', () => {
  const plan = network(replaced.slice(0, 2), { machines: [linac('LA1'), linac('LA2'), linac('LA3')] });
  const conflict = the('pastLife', plan);
  expect(conflict.sentence).toContain('LA3 of North reaches the end of its design life in January 2034');
  const after = mended(plan, conflict);
  expect(kinds(after)).toEqual([]);
  expect(after.projects.at(-1)).toMatchObject({ kind: 'replace', machineId: 'LA3', stages });
  expect(after.sources?.map(({ status }) => status)).toEqual(['derived']);
});

test('a swap that leaves one machine, and one that leaves none, are told apart', () => {
  const two = network([replacement(linac('LA1'), '2029-01-01')], { machines: [linac('LA1'), linac('LA2')] });
  expect(the('noPartner', two)).toMatchObject({ severity: 'note' });
  const one = network([replacement(linac('LA1'), '2029-01-01')], { machines: [linac('LA1')] });
  expect(the('noPartner', one)).toMatchObject({ severity: 'doubtful' });
  expect(the('noPartner', one).sentence).toContain('nothing else treats there');
});

test('a project on a machine that has not come yet is put off until it has', () => {
  const first = replacement(linac('LA1'), '2029-01-01');
  const second = { ...replacement(linac('LA1-new'), '2029-02-05'), id: 'again' };
  const plan = network([first, second]);
  const conflict = the('notYet', plan);
  expect(conflict.severity).toBe('wrong');
  expect(kinds(mended(plan, conflict))).not.toContain('notYet');
});

test('a machine brought before its centre opens stands idle, and is brought when it does', () => {
  const centres = [aCentre('north'), aCentre('south', { name: 'South', opens: '2030-01-07' })];
  const plan = network([addition(linac('LA9', { centreId: 'south' }), '2028-01-03')], { centres, machines: [] });
  const conflict = the('beforeOpening', plan);
  expect(conflict.sentence).toContain('South opens on 7 January 2030');
  expect(mended(plan, conflict).projects[0]?.start).toBe('2029-05-28');
});
