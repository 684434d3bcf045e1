import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../../db/schema/checkPlan.ts';
import { applyEdits, inverse } from '../../../../db/schema/edit.ts';
import { removeScenario } from '../../../../renderer/plan/commands/removeScenario.ts';
import { isoWithOffset } from '../../../../renderer/plan/workshop/moments.ts';
import { recordedAt } from '../../../../renderer/plan/workshop/recordRows.ts';
import { inputsHashOf } from '../../../../renderer/plan/workshop/shownThen.ts';
import { heldScenarioId } from '../../../../renderer/plan/workshop/stepScope.ts';
import { addToRecord, moveStep } from '../../../../renderer/plan/workshop/storyCommands.ts';

const plan = illustrativePlan();
const ids = (held: typeof plan) => held.storyboard?.map(({ id }) => id);

test('a step moves to another place and back', () => {
  const command = moveStep(plan, 'where-we-stand', 2);
  if (command === null) throw new Error('nothing moved');
  const moved = applyEdits(plan, command.edits);
  if (!moved.ok) throw new Error('refused');
  expect(ids(moved.value)?.indexOf('where-we-stand')).toBe(2);
  expect(applyEdits(moved.value, inverse(command.edits))).toEqual({ ok: true, value: plan });
  expect(moveStep(plan, 'where-we-stand', 5)).toBeNull();
});

test('a decision outlives its scenario, and the step that showed it shows the baseline', () => {
  const hash = inputsHashOf(plan, 'portsmouth-slip', 1);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(inputsHashOf(plan, null, 1)).not.toBe(hash);
  const said = addToRecord(plan, {
    ...{ kind: 'decision', text: 'Wait a year', at: isoWithOffset(new Date()) },
    ...{ scenarioId: 'portsmouth-slip', scenarioName: 'A Portsmouth replacement slips a year', inputsHash: hash },
  });
  const kept = said && applyEdits(plan, said.edits);
  if (!kept?.ok) throw new Error('not kept');
  // What was said changes nothing that figures depend on.
  expect(inputsHashOf(kept.value, 'portsmouth-slip', 1)).toBe(hash);
  const gone = applyEdits(kept.value, removeScenario(kept.value, 'portsmouth-slip')?.edits ?? []);
  if (!gone.ok) throw new Error('not removed');
  expect(gone.value.scenarios.some(({ id }) => id === 'portsmouth-slip')).toBe(false);
  expect(checkPlan(gone.value).ok).toBe(true);
  expect(gone.value.workshop?.[0]?.scenarioName).toBe('A Portsmouth replacement slips a year');
  const step = gone.value.storyboard?.find(({ scenarioId }) => scenarioId === 'portsmouth-slip');
  expect(step && heldScenarioId(gone.value, step)).toBeNull();
});

test('moments are kept with their offset and told as watches show them', () => {
  expect(isoWithOffset(new Date(0))).toMatch(/^1970-01-01T0\d:00:00\+0\d:00$/);
  expect(recordedAt('2026-07-28T13:32:05Z')).toBe('28 July 2026, 14:32');
});
