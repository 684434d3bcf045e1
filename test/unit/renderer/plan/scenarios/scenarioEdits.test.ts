import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import { applyEdits, type Command, inverse } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { removeRecord } from '../../../../../renderer/plan/commands/removeRecord.ts';
import * as changeEdits from '../../../../../renderer/plan/scenarios/changeEdits.ts';
import { scenarioTree } from '../../../../../renderer/plan/scenarios/lineage.ts';
import { mergeOf, mergeScenarios } from '../../../../../renderer/plan/scenarios/mergeScenarios.ts';
import * as edits from '../../../../../renderer/plan/scenarios/scenarioEdits.ts';
import { scenarioFaults } from '../../../../../renderer/plan/scenarios/scenarioFaults.ts';
import { applyScenario } from '../../../../../renderer/simulation/applyScenario.ts';

const plan = illustrativePlan();

/** The plan after a command: sound, and as it was again once undone. */
function done(before: Plan, command: Command | null | undefined): Plan {
  if (!command) throw new Error('There was nothing to do.');
  const after = applyEdits(before, command.edits);
  if (!after.ok) throw new Error(JSON.stringify(after.problems));
  expect(checkPlan(structuredClone(after.value))).toMatchObject({ ok: true });
  expect(applyEdits(after.value, inverse(command.edits))).toEqual({ ok: true, value: before });
  return after.value;
}
const changesOf = (from: Plan, id: string) => from.scenarios.find((one) => one.id === id)?.changes ?? [];

test('a scenario is made, branched, duplicated and made to stand by itself', () => {
  const made = edits.newScenario(plan, null);
  const one = done(plan, made.command);
  const branch = edits.newScenario(one, 'five-fractions');
  const two = done(one, branch.command);
  expect(two.scenarios.at(-1)).toMatchObject({ parentId: 'five-fractions', changes: [] });
  expect(scenarioTree(two).find(({ scenario }) => scenario.id === branch.scenarioId)?.depth).toBe(1);
  const copy = edits.duplicateScenario(two, 'southampton-down-aid');
  const three = done(two, copy?.command);
  expect(three.scenarios.at(-1)).toMatchObject({ parentId: 'southampton-down' });
  const flat = done(three, edits.flattenScenario(three, copy?.scenarioId ?? ''));
  expect(flat.scenarios.at(-1)?.parentId).toBeUndefined();
  expect(flat.scenarios.at(-1)?.changes.map(({ type }) => type)).toEqual(['centreDown', 'setMutualAid']);
});

test('a scenario never comes to build on itself', () => {
  expect(edits.setParent(plan, 'southampton-down', 'southampton-down-aid')).toBeNull();
  expect(edits.setParent(plan, 'southampton-down', 'southampton-down')).toBeNull();
  const moved = done(plan, edits.setParent(plan, 'southampton-down-aid', null));
  expect(scenarioTree(moved).every(({ depth }) => depth === 0)).toBe(true);
});

test('changes are switched, given reasons, put in order, sent elsewhere and taken out', () => {
  const off = done(plan, changeEdits.switchChange(plan, 'five-fractions', 'breast', false));
  expect(changesOf(off, 'five-fractions')[0]?.off).toBe(true);
  expect(done(off, changeEdits.switchChange(off, 'five-fractions', 'breast', true))).toEqual(plan);
  expect(
    changesOf(done(plan, changeEdits.reasonChange(plan, 'five-fractions', 'breast', '')), 'five-fractions')[0],
  ).not.toHaveProperty('why');
  const later = done(plan, changeEdits.reorderChange(plan, 'five-fractions', 'breast', 1));
  expect(changesOf(later, 'five-fractions').map(({ id }) => id)).toEqual(['prostate', 'breast']);
  expect(changeEdits.reorderChange(later, 'five-fractions', 'breast', 1)).toBeNull();
  const sent = { scenarioId: 'five-fractions', changeId: 'breast', toId: 'longer-days' };
  expect(changesOf(done(plan, changeEdits.sendChange(plan, { ...sent, move: false })), 'five-fractions')).toHaveLength(
    2,
  );
  const moved = done(plan, changeEdits.sendChange(plan, { ...sent, move: true }));
  expect(changesOf(moved, 'five-fractions').map(({ id }) => id)).toEqual(['prostate']);
  expect(changesOf(moved, 'longer-days').map(({ id }) => id)).toEqual(['hours', 'breast']);
  expect(
    changesOf(done(plan, changeEdits.removeChange(plan, 'five-fractions', 'breast')), 'five-fractions'),
  ).toHaveLength(1);
});

test('merging does once what is there twice, and says what contradicts', () => {
  const copy = edits.duplicateScenario(plan, 'five-fractions');
  const two = done(plan, copy?.command);
  const copied = two.scenarios.find(({ id }) => id === copy?.scenarioId);
  if (!copy || !copied) throw new Error('The copy is not there.');
  const other = {
    ...copied,
    changes: copied.changes.map((change) =>
      change.type === 'changeFractionation' && change.pathwayId === 'breast'
        ? { ...change, mix: [{ fractions: 15, share: 1 }] }
        : change,
    ),
  };
  const differing: Plan = { ...two, scenarios: two.scenarios.map((one) => (one.id === other.id ? other : one)) };
  const ids = ['five-fractions', copy.scenarioId, 'southampton-down-aid'];
  const merge = mergeOf(differing, ids);
  expect(merge).toMatchObject({ duplicates: 1, contradictions: [{ subject: 'mix breast', winner: copy.scenarioId }] });
  expect(merge.changes.map(({ scenario }) => scenario.id)).toEqual([
    ...['five-fractions', copy.scenarioId, 'southampton-down', 'southampton-down-aid'],
  ]);
  const merged = done(differing, mergeScenarios(differing, ids, 'All', { 'mix breast': 'five-fractions' })?.command);
  expect(merged.scenarios.at(-1)?.changes[0]).toMatchObject({ mix: [{ fractions: 5 }, { fractions: 15 }] });
});

test('what loses the thing it speaks of stays, off, and says why; switched on it is refused', () => {
  const command = removeRecord(plan, 'projects', 'replace-portsmouth-la2')?.command;
  const without = done(plan, command);
  const [slip] = changesOf(without, 'portsmouth-slip');
  expect(slip).toMatchObject({ off: true, lost: expect.stringContaining('is no longer in the plan') });
  expect(scenarioFaults(without, 'portsmouth-slip')).toMatchObject([
    { changeId: 'slip', kind: 'gone', words: slip?.lost },
  ]);
  expect(applyScenario(without, 'portsmouth-slip').ok).toBe(true);
  const on = changeEdits.switchChange(without, 'portsmouth-slip', 'slip', true);
  const applied = applyEdits(without, on?.edits ?? []);
  expect(applied.ok && checkPlan(structuredClone(applied.value)).ok).toBe(false);
});

test('changes that do nothing or clash are told, sound ones are not', () => {
  for (const { id } of plan.scenarios) expect(scenarioFaults(plan, id), id).toEqual([]);
  const hours = { type: 'changeHours' as const, centreId: 'portsmouth', minutesPerDay: 600 };
  const odd: Plan = {
    ...plan,
    scenarios: [
      {
        ...{ id: 'odd', name: 'Odd' },
        changes: [
          { ...hours, id: 'long', from: '2028-01-01', until: '2028-12-01' },
          { ...hours, id: 'part', minutesPerDay: 500, from: '2028-06-01', until: '2029-12-01' },
          { ...hours, id: 'never', from: '2090-01-01' },
          { id: 'close', type: 'closeCentre', centreId: 'portsmouth', from: '2029-01-01' },
          { id: 'dead', type: 'changeStaffing', centreId: 'portsmouth', factor: 0.5, from: '2030-01-01' },
          {
            id: 'mix1',
            type: 'changeFractionation',
            pathwayId: 'breast',
            mix: [{ fractions: 5, share: 1 }],
            from: '2029-01-01',
          },
          {
            id: 'mix2',
            type: 'changeFractionation',
            pathwayId: 'breast',
            mix: [{ fractions: 3, share: 1 }],
            from: '2028-01-01',
          },
        ],
      },
    ],
  };
  expect(scenarioFaults(odd, 'odd').map(({ changeId, kind }) => [changeId, kind])).toEqual([
    ['long', 'clash'],
    ['never', 'idle'],
    ['dead', 'idle'],
    ['mix1', 'idle'],
  ]);
});
