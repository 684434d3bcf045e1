import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Plan } from '../../../../db/schema/plan.ts';
import { type HeldPlan, withDelta } from '../../../../renderer/simulation/planDelta.ts';
import { createHealthChecker, type FromHealth, type ToHealth } from '../../../../renderer/state/healthChecker.ts';
import { smallPlan } from '../../../support/smallPlan.ts';

/** Looks at plans when told to, or dies at them. */
class Looking {
  static made: Looking[] = [];
  held: HeldPlan | null = null;
  looked: string[] = [];
  onmessage: ((event: { data: FromHealth }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | undefined;
  constructor() {
    Looking.made.push(this);
  }
  postMessage(delta: ToHealth): void {
    this.held = withDelta(this.held, structuredClone(delta));
    this.looked.push(this.held.plan.name);
  }
  terminate(): void {}
}

beforeEach(() => {
  Looking.made = [];
  vi.stubGlobal('Worker', Looking);
});
afterEach(() => vi.unstubAllGlobals());

const named = (name: string): Plan => ({ ...smallPlan(), name });
const looked = () => Looking.made.map((worker) => worker.looked);
const die = () => Looking.made.at(-1)?.onerror?.({ message: 'out of memory' });
const find = () => Looking.made.at(-1)?.onmessage?.({ data: { findings: [], finished: true } });

test('a plan at which a worker died is looked at once more, whole, then given up until the next', () => {
  const told: string[] = [];
  const checker = createHealthChecker(
    ({ name }) => told.push(name),
    () => told.push('lost'),
  );
  checker.check(named('first'));
  die();
  die();
  expect([looked(), told]).toEqual([[['first'], ['first']], ['lost']]);
  checker.check(named('second'));
  find();
  expect([looked().at(-1), told]).toEqual([['second'], ['lost', 'second']]);
});

test('what came meanwhile is looked at in place of a plan at which a worker died', () => {
  const told: string[] = [];
  const checker = createHealthChecker(
    ({ name }) => told.push(name),
    () => told.push('lost'),
  );
  checker.check(named('first'));
  checker.check(named('second'));
  die();
  find();
  expect([looked(), told]).toEqual([[['first'], ['second']], ['second']]);
});
