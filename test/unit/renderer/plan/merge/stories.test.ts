import { expect, test } from 'vitest';
import { applyEdits, type Edit } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { planContentsHash } from '../../../../../db/schema/savedFrom.ts';
import { removeRecord } from '../../../../../renderer/plan/commands/removeRecord.ts';
import { findBase, type LoggedEdits, statesBefore } from '../../../../../renderer/plan/merge/findBase.ts';
import { type Choices, mergePlans } from '../../../../../renderer/plan/merge/mergePlans.ts';
import { pairUp } from '../../../../../renderer/plan/merge/pairs.ts';
import { smallPlan } from '../../../db/smallPlan.ts';

const base = smallPlan();
const noChoice: Choices = new Map();
const machine = (plan: Plan | null, id: string) => plan?.machines.find((one) => one.id === id);
const withMachine = (plan: Plan, id: string, changes: Partial<Plan['machines'][number]>): Plan => ({
  ...plan,
  machines: plan.machines.map((one) => (one.id === id ? { ...one, ...changes } : one)),
});
const scanner = (id: string, centreId: string, name: string): Plan['machines'][number] => ({
  ...{ id, centreId, name, kind: 'ctSimulator', capabilities: [] },
  ...{ commissioned: '2024-01-01', designLifeYears: 10, minutesPerDay: 400 },
});
function without(plan: Plan, collection: 'centres' | 'machines', id: string): Plan {
  const applied = applyEdits(plan, removeRecord(plan, collection, id)?.command.edits ?? []);
  if (!applied.ok) throw new Error('It cannot be removed.');
  return applied.value;
}

test('fields of one machine that do not hang together are merged each by itself', () => {
  const ours = withMachine(base, 'S1', { minutesPerDay: 600, designLifeYears: 12 });
  const theirs = withMachine(base, 'S1', { minutesPerDay: 480, name: 'Southport one' });
  const merged = mergePlans({ base, ours, theirs }, noChoice);
  expect(merged.open.map(({ id }) => id)).toEqual(['machines/S1/minutesPerDay']);
  expect(machine(merged.plan, 'S1')).toMatchObject({ name: 'Southport one', designLifeYears: 12, minutesPerDay: 600 });
  const chosen = mergePlans({ base, ours, theirs }, new Map([['machines/S1/minutesPerDay', 'theirs']]));
  expect(machine(chosen.plan, 'S1')).toMatchObject({ name: 'Southport one', designLifeYears: 12, minutesPerDay: 480 });
  expect(chosen.open).toEqual([]);
});

test('a figure comes with what it rests on', () => {
  const sources = [...(base.sources ?? []), { id: 'rota', title: 'Rota', status: 'local' as const }];
  const ours = { ...withMachine(base, 'S1', { minutesPerDay: 600, fieldSources: { minutesPerDay: 'rota' } }), sources };
  const theirs = withMachine(base, 'S1', {
    minutesPerDay: 480,
    fieldSources: { minutesPerDay: 'survey', name: 'survey' },
  });
  const merged = mergePlans({ base, ours, theirs }, new Map([['machines/S1/minutesPerDay', 'theirs']]));
  expect(merged.open).toEqual([]);
  expect(machine(merged.plan, 'S1')).toMatchObject({
    minutesPerDay: 480,
    fieldSources: { minutesPerDay: 'survey', name: 'survey' },
  });
  const kept = mergePlans({ base, ours, theirs }, noChoice);
  expect(machine(kept.plan, 'S1')).toMatchObject({
    minutesPerDay: 600,
    fieldSources: { minutesPerDay: 'rota', name: 'survey' },
  });
});

test('a centre closed there while a machine is added to it here is kept, or goes with the machine, as is chosen', () => {
  const ours = { ...base, machines: [...base.machines, scanner('S-CT2', 'southport', 'CT2')] };
  const theirs = without(base, 'centres', 'southport');
  const merged = mergePlans({ base, ours, theirs }, noChoice);
  expect(merged.open.map(({ id }) => id)).toEqual(['needed/centres/southport']);
  expect(merged.needs[0]?.because?.map(({ record }) => record.id)).toContain('S-CT2');
  expect(merged.result.ok).toBe(true);
  expect(machine(merged.plan, 'S-CT2')).toBeDefined();
  const gone = mergePlans({ base, ours, theirs }, new Map([['needed/centres/southport', 'theirs']]));
  expect(gone.result.ok).toBe(true);
  expect(gone.plan?.centres.map(({ id }) => id)).toEqual(['northtown']);
  expect(machine(gone.plan, 'S-CT2')).toBeUndefined();
});

test('what was removed there and changed here is chosen', () => {
  const ours = withMachine(base, 'N-CT', { minutesPerDay: 700 });
  const theirs = without(base, 'machines', 'N-CT');
  const merged = mergePlans({ base, ours, theirs }, noChoice);
  expect(merged.open.map(({ id, theirs: there }) => [id, there])).toEqual([['machines/N-CT', undefined]]);
});

test('two machines under one id are told apart, with all that names them; one machine under two ids is one', () => {
  const ours = { ...base, machines: [...base.machines, scanner('m17', 'northtown', 'CT2')] };
  const down = { id: 'd', type: 'machineDown' as const, machineId: 'm17', from: '2028-01-03', until: '2028-02-01' };
  const scenarios = [...base.scenarios, { id: 'down', name: 'Down', changes: [down] }];
  const theirs = { ...base, scenarios, machines: [...base.machines, scanner('m17', 'southport', 'CT9')] };
  const apart = pairUp(base, ours, theirs, new Map());
  expect(apart.pairs).toMatchObject([{ id: 'machines/m17/m17', sameId: true, isSame: false }]);
  const merged = mergePlans({ base, ours, theirs: apart.theirs }, noChoice);
  expect(merged.result.ok).toBe(true);
  expect(machine(merged.plan, 'm17')?.name).toBe('CT2');
  expect(machine(merged.plan, 'm17-2')?.name).toBe('CT9');
  expect(merged.plan?.scenarios.at(-1)?.changes).toEqual([{ ...down, machineId: 'm17-2' }]);

  const alike = { ...base, scenarios, machines: [...base.machines, scanner('m17', 'northtown', 'ct2 ')] };
  const other = { ...base, machines: [...base.machines, scanner('n-ct2', 'northtown', 'CT2')] };
  const one = pairUp(base, other, alike, new Map());
  expect(one.pairs).toMatchObject([{ id: 'machines/n-ct2/m17', sameId: false, isSame: true }]);
  expect(one.theirs.scenarios.at(-1)?.changes).toEqual([{ ...down, machineId: 'n-ct2' }]);
  const two = pairUp(base, other, alike, new Map([['machines/n-ct2/m17', false]]));
  expect(two.theirs).toEqual(alike);
});

test('without what both began from, every difference is a choice', () => {
  const ours = withMachine(base, 'S1', { minutesPerDay: 600 });
  const theirs = { ...base, machines: [...base.machines, scanner('S-CT2', 'southport', 'CT2')] };
  const merged = mergePlans({ base: null, ours, theirs }, noChoice);
  expect(merged.open.map(({ id }) => id)).toEqual(['machines/S1/minutesPerDay', 'machines/S-CT2']);
  expect(merged.plan).toEqual(ours);
});

test('what both began from is found in our own history by what the file says that it was saved from', async () => {
  const log: LoggedEdits[] = [];
  const step = (plan: Plan, minutesPerDay: number): Plan => {
    const at = plan.machines.findIndex(({ id }) => id === 'S1');
    const before = { ...plan.machines[at] };
    const edit: Edit = { collection: 'machines', at, before, after: { ...before, minutesPerDay } };
    log.unshift({ revision: log.length + 2, edits: [edit] });
    const applied = applyEdits(plan, [edit]);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    return applied.value;
  };
  const saved = step(base, 500);
  const now = step(step(saved, 510), 520);
  async function* pages() {
    yield log.slice(0, 2);
    yield log.slice(2);
  }
  const states = () => statesBefore({ revision: 4, plan: now }, pages());
  const point = (plan: Plan) => ({ hash: planContentsHash(plan), at: '2026-11-28T12:00:00Z' });
  const file = { ...saved, name: 'Changed there', savedFrom: [point(base), point(saved)] };
  expect(await findBase(file, states())).toEqual({ revision: 2, plan: saved });
  expect(await findBase({ ...file, savedFrom: [point(base)] }, states())).toMatchObject({ revision: 1 });
  expect(await findBase(now, states())).toMatchObject({ revision: 4 });
  expect(await findBase({ ...saved, name: 'Of somebody else' }, states())).toBeNull();
});
