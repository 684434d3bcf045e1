import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { problemText } from '../../../../../db/schema/problem.ts';
import { UncertainInput } from '../../../../../db/schema/uncertainty.ts';
import { mapNetwork } from '../../../../../renderer/plan/map/mapNetwork.ts';
import { inputWords } from '../../../../../renderer/plan/risk/inputWords.ts';
import { lossEffect } from '../../../../../renderer/simulation/risk/lossEffect.ts';
import { type Loss, lossChange, lossesOf, lossScenario } from '../../../../../renderer/simulation/risk/losses.ts';
import { inputChanges, sensitivityEnds } from '../../../../../renderer/simulation/risk/sensitivities.ts';
import { simulate } from '../../../../support/simulate.ts';
import { aCentre, aLinac, smallPlan } from '../../../../support/smallPlan.ts';

const small = smallPlan({
  horizonWeeks: 156,
  warmUpWeeks: 13,
  centres: [aCentre('busy'), aCentre('quiet')],
  machines: [aLinac('one', 'busy'), aLinac('two', 'busy'), aLinac('three', 'quiet')],
  demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 18_000 }],
  flows: [{ zoneId: 'zone', pathwayId: '*', shares: { busy: 0.85, quiet: 0.15 } }],
  projects: [
    {
      ...{ id: 'swap', kind: 'replace', machineId: 'one', start: '2028-06-05', status: 'planned' },
      newMachine: { ...aLinac('new', 'busy'), commissioned: '2028-08-28' },
      stages: [{ name: 'Works', weeks: 12, outOfService: true }],
    },
  ],
} satisfies Partial<Plan>);

describe('losses', () => {
  test('are of every centre and of every linac that stands long enough, each at its worst moment', async () => {
    const { scenarios } = await simulate({ plan: small, scenarioIds: [], replications: 2 });
    const [baseline] = scenarios;
    if (!baseline) throw new Error('there is a baseline');
    const losses = lossesOf(mapNetwork(small, null), baseline, { machineWeeks: 4, centreWeeks: 2 });
    expect(losses.map(({ id }) => id).toSorted()).toEqual(['busy', 'new', 'one', 'quiet', 'three', 'two']);
    const of = (id: string) => losses.find((loss) => loss.id === id);
    // Waits at the busy centre are longest while one of its linacs is being replaced, or just after.
    expect(of('two')?.from.slice(0, 7)).toMatch(/^2028-(0[6-9]|10)$/);
    // The linac that is replaced is lost before it goes, and the new one once it has come.
    expect((of('one')?.until ?? '') <= '2028-06-05').toBe(true);
    expect((of('new')?.from ?? '') >= '2028-08-28').toBe(true);
    for (const loss of losses) {
      const made = lossScenario(small, null, loss);
      const checked = checkPlan(made.plan);
      expect(checked.ok ? [] : checked.problems.map(problemText)).toEqual([]);
    }
  });

  test('are felt for a time at their centre, or where people are sent instead', async () => {
    const loss: Loss = {
      kind: 'centre',
      ...{ id: 'busy', centreId: 'busy', weeks: 8 },
      ...{ from: '2028-11-06', until: '2029-01-01' },
    };
    const made = lossScenario(small, null, loss);
    const result = await simulate({ plan: made.plan, scenarioIds: [made.scenario.id], replications: 3 });
    const effect = lossEffect(result, loss, made.scenario.id, null);
    expect(effect?.longestExtraDays).toBeGreaterThan(5);
    expect((effect?.when ?? '') >= '2028-10-01' && (effect?.when ?? '') < '2029-05-01').toBe(true);
    expect(effect?.breaches?.difference).toBeGreaterThan(0);
    expect(effect?.weeksUntilBack === null || (effect?.weeksUntilBack ?? 0) > 3).toBe(true);
    const nothing = lossEffect(result, loss, 'baseline', null);
    expect(nothing).toMatchObject({ longestExtraDays: 0, weeksUntilBack: 0 });
    expect(lossEffect(result, loss, 'not there', null)).toBeNull();
  });
});

describe('sensitivity', () => {
  const plan = illustrativePlan();

  test.each(UncertainInput.options)('%s is moved by changes that the plan can hold, at either end', (input) => {
    const range = plan.uncertainty?.[input];
    if (!range) throw new Error('the illustrative plan has a range for every input');
    for (const value of [range.low, range.high]) {
      const changes = inputChanges(mapNetwork(plan, null), input, value);
      expect(changes.length).toBeGreaterThan(0);
      const checked = checkPlan({ ...plan, scenarios: [{ id: 'end', name: 'End', changes }] });
      expect(checked.ok ? [] : checked.problems.map(problemText)).toEqual([]);
    }
    expect(inputWords[input].format(range.low)).not.toBe(inputWords[input].format(range.high));
  });

  test('leaves out ends at which nothing changes, and inputs without a range', () => {
    const { ends, plan: of } = sensitivityEnds(plan, mapNetwork(plan, null), null);
    expect(ends.map(({ input, end }) => `${input} ${end}`)).not.toContain('staffing high');
    expect(ends).toHaveLength(12);
    expect(of.scenarios).toHaveLength(plan.scenarios.length + ends.length);
    const { uncertainty: _, ...without } = plan;
    expect(sensitivityEnds(without, mapNetwork(without, null), null).ends).toEqual([]);
  });

  test('builds on the scenario it is asked of, with what that has changed', () => {
    const [scenario] = plan.scenarios;
    const on = scenario?.id ?? '';
    const { plan: of, ends } = sensitivityEnds(plan, mapNetwork(plan, on), on);
    expect(of.scenarios.find(({ id }) => id === ends[0]?.scenarioId)?.parentId).toBe(on);
  });

  test('of a loss is the change that it is', () => {
    const loss = {
      id: 'x',
      kind: 'machine',
      centreId: 'c',
      from: '2028-01-03',
      until: '2028-02-07',
      weeks: 5,
    } as const;
    expect(lossChange(loss)).toMatchObject({ type: 'machineDown', machineId: 'x' });
  });
});
