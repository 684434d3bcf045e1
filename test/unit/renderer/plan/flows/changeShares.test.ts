import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import type { Flow } from '../../../../../db/schema/demand.ts';
import { applyEdits, inverse } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { changeSharesInPlan, type ShareChange } from '../../../../../renderer/plan/flows/changeShares.ts';
import { sendLabel } from '../../../../../renderer/plan/flows/flowWords.ts';
import { trySharesInScenario } from '../../../../../renderer/plan/flows/tryShares.ts';
import { applyScenario } from '../../../../../renderer/simulation/applyScenario.ts';
import { unchanged } from '../../../../../renderer/simulation/resolvedPlan.ts';
import { flowInForce } from '../../../../../renderer/simulation/scenario/flows.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../../../support/smallPlan.ts';

const named = { name: 'change-shares', label: 'Change shares' };
const flow = (pathwayId: string, from: string | undefined, shares: Flow['shares']): Flow => ({
  zoneId: 'zone',
  pathwayId,
  ...(from === undefined ? {} : { from }),
  shares,
  source: 'judgement',
});
const plan = smallPlan({
  centres: [aCentre('a'), aCentre('b')],
  machines: [aLinac('la', 'a'), aLinac('lb', 'b')],
  pathways: [aPathway('breast'), aPathway('lung'), aPathway('brain')],
  demand: ['breast', 'lung', 'brain'].map((pathwayId) => ({ zoneId: 'zone', pathwayId, coursesPerYear: 100 })),
  flows: [flow('*', undefined, { a: 1 }), flow('*', '2028-09-01', { b: 1 }), flow('brain', undefined, { b: 1 })],
  sources: [{ id: 'judgement', title: 'Judgement', status: 'local' }],
});
const half = { a: 0.5, b: 0.5 };
const change = (subject: string, from: string, holds: ShareChange['holds']): ShareChange => ({
  ...{ zoneId: 'zone', subject, shares: half, from, holds },
});

function edited(held: Plan, one: ShareChange): Plan {
  const command = changeSharesInPlan(held, [one], named);
  if (!command) throw new Error('nothing was changed');
  const applied = applyEdits(held, command.edits);
  if (!applied.ok) throw new Error(applied.problems[0]?.message);
  expect(checkPlan(applied.value)).toMatchObject({ ok: true });
  expect(applyEdits(applied.value, inverse(command.edits))).toEqual({ ok: true, value: held });
  return applied.value;
}

const on = (held: Plan, pathwayId: string, date: string) => flowInForce(held.flows, pathwayId, date)?.shares;

describe('in the plan', () => {
  test('shares that hold at the start are changed where they stand, without the source that no longer says them', () => {
    const after = edited(plan, change('*', plan.startDate, 'untilNext'));
    expect(after.flows[0]).toEqual({ zoneId: 'zone', pathwayId: '*', shares: half });
    expect(after.flows).toHaveLength(3);
  });

  test('a pathway that went by the general shares gets its own, to the end or until those next change', () => {
    const toTheEnd = edited(plan, change('breast', plan.startDate, 'toTheEnd'));
    expect([on(toTheEnd, 'breast', '2028-04-01'), on(toTheEnd, 'breast', '2029-01-01')]).toEqual([half, half]);
    expect(on(toTheEnd, 'lung', '2028-04-01')).toEqual({ a: 1 });
    const untilNext = edited(plan, change('breast', plan.startDate, 'untilNext'));
    expect([on(untilNext, 'breast', '2028-04-01'), on(untilNext, 'breast', '2029-01-01')]).toEqual([half, { b: 1 }]);
  });

  test('from a date on, what held before it holds until then', () => {
    const after = edited(plan, change('*', '2028-06-01', 'toTheEnd'));
    expect(on(after, 'breast', '2028-05-31')).toEqual({ a: 1 });
    expect([on(after, 'breast', '2028-06-01'), on(after, 'breast', '2029-01-01')]).toEqual([half, half]);
    expect(on(after, 'brain', '2029-01-01')).toEqual({ b: 1 });
  });
});

describe('in a scenario', () => {
  const tried = (held: Plan, one: ShareChange) => {
    const { command, scenarioId } = trySharesInScenario(
      held,
      unchanged(held),
      { name: 'Half and half', stem: 'half', parentId: null },
      [one],
      named,
    );
    const applied = applyEdits(held, command.edits);
    if (!applied.ok) throw new Error(applied.problems[0]?.message);
    expect(checkPlan(applied.value)).toMatchObject({ ok: true });
    const resolved = applyScenario(applied.value, scenarioId);
    if (!resolved.ok) throw new Error(resolved.problems[0]?.message);
    return { plan: applied.value, scenarioId, network: resolved.value };
  };

  test.each(['*', 'breast'] as const)('changes what the plan would, for %s, whatever date it holds from', (subject) => {
    for (const from of [plan.startDate, '2028-06-01', '2028-10-01']) {
      for (const holds of ['toTheEnd', 'untilNext'] as const) {
        const { network } = tried(plan, change(subject, from, holds));
        const inPlan = edited(plan, change(subject, from, holds));
        for (const { id } of plan.pathways) {
          for (const date of [plan.startDate, '2028-07-01', '2029-01-01']) {
            expect(on(network.plan, id, date), `${id} on ${date}, ${holds} from ${from}`).toEqual(on(inPlan, id, date));
          }
        }
      }
    }
  });

  test('changed again, takes the place of what it said before', () => {
    const first = tried(plan, change('breast', '2028-06-01', 'toTheEnd'));
    const again = trySharesInScenario(
      first.plan,
      first.network,
      { scenarioId: first.scenarioId },
      [{ ...change('breast', '2028-06-01', 'toTheEnd'), shares: { b: 1 } }],
      named,
    );
    const applied = applyEdits(first.plan, again.command.edits);
    expect(applied.ok && applied.value.scenarios[0]?.changes).toMatchObject([
      { type: 'changeFlow', zoneId: 'zone', pathwayId: 'breast', shares: { b: 1 }, from: '2028-06-01' },
    ]);
  });

  test('leaves the plan’s specialist shares alone when general ones are tried in the illustrative network', () => {
    const whole = illustrativePlan();
    const { network } = tried(whole, {
      zoneId: 'basingstoke',
      subject: '*',
      shares: { basingstoke: 0.7, reading: 0.3 },
      from: '2028-04-01',
      holds: 'toTheEnd',
    });
    const zoneFlows = (held: Plan) => held.flows.filter(({ zoneId }) => zoneId === 'basingstoke');
    const shares = (held: Plan, pathwayId: string, date: string) =>
      flowInForce(zoneFlows(held), pathwayId, date)?.shares;
    for (const date of ['2028-04-01', '2028-06-01', '2031-01-01']) {
      expect(shares(network.plan, 'prostate', date)).toEqual({ basingstoke: 0.7, reading: 0.3 });
      expect(shares(network.plan, 'brain-srs', date)).toEqual(shares(whole, 'brain-srs', date));
    }
  });
});

test('a command says what a planner would', () => {
  const whole = illustrativePlan();
  const said = (from: string, subject = 'breast') =>
    sendLabel(whole, { zoneId: 'basingstoke', centreId: 'reading', share: 0.3, subject, from });
  expect(said('2028-04-01')).toBe(
    'Send 30% of Basingstoke and Deane’s breast courses to Berkshire Cancer Centre, Reading from April 2028',
  );
  expect(said(whole.startDate, '*')).toBe(
    'Send 30% of Basingstoke and Deane’s courses by general shares to Berkshire Cancer Centre, Reading from the start',
  );
});
