import { expect, test } from 'vitest';
import type { Scenario } from '../../../../../db/schema/scenario.ts';
import { changeOfMind } from '../../../../../renderer/plan/pack/changeOfMind.ts';
import type { Comparison } from '../../../../../renderer/simulation/results.ts';
import type { PackTrials } from '../../../../../renderer/simulation/risk/trials.ts';
import { emptyResult } from '../../../../support/fakeCoordinator.ts';
import { aCentre, smallPlan } from '../../../../support/smallPlan.ts';

const plan = smallPlan({ centres: [aCentre('busy')] });
const scenarios: Scenario[] = ['Satellite', 'Longer days'].map((name) => ({ id: name, name, changes: [] }));
const row = (scenario: string, difference: number, ci95: [number, number]): Comparison => ({
  ...{ scenario, against: 'baseline', scope: 'network', metric: 'waitDays', difference, ci95 },
  distinguishable: ci95[0] > 0 || ci95[1] < 0,
});
const effect = (difference: number, half: number) => {
  const ci95: [number, number] = [difference - half, difference + half];
  return { difference, ci95, distinguishable: Math.abs(difference) > half };
};
const trials: PackTrials = {
  resilience: {
    ...{ scenarioId: null, replications: 6, machineWeeks: 13, centreWeeks: 2 },
    tried: [
      {
        of: {
          kind: 'centre',
          ...{ id: 'busy', centreId: 'busy', from: '2028-01-03', until: '2028-01-17', weeks: 2 },
        },
        effect: {
          ...{ longestExtraDays: 12, centreId: 'busy', when: '2028-01-10', weeksUntilBack: 9 },
          ...{ breaches: effect(321, 20), prolonged: null },
        },
      },
    ],
  },
  sensitivity: {
    ...{ scenarioId: null, replications: 6 },
    tried: [
      { of: { input: 'demand', end: 'high', value: 1.05, scenarioId: 'demand-high' }, effect: effect(4.6, 0.4) },
      { of: { input: 'staffing', end: 'low', value: 0.95, scenarioId: 'staffing-low' }, effect: effect(2.2, 0.4) },
      { of: { input: 'repairTime', end: 'high', value: 1.5, scenarioId: 'repair-high' }, effect: effect(9, 10) },
    ],
  },
};
const result = {
  ...emptyResult(6, 6),
  comparisons: [row('Satellite', -1.1, [-1.4, -0.8]), row('Longer days', -1.3, [-1.6, -1])],
};
const say = (with_: PackTrials | undefined, of = result) =>
  changeOfMind({ plan, result: of, scenarios, preferred: undefined, trials: with_ });

test('what would change the answer is the widest input beside the options, the worst loss, and options too close', () => {
  const [inputs, loss, close] = say(trials);
  // What cannot be told from noise is no reason, however far it moves the mean.
  expect(inputs).toBe(
    'With courses at 105%, the network’s mean wait would be 4.6 days longer, more than any option changes it; so may staffed minutes.',
  );
  expect(loss).toContain('for 2 weeks from 3 Jan 2028 would mean 321 more starts later than target');
  expect(close).toContain('“Longer days” and “Satellite” are too close to say');
});

test('options whose intervals lie apart are not called close', () => {
  const apart = {
    ...result,
    comparisons: [row('Satellite', -0.2, [-0.3, -0.1]), row('Longer days', -1.3, [-1.6, -1])],
  };
  expect(say(trials, apart).join()).not.toContain('too close');
});

test('what has not been tried is said', () => {
  expect(say(undefined).at(-1)).toBe(
    'Not tried for this pack: uncertain inputs at their ends and losing machines and centres.',
  );
  expect(say({ resilience: trials.resilience }).at(-1)).toBe(
    'Not tried for this pack: uncertain inputs at their ends.',
  );
});
