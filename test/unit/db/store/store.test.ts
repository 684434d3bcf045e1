import { existsSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Command } from '../../../../db/schema/edit.ts';
import { headerOf, inverse } from '../../../../db/schema/edit.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { problemText, type Result } from '../../../../db/schema/problem.ts';
import { smallPlan } from '../smallPlan.ts';
import { connectionTo, granted, place, storeAt } from './place.ts';

const told = (result: Result<unknown>): string[] => (result.ok ? [] : result.problems.map(problemText));
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

function longerDays(plan: Plan, minutesPerDay: number): Command {
  const before = plan.machines[0];
  return {
    name: 'changeMachine',
    label: `N1 treats ${minutesPerDay} minutes a day`,
    why: 'To see',
    edits: [{ collection: 'machines', at: 0, before: json(before), after: json({ ...before, minutesPerDay }) }],
  };
}

test('plans are listed, the one saved last first, each with its revision', () => {
  const store = storeAt(place());
  expect(store.listPlans()).toEqual([]);
  const first = granted(store.addPlan(smallPlan()));
  const second = granted(store.addPlan({ ...smallPlan(), name: 'Another' }));
  expect(store.listPlans().map(({ planId }) => planId)).toEqual([second.planId, first.planId]);
  const [latest] = store.listPlans();
  expect(latest).toMatchObject({ name: 'Another', revision: 1 });
  expect(new Date(latest?.savedAt ?? '').toISOString()).toBe(latest?.savedAt);
});

test('a plan with mistakes is refused with all of them, and nothing is stored', () => {
  const store = storeAt(place());
  const plan = smallPlan();
  const result = store.addPlan({ ...plan, demand: [{ ...plan.demand[0], zoneId: 'SN9' }], startDate: 'soon' });
  expect(told(result)).toEqual([
    'startDate: needs a date such as 2027-04-01, not "soon"',
    'demand[0].zoneId: no zone "SN9"; the nearest is "SN1"',
  ]);
  expect(store.listPlans()).toEqual([]);
});

test('a command changes what it touches and nothing else, is logged, and can be undone by its inverse', () => {
  const path = place();
  const store = storeAt(path);
  const plan = smallPlan();
  const { planId } = granted(store.addPlan(plan));
  const other = granted(store.addPlan(plan));
  const command = longerDays(plan, 600);
  expect(granted(store.applyCommand(planId, 1, command))).toEqual({ revision: 2 });
  const [first, ...rest] = plan.machines;
  const changed = { ...plan, machines: [{ ...first, minutesPerDay: 600 }, ...rest] };
  expect(granted(store.readPlan(planId))).toStrictEqual({ planId, revision: 2, plan: changed });
  expect(granted(store.readPlan(other.planId)).plan).toStrictEqual(plan);

  const undo = { name: 'undo', label: 'Undo', edits: inverse(command.edits) };
  expect(granted(store.applyCommand(planId, 2, undo))).toEqual({ revision: 3 });
  expect(granted(store.readPlan(planId)).plan).toStrictEqual(plan);
  const { edits, ...what } = command;
  const { edits: undone, ...how } = undo;
  const logged = { at: expect.any(String), touches: ['machines'], undoes: null, redoes: null };
  expect(store.changeLog(planId)).toEqual([
    { revision: 2, below: 0, ...logged, ...what },
    { revision: 3, below: 2, ...logged, ...how },
  ]);
  expect([2, 3].map((revision) => granted(store.logEdits(planId, revision)))).toEqual([edits, undone]);
  expect(store.changeLog(other.planId)).toEqual([]);
});

test('a command on the header and on several collections at once', () => {
  const store = storeAt(place());
  const plan = smallPlan();
  const { planId } = granted(store.addPlan(plan));
  const { seasonality: _, ...header } = headerOf(plan);
  const scenario = { id: 'empty', name: 'Nothing yet', changes: [] };
  const command: Command = {
    name: 'several',
    label: 'Several things',
    edits: [
      { collection: 'header', at: 0, before: json(headerOf(plan)), after: json({ ...header, name: 'Renamed' }) },
      { collection: 'scenarios', at: 2, before: null, after: scenario },
      { collection: 'backlog', at: 0, before: json(plan.backlog?.[0]), after: null },
      { collection: 'projects', at: 1, before: json(plan.projects[1]), after: null },
    ],
  };
  expect(told(store.applyCommand(planId, 1, command))).toEqual([]);
  const { seasonality: __, backlog: ___, ...expected } = plan;
  expect(granted(store.readPlan(planId)).plan).toStrictEqual({
    ...expected,
    name: 'Renamed',
    scenarios: [...plan.scenarios, scenario],
    projects: plan.projects.filter(({ id }) => id !== 'replace-N1b'),
  });
  expect(store.listPlans()[0]).toMatchObject({ name: 'Renamed', revision: 2 });
});

test('a stale revision, a changed record, a missing plan and a broken rule are refused, and nothing changes', () => {
  const store = storeAt(place());
  const plan = smallPlan();
  const { planId } = granted(store.addPlan(plan));
  granted(store.applyCommand(planId, 1, longerDays(plan, 600)));
  expect(told(store.applyCommand(planId, 1, longerDays(plan, 660)))).toEqual([
    'this plan has been changed since you opened it (it is at revision 2, you have 1); reload it and try again',
  ]);
  expect(told(store.applyCommand(planId, 2, longerDays(plan, 660)))).toEqual([
    'machines[0]: this was changed in the meantime; undo or reload, then try again',
  ]);
  expect(told(store.applyCommand('nobody', 1, longerDays(plan, 660)))).toEqual(['this plan is no longer stored here']);
  expect(told(store.readPlan('nobody'))).toEqual(['this plan is no longer stored here']);
  const orphan: Command = {
    name: 'remove',
    label: 'Remove S1',
    edits: [{ collection: 'machines', at: 1, before: json(plan.machines[1]), after: null }],
  };
  expect(told(store.applyCommand(planId, 2, orphan))).toEqual([
    'projects[2].machineId: no machine "S1"; the nearest is "N1"',
  ]);
  expect(granted(store.readPlan(planId)).revision).toBe(2);
  expect(store.changeLog(planId)).toHaveLength(1);
});

test('two connections to one file cannot both change the same revision', () => {
  const path = place();
  const [mine, theirs] = [storeAt(path), storeAt(path)];
  const plan = smallPlan();
  const { planId } = granted(mine.addPlan(plan));
  expect(theirs.applyCommand(planId, 1, longerDays(plan, 600)).ok).toBe(true);
  expect(mine.applyCommand(planId, 1, longerDays(plan, 660)).ok).toBe(false);
  expect(granted(mine.readPlan(planId)).plan.machines[0]?.minutesPerDay).toBe(600);
});

test('a fault in the middle of writing leaves the plan and the log as they were', () => {
  const path = place();
  const store = storeAt(path);
  const plan = smallPlan();
  const { planId } = granted(store.addPlan(plan));
  const other = connectionTo(path);
  other.exec(`CREATE TRIGGER fault BEFORE INSERT ON machine_capability WHEN NEW.machine_id = 'S2'
    BEGIN SELECT RAISE(ABORT, 'the disk gave up'); END`);
  expect(told(store.applyCommand(planId, 1, longerDays(plan, 600)))).toEqual([
    `nothing has been changed: ${path} could not be used: the disk gave up`,
  ]);
  expect(store.addPlan(plan).ok).toBe(false);
  expect(granted(store.readPlan(planId))).toStrictEqual({ planId, revision: 1, plan });
  expect(store.changeLog(planId)).toEqual([]);
  expect(store.listPlans()).toHaveLength(1);
  other.exec('DROP TRIGGER fault');
  expect(told(store.applyCommand(planId, 1, longerDays(plan, 600)))).toEqual([]);
});

test('a plan whose rows another program has spoilt is refused with a sentence', () => {
  const path = place();
  const store = storeAt(path);
  const { planId } = granted(store.addPlan(smallPlan()));
  connectionTo(path).exec("UPDATE machine SET name = '' WHERE id = 'N1'");
  expect(told(store.readPlan(planId))).toEqual([
    'this plan was changed by another program and can no longer be read: machines[0].name: needs at least one character',
  ]);
});

// Windows does not let go of a file that is open, so it cannot come to this there.
test.skipIf(process.platform === 'win32')(
  'once its file is gone a store takes no changes, and still shows what it holds',
  () => {
    const path = place();
    const store = storeAt(path);
    const plan = smallPlan();
    const { planId } = granted(store.addPlan(plan));
    for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
    const sentence = `nothing has been changed: ${path} was moved, deleted or replaced while it was open; save the plan as a file, then start Isocentre again`;
    expect(told(store.applyCommand(planId, 1, longerDays(plan, 600)))).toEqual([sentence]);
    expect(told(store.addPlan(plan))).toEqual([sentence]);
    expect(granted(store.readPlan(planId))).toStrictEqual({ planId, revision: 1, plan });
    expect(existsSync(path)).toBe(false);
  },
);
