import { expect, test } from 'vitest';
import { meanWaitMDc } from './crommelin.ts';
import { meanWaitErlangC } from './erlang.ts';
import { expectWithin } from './expectWithin.ts';
import { theoryChecks } from './rows/all.ts';

test('the closed forms give the textbook M/D/1 and M/M/1', () => {
  for (const load of [0.3, 0.7, 0.95]) {
    expect(meanWaitMDc(load, 1)).toBeCloseTo(load / (2 * (1 - load)), 8);
    expect(meanWaitErlangC(load, 1)).toBeCloseTo(load / (1 - load), 8);
  }
});

test.each(theoryChecks(false).map((check) => ({ title: `${check.group}, ${check.name}`, check })))(
  '$title',
  ({ check }) => expectWithin(check),
);
