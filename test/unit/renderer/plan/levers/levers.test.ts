import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { Change } from '../../../../../db/schema/change.ts';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import { problemText } from '../../../../../db/schema/problem.ts';
import type { Lever } from '../../../../../renderer/plan/levers/lever.ts';
import { leversOf } from '../../../../../renderer/plan/levers/leversOf.ts';
import { newChanges } from '../../../../../renderer/plan/levers/newChanges.ts';
import { whatIfs } from '../../../../../renderer/plan/levers/whatIfs.ts';
import { smallPlan } from '../../../../support/smallPlan.ts';

const plan = illustrativePlan();

/** What is wrong with a plan that has each of these lists of changes as a scenario, checked at once. */
const problemsWith = (...asked: readonly (readonly Change[])[]): string[] => {
  const scenarios = asked.map((changes, at) => ({ id: `asked-${at}`, name: `Asked ${at}`, changes }));
  const checked = checkPlan({ ...plan, scenarios });
  return checked.ok ? [] : checked.problems.map(problemText);
};

/** A change with a lever moved as far as it goes each way, or to each of its choices. */
const moved = (lever: Lever): Change[] => {
  switch (lever.kind) {
    case 'number':
      return [lever.min, lever.max].map((value) => lever.set(value));
    case 'date':
      return [lever.min, lever.max].map((value) => lever.set(value));
    case 'end':
      return [lever.set(null), lever.set(lever.max)];
    case 'choice':
      return lever.options.map(({ id }) => lever.set(id));
    case 'days':
      return [lever.set([6]), lever.set([1, 2, 3, 4, 5, 6, 7])];
    case 'switch':
      return [lever.set(true), lever.set(false)];
    case 'mix':
      return [lever.set(lever.before), lever.set([{ fractions: 5, share: 1 }])];
  }
};

describe.each(newChanges.map((one) => [one.name, one] as const))('%s', (_name, { begin }) => {
  const change = begin(plan);

  test('begins as a change that the plan can hold', () => {
    if (change === null) throw new Error('the illustrative plan has something to begin with');
    expect(Change.safeParse(change).error).toBeUndefined();
    expect(problemsWith([change])).toEqual([]);
  });

  test('has levers that stand where the change is, and whose every end is a change that the plan can hold', () => {
    if (change === null) throw new Error('the illustrative plan has something to begin with');
    const levers = leversOf(plan, change);
    expect(new Set(levers.map(({ key }) => key)).size).toBe(levers.length);
    expect(levers.length).toBeGreaterThan(0);
    expect(problemsWith(...levers.flatMap((lever) => moved(lever).map((after) => [after])))).toEqual([]);
    for (const lever of levers) {
      for (const after of moved(lever)) {
        expect(after.type).toBe(change.type);
        // Read again, the lever stands where it was put.
        const again = leversOf(plan, after).find(({ key }) => key === lever.key);
        expect(again === undefined || moved(again).length > 0).toBe(true);
      }
      const put = lever.kind === 'number' ? leversOf(plan, lever.set(lever.max)) : [];
      const stands = put.find(({ key }) => key === lever.key);
      if (stands?.kind === 'number' && lever.kind === 'number') expect(stands.value).toBe(lever.max);
    }
  });

  test('changes nothing where it begins, wherever the plan says what nothing is', () => {
    for (const lever of change === null ? [] : leversOf(plan, change)) {
      if (lever.kind === 'number' && lever.neutral !== undefined) expect(lever.value).toBe(lever.neutral);
    }
  });
});

test('a lever that moves the first day moves the last along, and one that ends it can let it go on', () => {
  const down: Change = {
    ...{ type: 'centreDown', id: 'd', centreId: 'poole', from: '2028-01-03', until: '2028-01-17' },
  };
  const from = leversOf(plan, down).find(({ key }) => key === 'from');
  expect(from?.kind === 'date' && from.set('2029-03-05')).toMatchObject({ from: '2029-03-05', until: '2029-03-19' });
  const hours: Change = {
    ...{ type: 'changeHours', id: 'h', centreId: 'poole', minutesPerDay: 600, from: '2028-01-03', until: '2028-02-07' },
  };
  const until = leversOf(plan, hours).find(({ key }) => key === 'until');
  expect(until?.kind === 'end' && until.set(null)).not.toHaveProperty('until');
});

describe.each(whatIfs(plan).map((one) => [one.question, one] as const))('%s', (_question, { about, ask }) => {
  test('is asked in changes that the plan can hold, whatever it is asked of', () => {
    const choices = about ? about.options.map(({ id }) => id) : [''];
    expect(choices.length).toBeGreaterThan(0);
    const asked = choices.map((chosen) => {
      const one = ask(chosen);
      if (one === null) throw new Error(`nothing is asked of ${chosen}`);
      expect(one.name.length).toBeGreaterThan(5);
      return one.changes;
    });
    expect(problemsWith(...asked)).toEqual([]);
    if (about) expect(choices).toContain(about.usual);
  });
});

test('five fractions are asked of whole-breast and prostate pathways alone, and leave a tenth of the others as they are', () => {
  const asked = whatIfs(plan)
    .find(({ id }) => id === 'five-fractions')
    ?.ask('');
  const changes = (asked?.changes ?? []).flatMap((change) => (change.type === 'changeFractionation' ? [change] : []));
  expect(changes.map(({ pathwayId }) => pathwayId)).toEqual(['breast', 'prostate']);
  for (const { mix } of changes) {
    expect(mix.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 5);
    expect(mix.find(({ fractions }) => fractions === 5)?.share).toBeGreaterThanOrEqual(0.9);
  }
});

test('a plan with nothing to ask of is asked nothing', () => {
  const bare = {
    ...smallPlan(),
    centres: [],
    machines: [],
    projects: [],
    pathways: [],
    demand: [],
    zones: [],
    flows: [],
  };
  for (const { begin } of newChanges.filter(({ group }) => group !== 'Demand')) expect(() => begin(bare)).not.toThrow();
  for (const { ask } of whatIfs(bare)) expect(() => ask('')).not.toThrow();
});
