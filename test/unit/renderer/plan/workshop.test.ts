import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../../db/schema/checkPlan.ts';
import { applyEdits, inverse } from '../../../../db/schema/edit.ts';
import { removeScenario } from '../../../../renderer/plan/commands/removeScenario.ts';
import { addChanges } from '../../../../renderer/plan/levers/leverCommands.ts';
import { whatIfs } from '../../../../renderer/plan/levers/whatIfs.ts';
import { floorCopy, floorName } from '../../../../renderer/plan/workshop/floorCopy.ts';
import { isoWithOffset } from '../../../../renderer/plan/workshop/moments.ts';
import { recordedAt } from '../../../../renderer/plan/workshop/recordRows.ts';
import { inputsHashOf } from '../../../../renderer/plan/workshop/shownThen.ts';
import { heldScenarioId } from '../../../../renderer/plan/workshop/stepScope.ts';
import { showsKey, showsOf, stepShows } from '../../../../renderer/plan/workshop/stepShows.ts';
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

test('an empty copy for the room is called by what is asked first, in the same step back', () => {
  const copy = floorCopy(plan, null, 'What if more people come?');
  const tried = applyEdits(plan, copy.command.edits);
  if (!tried.ok) throw new Error('refused');
  const tenth = whatIfs(plan)
    .find(({ question }) => question === 'A tenth more courses?')
    ?.ask('');
  if (!tenth) throw new Error('nobody asks it');
  const called = floorName(tried.value, tenth.name);
  const { command } = addChanges(tried.value, copy.scenarioId, tenth.name, tenth.changes, called);
  const asked = applyEdits(tried.value, command.edits);
  if (!asked.ok) throw new Error('refused');
  expect(asked.value.scenarios.at(-1)).toMatchObject({ id: copy.scenarioId, name: `From the floor: ${tenth.name}` });
  expect(applyEdits(asked.value, inverse(command.edits))).toEqual(tried);
});

test('a step shows the part that it names, and the first of its view where it names none of its own', () => {
  for (const shows of stepShows) {
    const focus = shows.part === undefined ? {} : { focus: { part: shows.part } };
    expect(showsOf({ view: shows.view, ...focus })).toBe(shows);
  }
  expect(new Set(stepShows.map(showsKey)).size).toBe(stepShows.length);
  expect(showsOf({ view: 'risk', focus: { part: 'heat' } }).name).toBe('What would hurt most if it were lost');
});
