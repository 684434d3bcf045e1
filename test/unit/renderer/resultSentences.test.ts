import { expect, test } from 'vitest';
import { briefDifference, differenceSentence, runsSentence } from '../../../renderer/plan/results/resultSentences.ts';
import { network } from '../../../renderer/plan/results/scope.ts';
import type { Comparison } from '../../../renderer/simulation/results.ts';

const slip = { id: 'slip', name: 'Portsmouth slips' };
const row = (difference: number, ci95: Comparison['ci95']): Comparison => ({
  scenario: 'slip',
  against: 'baseline',
  scope: 'network',
  metric: 'waitDays',
  difference,
  ci95,
  distinguishable: ci95 !== null && (ci95[0] > 0 || ci95[1] < 0),
});
const say = (...rows: Comparison[]) =>
  differenceSentence({ comparisons: rows, scenarios: [], finished: true }, slip, network);

test('a real difference is given with its interval', () => {
  expect(say(row(1.23, [0.9, 1.6]))).toBe(
    'With “Portsmouth slips”, mean waits across the network are 1.2 days longer over the whole plan (95% interval 0.9 to 1.6).',
  );
});

test('a shorter wait gives its interval from small to large', () => {
  expect(say(row(-0.5, [-0.72, -0.28]))).toContain('0.50 days shorter over the whole plan (95% interval 0.28 to 0.72)');
});

test('noise is never reported as an effect', () => {
  expect(say(row(0.4, [-0.2, 1]))).toContain('no difference');
});

test('too few runs say so', () => {
  expect(say(row(0.4, null))).toContain('at least three are needed');
  expect(say()).toContain('not been simulated yet');
});

test('where no course starts, waiting for runs would be in vain, and it says so', () => {
  const nobody = { ...row(Number.NaN, null), scope: 'andover' };
  for (const comparisons of [[row(0.4, null)], [row(0.4, null), nobody]]) {
    expect(briefDifference({ comparisons, scenarios: [], finished: false }, 'slip', 'andover')).toContain('no course');
  }
  expect(briefDifference({ comparisons: [], scenarios: [], finished: false }, 'slip', 'andover')).toContain(
    'under way',
  );
});

test('runs that were stopped early are said to be', () => {
  expect(runsSentence({ replications: 6, requested: 60, finished: false })).toContain('6 simulated runs');
  expect(runsSentence({ replications: 6, requested: 60, finished: false })).toContain(
    'stopped before the 60 asked for',
  );
  expect(runsSentence({ replications: 6, requested: 60, finished: true })).not.toContain('stopped');
});
