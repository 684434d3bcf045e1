import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import { applyEdits, inverse } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { centreWithRoom } from '../../../../../renderer/plan/fleet/change/centreWithRoom.ts';
import { fleetCommand } from '../../../../../renderer/plan/fleet/change/fleetCommand.ts';
import { type FleetEdit, type FleetTarget, thePlan } from '../../../../../renderer/plan/fleet/change/fleetEdit.ts';
import { moveEdit, replaceEdit, retireEdit } from '../../../../../renderer/plan/fleet/change/machineEdits.ts';
import { type CentreDraft, centreWants, newCentreEdit } from '../../../../../renderer/plan/fleet/change/newCentre.ts';
import { newLinacsEdit, nextNames } from '../../../../../renderer/plan/fleet/change/newLinacs.ts';
import { planReplacementsEdit } from '../../../../../renderer/plan/fleet/change/planReplacements.ts';
import { removeProjectEdit, rescheduleEdit } from '../../../../../renderer/plan/fleet/change/projectEdits.ts';
import { edgesOf, endOf, rescheduled, stretched } from '../../../../../renderer/plan/fleet/change/reschedule.ts';
import { targetOf, targetWords } from '../../../../../renderer/plan/fleet/change/targetOf.ts';
import { fleetConflicts } from '../../../../../renderer/plan/fleet/conflicts/fleetConflicts.ts';
import { applyScenario } from '../../../../../renderer/simulation/applyScenario.ts';
import { unchanged } from '../../../../../renderer/simulation/resolvedPlan.ts';
import { linac, network, replacement } from './network.ts';

// It takes its machine out on 26 March 2029, just within that financial year.
const project = replacement(linac('LA1'), '2029-01-01', { financialYear: '2028/29' });
const weeks = (of: typeof project) => of.stages.map((stage) => stage.weeks);

function done(plan: Plan, edit: FleetEdit, target: FleetTarget = thePlan) {
  const made = fleetCommand(plan, target, edit);
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join());
  return made.value;
}

describe('stretching', () => {
  test('the end lengthens the last stage', () => {
    expect(weeks(stretched(project, 3, '2029-09-10'))).toEqual([12, 8, 16]);
  });

  test('an edge between stages delays what follows, or with the end kept takes it from the next', () => {
    const [, edge = ''] = edgesOf(project);
    expect(edge).toBe('2029-03-26');
    expect(weeks(stretched(project, 1, '2029-04-09'))).toEqual([14, 8, 12]);
    const kept = stretched(project, 1, '2029-04-09', true);
    expect(weeks(kept)).toEqual([14, 6, 12]);
    expect(endOf(kept)).toBe(endOf(project));
  });

  test('the start leaves the end where it is', () => {
    const earlier = stretched(project, 0, '2028-12-04');
    expect([earlier.start, endOf(earlier)]).toEqual(['2028-12-04', endOf(project)]);
    expect(weeks(earlier)).toEqual([16, 8, 12]);
  });

  test('no stage becomes shorter than a week, and a day is as good as a Monday', () => {
    expect(weeks(stretched(project, 3, '2020-01-01'))).toEqual([12, 8, 1]);
    expect(weeks(stretched(project, 1, '2029-12-31', true))).toEqual([19, 1, 12]);
    expect(edgesOf(stretched(project, 1, '2029-03-29'))[1]).toBe('2029-03-29');
  });

  test('what it brings is commissioned when it ends, and its money moves by whole financial years', () => {
    const own = { ...project, newMachine: { ...linac('LA1-new'), commissioned: endOf(project) } };
    const later = rescheduled(own, '2030-01-07');
    expect(later.newMachine?.commissioned).toBe(endOf(later));
    expect(later.financialYear).toBe('2030/31');
    expect(rescheduled(own, '2029-02-05').financialYear).toBe('2029/30');
  });
});

describe('where an edit goes', () => {
  const plan = network([project]);
  const later = rescheduled(project, '2030-01-07');

  test('into the plan it changes the record, and is undone exactly', () => {
    const { draft, command, scenarioId } = done(plan, rescheduleEdit(plan, project, later));
    expect(scenarioId).toBe(null);
    expect(draft.projects).toEqual([later]);
    expect(applyEdits(draft, inverse(command.edits))).toEqual({ ok: true, value: plan });
  });

  test('into a scenario it keeps one change a project, with its stages only where they differ', () => {
    const first = done(plan, rescheduleEdit(plan, project, later), { into: 'scenario', scenarioId: null });
    expect(first.draft.projects).toEqual(plan.projects);
    expect(first.draft.scenarios.at(-1)?.changes).toEqual([
      { type: 'moveProject', id: 'move-replace-la1', projectId: project.id, start: '2030-01-07' },
    ]);
    const longer = stretched(later, 3, '2030-12-02');
    const target = { into: 'scenario' as const, scenarioId: first.scenarioId };
    const second = done(first.draft, rescheduleEdit(first.draft, later, longer), target);
    expect(second.draft.scenarios).toHaveLength(1);
    expect(second.draft.scenarios[0]?.changes).toMatchObject([{ type: 'moveProject', stages: longer.stages }]);
    expect(targetOf(second.draft, { editTarget: 'plan', scenarioId: second.scenarioId }, project.id)).toEqual(target);
    expect(targetWords(second.draft, target)).toMatch(/^in “.*moved/);
    const without = done(second.draft, removeProjectEdit(second.draft, longer), target);
    expect(without.draft.scenarios[0]?.changes).toMatchObject([{ type: 'cancelProject', projectId: project.id }]);
  });

  test('what only the plan can hold is refused in a scenario, with what to choose instead', () => {
    const [centre] = plan.centres;
    if (!centre) throw new Error('no centre');
    const steps = [{ does: 'putCentre' as const, centre: { ...centre, bunkers: 9 } }];
    const edit = { name: 'x', label: 'X', scenarioName: 'X', steps };
    const made = fleetCommand(plan, { into: 'scenario', scenarioId: null }, edit);
    expect(made).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('Edit the plan') }] });
  });
});

describe('a new centre', () => {
  const plan = illustrativePlan();
  const linacs = [
    { name: 'LA1', from: '2028-04-10', minutesPerDay: 480 },
    { name: 'LA2', from: '2028-04-10', minutesPerDay: 480 },
  ];
  const draft: CentreDraft = {
    ...{ name: 'Salisbury', trust: { name: 'Salisbury NHS Foundation Trust' }, lat: 51.04, lon: -1.79, bunkers: 2 },
    ...{ opens: '2028-04-10', linacs, replacements: true },
  };
  const edit = newCentreEdit(plan, draft);

  test.each<[string, FleetTarget]>([
    ['the plan', thePlan],
    ['a scenario', { into: 'scenario', scenarioId: null }],
  ])('with two linacs and their replacements is one sound command in %s', (_, target) => {
    const made = done(plan, edit, target);
    expect(checkPlan(made.draft)).toMatchObject({ ok: true });
    const resolved = applyScenario(made.draft, made.scenarioId ?? 'baseline');
    if (!resolved.ok) throw new Error('the scenario cannot be applied');
    const { projects, centres } = resolved.value.plan;
    expect(centres.at(-1)).toMatchObject({ id: 'salisbury', name: 'Salisbury', bunkers: 2, opens: '2028-04-10' });
    const own = projects.filter(({ newMachine }) => newMachine?.centreId === 'salisbury');
    expect(own.map(({ kind }) => kind)).toEqual(['add', 'add', 'replace', 'replace']);
    expect(fleetConflicts(made.draft, { scenarioId: made.scenarioId }).map(({ kind }) => kind)).not.toContain('twoOut');
    const back = applyEdits(made.draft, inverse(made.command.edits));
    expect(back).toEqual({ ok: true, value: plan });
  });

  test('says where every figure that nobody gave comes from', () => {
    const { draft: after } = done(plan, edit);
    const added = after.projects.find(({ newMachine }) => newMachine?.centreId === 'salisbury');
    const statuses = new Map(after.sources?.map(({ id, status }) => [id, status]));
    for (const source of Object.values({ ...added?.fieldSources, ...added?.newMachine?.fieldSources })) {
      expect(statuses.get(source)).toBe('derived');
    }
    expect(Object.keys(added?.fieldSources ?? {})).toEqual(['stages', 'capitalCost']);
  });

  test('is not asked for while something is missing, in words', () => {
    expect(centreWants(plan, draft)).toEqual({});
    expect(centreWants(plan, { ...draft, name: ' ', lat: Number.NaN, bunkers: 1 })).toEqual({
      name: 'Give the centre a name.',
      place: expect.stringContaining('Say where it is'),
      bunkers: '2 linacs need 2 bunkers.',
    });
  });
});

describe('machines', () => {
  const plan = network([]);
  const [la1, , la3] = plan.machines;
  if (!la1 || !la3) throw new Error('no machines');

  test('replacements of a centre come as design lives end, one at a time', () => {
    const edit = planReplacementsEdit(unchanged(plan), 'north');
    if (!edit) throw new Error('nothing to replace');
    const { draft } = done(plan, edit);
    expect(draft.projects.map(({ machineId }) => machineId)).toEqual(['LA1', 'LA2', 'LA3']);
    expect(fleetConflicts(draft).map(({ kind }) => kind)).not.toContain('twoOut');
    expect(planReplacementsEdit(unchanged(draft), 'north')).toBe(null);
  });

  test.each([
    ['replaced', replaceEdit(plan, [{ machine: la1, start: '2030-01-07' }])],
    ['retired', retireEdit(plan, la3, '2030-01-07')],
    ['moved', moveEdit(plan, la1, 'south', '2030-01-07')],
  ])('one is %s by a project in the usual stages', (_, edit) => {
    const { draft } = done(plan, edit);
    expect(draft.projects).toMatchObject([{ start: '2030-01-07', status: 'idea' }]);
    expect(draft.projects[0]?.stages.length).toBeGreaterThan(1);
    expect(fleetConflicts(draft).filter(({ severity }) => severity === 'wrong')).toEqual([]);
  });

  test('one more at a full centre asks for a bunker more', () => {
    const linacs = [{ name: 'LA4', from: '2029-01-01', minutesPerDay: 480 }];
    expect(nextNames(plan, 'north', 2)).toEqual(['LA4', 'LA5']);
    const edit = newLinacsEdit(plan, { centreId: 'north', centreName: 'North', linacs, replacements: false });
    const [north] = plan.centres;
    if (!north) throw new Error('no centre');
    expect(centreWithRoom(plan, edit, north)).toMatchObject({ bunkers: 4 });
    expect(centreWithRoom(plan, edit, { ...north, bunkers: 4 })).toBe(null);
  });
});
