import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { applyEdits, Command, inverse } from '../../../db/schema/edit.ts';
import { removeScenario } from '../../../renderer/plan/commands/removeScenario.ts';
import { moveProject } from '../../../renderer/plan/scenarioCommands.ts';

const plan = illustrativePlan();
const project = plan.projects.find(({ kind }) => kind === 'replace') ?? plan.projects[0];
if (!project) throw new Error('The illustrative plan has no project to move.');

const applied = (edits: Parameters<typeof applyEdits>[1], to = plan) => {
  const result = applyEdits(to, edits);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join());
  return result.value;
};

describe('moving a project', () => {
  test('on the baseline makes a scenario and leaves the baseline as it was', () => {
    const { command, scenarioId } = moveProject(plan, null, project, '2029-01-01');
    const after = applied(command.edits);
    expect(after.projects).toEqual(plan.projects);
    expect(after.scenarios).toHaveLength(plan.scenarios.length + 1);
    expect(after.scenarios.find(({ id }) => id === scenarioId)?.changes).toMatchObject([
      { type: 'moveProject', projectId: project.id, start: '2029-01-01' },
    ]);
  });

  test('again in that scenario keeps one change', () => {
    const first = moveProject(plan, null, project, '2029-01-01');
    const once = applied(first.command.edits);
    const second = moveProject(once, first.scenarioId, project, '2029-03-05');
    const twice = applied(second.command.edits, once);
    expect(second.scenarioId).toBe(first.scenarioId);
    expect(twice.scenarios).toHaveLength(once.scenarios.length);
    expect(twice.scenarios.at(-1)?.changes).toMatchObject([{ start: '2029-03-05' }]);
  });

  test('is not refused for the length of the names it is spoken of with', () => {
    const name = 'Long '.repeat(40).trim();
    const wordy = { ...plan, centres: plan.centres.map((centre) => ({ ...centre, name })) };
    const { command } = moveProject(wordy, null, { ...project, name }, '2029-01-01');
    expect(applied(command.edits, wordy).scenarios.at(-1)?.name).toMatch(/^Long .*…$/);
    expect(Command.safeParse({ ...command, label: `Undo: ${command.label}` }).success).toBe(true);
  });

  test('is undone exactly', () => {
    const { command } = moveProject(plan, null, project, '2029-01-01');
    const after = applied(command.edits);
    expect(applied(inverse(command.edits), after)).toEqual(plan);
  });
});

test('a removed scenario comes back in its place', () => {
  const [first] = plan.scenarios;
  const command = removeScenario(plan, first?.id ?? '');
  if (!command) throw new Error('The illustrative plan has no scenario to remove.');
  const after = applied(command.edits);
  expect(after.scenarios).toHaveLength(plan.scenarios.length - 1);
  expect(applied(inverse(command.edits), after)).toEqual(plan);
});

test('an edit to something changed meanwhile is refused', () => {
  const { command } = moveProject(plan, plan.scenarios[0]?.id ?? null, project, '2029-01-01');
  const after = applied(command.edits);
  expect(applyEdits(after, command.edits)).toMatchObject({ ok: false });
});
