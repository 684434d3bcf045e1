import { expect, test } from 'vitest';
import { centreChanges } from '../../../../../renderer/plan/pack/centreChanges.ts';
import { simulate } from '../../../../support/simulate.ts';
import { aCentre, aLinac, smallPlan } from '../../../../support/smallPlan.ts';

const plan = smallPlan({
  horizonWeeks: 52,
  warmUpWeeks: 4,
  centres: [aCentre('busy'), aCentre('quiet')],
  machines: [aLinac('one', 'busy'), aLinac('two', 'busy'), aLinac('three', 'quiet')],
  demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 18_000 }],
  flows: [{ zoneId: 'zone', pathwayId: '*', shares: { busy: 0.8, quiet: 0.2 } }],
  scenarios: [
    {
      ...{ id: 'down', name: 'Down' },
      changes: [{ type: 'machineDown', id: 'out', machineId: 'two', from: '2028-06-05', until: '2028-10-02' }],
    },
  ],
});

test('the centres at which a scenario changes waits are told from those at which nothing happens', async () => {
  const result = await simulate({ plan, scenarioIds: ['down'], replications: 3 });
  const { changed, noise, same } = centreChanges(result, 'down');
  expect(changed.map(({ id }) => id)).toEqual(['busy']);
  expect(changed[0]?.row?.difference).toBeGreaterThan(0);
  expect([noise, same]).toEqual([[], ['quiet']]);
});
