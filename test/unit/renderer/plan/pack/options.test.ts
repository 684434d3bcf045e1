import { expect, test } from 'vitest';
import type { Scenario } from '../../../../../db/schema/scenario.ts';
import { optionsSentence } from '../../../../../renderer/plan/pack/optionsSentence.ts';
import type { Comparison } from '../../../../../renderer/simulation/results.ts';

const options: Scenario[] = ['Satellite', 'Longer days', 'Slip', 'Flood'].map((name) => ({
  ...{ id: name, name },
  changes: [],
}));
const row = (scenario: string, difference: number, ci95: Comparison['ci95']): Comparison => ({
  ...{ scenario, against: 'baseline', scope: 'network', metric: 'waitDays', difference, ci95 },
  distinguishable: ci95 !== null && (ci95[0] > 0 || ci95[1] < 0),
});

test('options are told by which way they move waits, the most first, and noise is told as noise', () => {
  const comparisons = [
    row('Satellite', -0.2, [-0.3, -0.1]),
    row('Longer days', -1.4, [-1.6, -1.2]),
    row('Slip', 0.1, [-0.2, 0.4]),
    row('Flood', 0.3, [0.2, 0.4]),
  ];
  expect(optionsSentence({ comparisons }, options)).toBe(
    'The network’s mean wait is shortened by “Longer days” (−1.4 days) and “Satellite” (−0.2 days); it is lengthened ' +
      'by “Flood” (+0.3 days); it is not changed, as far as can be told from noise, by “Slip”.',
  );
});

test('too few runs say so', () => {
  expect(optionsSentence({ comparisons: [row('Flood', 0.3, null)] }, options)).toContain('Too few runs');
});
