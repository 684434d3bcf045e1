import { expect, test } from 'vitest';
import type { Change } from '../../../../../db/schema/change.ts';
import { scopeOfScenario } from '../../../../../renderer/plan/results/scope.ts';
import { smallPlan } from '../../../../support/smallPlan.ts';

const scopeOf = (...changes: Change[]): string =>
  scopeOfScenario(smallPlan(), { id: 'asked', name: 'Asked', changes }).id;
const days = { from: '2028-06-01', until: '2028-06-15' };

test('what a scenario does to one centre is answered there; what shuts it, for all who wait elsewhere meanwhile', () => {
  expect(scopeOf({ id: '1', type: 'machineDown', machineId: 'linac', ...days })).toBe('centre');
  expect(scopeOf({ id: '1', type: 'centreDown', centreId: 'centre', ...days })).toBe('network');
  expect(scopeOf({ id: '1', type: 'closeCentre', centreId: 'centre', from: days.from })).toBe('network');
});
