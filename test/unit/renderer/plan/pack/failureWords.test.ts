import { expect, test } from 'vitest';
import { failureSentences } from '../../../../../renderer/plan/pack/failureWords.ts';
import { aCentre, aLinac, smallPlan } from '../../../../support/smallPlan.ts';

const plan = smallPlan({
  centres: [aCentre('north'), aCentre('south'), aCentre('shut', { opens: '2040-01-01' })],
  machines: [aLinac('one', 'north'), aLinac('two', 'south'), aLinac('three', 'south')],
  flows: [{ zoneId: 'zone', pathwayId: '*', shares: { north: 1 } }],
});

test('centres with one linac are named, and what was not tried is said', () => {
  expect(failureSentences(plan, undefined)).toEqual([
    '1 of the 3 centres has one linac when the plan begins: north. While it is out nobody is treated there.',
    'What losing each machine and each centre in turn would do was not tried for this pack.',
  ]);
});

test('what was tried is told by its worst', () => {
  const effect = { difference: 321, ci95: null, distinguishable: true };
  const loss = {
    kind: 'centre' as const,
    id: 'north',
    centreId: 'north',
    from: '2028-01-03',
    until: '2028-01-17',
    weeks: 2,
  };
  const [, worst] = failureSentences(plan, {
    resilience: {
      ...{ scenarioId: null, replications: 6, machineWeeks: 13, centreWeeks: 2 },
      tried: [
        {
          of: loss,
          effect: {
            ...{ longestExtraDays: 12, centreId: 'north', when: '2028-01-10', weeksUntilBack: 9 },
            ...{ breaches: effect, prolonged: null },
          },
        },
      ],
    },
  });
  expect(worst).toMatch(/^Of all losses tried, on the baseline: Losing north.* would hurt most/);
});
