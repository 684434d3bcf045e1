import { expect, test } from 'vitest';
import type { Scenario } from '../../../../../db/schema/scenario.ts';
import { answerSentences } from '../../../../../renderer/plan/pack/answerWords.ts';
import type { Comparison } from '../../../../../renderer/simulation/results.ts';
import { emptyResult } from '../../../../support/fakeCoordinator.ts';
import { smallPlan } from '../../../../support/smallPlan.ts';

const scenarios: Scenario[] = ['Satellite', 'Longer days'].map((name) => ({ id: name, name, changes: [] }));
const [satellite, longerDays] = scenarios;
const row = (scenario: string, difference: number, half: number): Comparison => ({
  ...{ scenario, against: 'baseline', scope: 'network', metric: 'waitDays', difference },
  ci95: [difference - half, difference + half],
  distinguishable: Math.abs(difference) > half,
});
const bought = {
  ...{ id: 'swap', kind: 'replace' as const, machineId: 'linac', start: '2028-06-05', status: 'planned' as const },
  ...{ stages: [{ name: 'Install', weeks: 10, outOfService: true }], capitalCost: 3_000_000 },
};
const answer = (preferred: Scenario | undefined, ...comparisons: Comparison[]): string =>
  answerSentences({
    ...{
      plan: smallPlan({ scenarios, projects: [bought] }),
      result: { ...emptyResult(6, 6), comparisons },
      scenarios,
      preferred,
    },
    settings: {},
  }).join(' ');

test('the answer is what the preferred option does, what it costs, and whether another does more', () => {
  const said = answer(longerDays, row('Satellite', -1.1, 0.1), row('Longer days', -0.3, 0.1));
  expect(said).toContain('speaks for “Longer days”. Across the network: mean waits 0.30 days shorter');
  expect(said).toContain('no change against doing as planned; hours and staff are not counted.');
  expect(said).toContain('Of all options “Satellite” shortens the network’s mean wait most, by 1.1 days.');
  expect(answer(satellite, row('Satellite', -1.1, 0.1), row('Longer days', -0.3, 0.1))).toContain(
    'No other option shortens',
  );
});

test('without a preferred option none is spoken for, and noise shortens nothing', () => {
  expect(answer(undefined, row('Satellite', -1.1, 2), row('Longer days', 0.3, 0.1))).toBe(
    'This pack lays options side by side and speaks for none of them. ' +
      'No option shortens the network’s mean wait by more than can be told from noise.',
  );
});
