import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { NetworkEstimate, WeeklyEstimate } from '../../../../renderer/simulation/estimate/estimates.ts';
import { type HeldPlan, withDelta } from '../../../../renderer/simulation/planDelta.ts';
import { newsOf, withNews } from '../../../../renderer/state/estimateNews.ts';
import type { FromEstimates, ToEstimates } from '../../../../renderer/state/estimates.ts';
import { smallPlan } from '../../../support/smallPlan.ts';

/** Takes questions, and answers or dies when told to. */
class Answering {
  static made: Answering[] = [];
  asked: { plan: Plan; scenarioId: string | null }[] = [];
  held: HeldPlan | null = null;
  onmessage: ((event: { data: FromEstimates }) => void) | undefined;
  onerror: ((event: { message: string }) => void) | undefined;
  terminate(): void {}
  constructor() {
    Answering.made.push(this);
  }
  postMessage({ delta, scenarioId }: ToEstimates): void {
    this.held = withDelta(this.held, structuredClone(delta));
    this.asked.push({ plan: this.held.plan, scenarioId });
  }
  answer(waitDays: number): void {
    this.onmessage?.({ data: newsOf(undefined, estimated(waitDays)) });
  }
}

const weekly = (waitDays: number): WeeklyEstimate => {
  const values = Float64Array.of(waitDays);
  return { capacityMinutes: values, demandedMinutes: values, starts: values, waitDays: values, queue: values };
};
const estimated = (waitDays: number): NetworkEstimate => ({
  id: 'baseline',
  weekStarts: ['2026-04-06'],
  scopes: { network: weekly(waitDays), a: weekly(waitDays) },
});

beforeEach(() => {
  Answering.made = [];
  vi.resetModules();
  vi.stubGlobal('Worker', Answering);
});
afterEach(() => vi.unstubAllGlobals());

const named = (name: string): Plan => ({ ...smallPlan(), name });

test('a hand faster than the machine is answered with what was under way, then with its newest', async () => {
  const { estimates } = await import('../../../../renderer/state/estimates.ts');
  const [asker, heard]: [object, (number | undefined)[]] = [{}, []];
  const hear = (estimate: NetworkEstimate | null) => heard.push(estimate?.scopes.network?.waitDays[0]);
  for (const name of ['one', 'two', 'three']) estimates.ask(asker, { plan: named(name), scenarioId: null }, hear);
  const [worker] = Answering.made;
  worker?.answer(1);
  expect(heard).toEqual([1]);
  worker?.answer(3);
  expect(heard).toEqual([1, 3]);
  expect(worker?.asked.map(({ plan }) => plan.name)).toEqual(['one', 'three']);
});

test('two who ask the same are answered by one estimate, and it is known from then on', async () => {
  const { estimates } = await import('../../../../renderer/state/estimates.ts');
  const [plan, heard]: [Plan, string[]] = [smallPlan(), []];
  estimates.ask({}, { plan: named('before'), scenarioId: null }, () => {});
  estimates.ask({}, { plan, scenarioId: null }, () => heard.push('strip'));
  estimates.ask({}, { plan, scenarioId: null }, () => heard.push('fleet'));
  const [worker] = Answering.made;
  worker?.answer(1);
  expect(estimates.answerTo({ plan, scenarioId: null })).toBeUndefined();
  worker?.answer(2);
  expect(heard).toEqual(['strip', 'fleet']);
  expect(worker?.asked).toHaveLength(2);
  // A drag in a scenario leaves the plan as it stands what it was.
  const dragged = { ...plan, scenarios: [{ id: 's', name: 'S', changes: [] }] };
  expect(estimates.answerTo({ plan: dragged, scenarioId: null })?.scopes.network?.waitDays[0]).toBe(2);
  expect(estimates.answerTo({ plan: dragged, scenarioId: 's' })).toBeUndefined();
});

test('a worker that dies leaves its question unanswered, and the next is sent the whole plan', async () => {
  const { estimates } = await import('../../../../renderer/state/estimates.ts');
  const heard: unknown[] = [];
  estimates.ask({}, { plan: named('one'), scenarioId: null }, (estimate) => heard.push(estimate));
  Answering.made[0]?.onerror?.({ message: 'gone' });
  expect(heard).toEqual([null]);
  const plan = named('two');
  estimates.ask({}, { plan, scenarioId: null }, () => {});
  expect(Answering.made).toHaveLength(2);
  expect(Answering.made[1]?.asked[0]?.plan).toEqual(plan);
});

test('news carries the places that changed alone, and what did not stays the same object', () => {
  const before = estimated(1);
  const after = { ...before, scopes: { ...before.scopes, network: weekly(2) } };
  const news = newsOf(before, after);
  expect(news).toEqual({ id: 'baseline', weekStarts: null, places: ['network', 'a'], scopes: { network: weekly(2) } });
  const held = withNews(before, structuredClone(news));
  expect(held).toEqual(after);
  expect(held.scopes.a).toBe(before.scopes.a);
});
