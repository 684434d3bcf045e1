import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResolvedPlan } from '../../../renderer/simulation/resolvedPlan.ts';
import { divertFlow, flowInForce } from '../../../renderer/simulation/scenario/flows.ts';
import { plan, resolve, scenario } from './scenarioOnPlan.ts';

const shares = (resolved: ResolvedPlan, zoneId: string, pathwayId: string, date: string) =>
  flowInForce(
    resolved.plan.flows.filter((flow) => flow.zoneId === zoneId),
    pathwayId,
    date,
  )?.shares;

describe('flows', () => {
  test('a change for all pathways overrules those that had their own, also later on', () => {
    const resolved = resolve(
      scenario({ type: 'changeFlow', id: '1', zoneId: 'zone', pathwayId: '*', shares: { c: 1 }, from: '2029-01-01' }),
    );
    expect(shares(resolved, 'zone', 'lung', '2028-12-31')).toEqual({ a: 0.8, b: 0.2 });
    expect(shares(resolved, 'zone', 'lung', '2029-01-01')).toEqual({ c: 1 });
    expect(shares(resolved, 'zone', 'lung', '2031-01-01')).toEqual({ c: 1 });
    expect(shares(resolved, 'zone', 'breast', '2031-01-01')).toEqual({ c: 1 });
    expect(shares(resolved, 'far', 'breast', '2031-01-01')).toEqual({ c: 1 });
  });

  test('a change of the general shares alone leaves pathways that had their own', () => {
    const resolved = resolve(
      scenario({
        ...{ type: 'changeFlow', id: '1', zoneId: 'zone', pathwayId: '*', generalOnly: true },
        ...{ shares: { c: 1 }, from: '2029-01-01' },
      }),
    );
    expect(shares(resolved, 'zone', 'lung', '2028-12-31')).toEqual({ a: 0.8, b: 0.2 });
    expect(shares(resolved, 'zone', 'lung', '2029-01-01')).toEqual({ c: 1 });
    expect(shares(resolved, 'zone', 'lung', '2030-01-01')).toEqual({ b: 1 });
    expect(shares(resolved, 'zone', 'breast', '2031-01-01')).toEqual({ c: 1 });
  });

  test('a change for one pathway leaves the others', () => {
    const resolved = resolve(
      scenario({
        type: 'changeFlow',
        id: '1',
        zoneId: 'zone',
        pathwayId: 'breast',
        shares: { c: 1 },
        from: '2029-01-01',
      }),
    );
    expect(shares(resolved, 'zone', 'breast', '2029-06-01')).toEqual({ c: 1 });
    expect(shares(resolved, 'zone', 'lung', '2029-06-01')).toEqual({ a: 0.8, b: 0.2 });
  });

  test('a diversion takes its share of what goes, now and of what is to come', () => {
    const resolved = resolve(
      scenario({
        type: 'divertFlow',
        id: '1',
        zoneId: '*',
        pathwayId: '*',
        fromCentreId: 'b',
        toCentreId: 'c',
        share: 0.5,
        from: '2029-01-01',
      }),
    );
    expect(shares(resolved, 'zone', 'lung', '2028-06-01')).toEqual({ a: 0.8, b: 0.2 });
    expect(shares(resolved, 'zone', 'lung', '2029-06-01')).toEqual({ a: 0.8, b: 0.1, c: 0.1 });
    expect(shares(resolved, 'zone', 'lung', '2031-06-01')).toEqual({ b: 0.5, c: 0.5 });
    expect(shares(resolved, 'far', 'lung', '2031-06-01')).toEqual({ c: 1 });
  });

  test('a diversion leaves the flows as they are of who sends nobody to the centre', () => {
    const divert = { type: 'divertFlow' as const, id: '1', fromCentreId: 'a', toCentreId: 'c', share: 0.5 };
    const before = resolve(scenario());
    const after = resolve(scenario({ ...divert, zoneId: '*', pathwayId: '*', from: '2029-01-01' }));
    const flowsOf = ({ plan: { flows } }: ResolvedPlan, zoneId: string) =>
      flows.filter((flow) => flow.zoneId === zoneId);
    expect(flowsOf(after, 'far')).toEqual(flowsOf(before, 'far'));
    // The pathway that goes elsewhere from 2030 on follows the others until then, and needs no flow more.
    expect(flowsOf(after, 'zone')).toHaveLength(flowsOf(before, 'zone').length + 1);
    expect(shares(after, 'zone', 'lung', '2029-06-01')).toEqual({ a: 0.4, b: 0.2, c: 0.4 });
    expect(shares(after, 'zone', 'lung', '2030-06-01')).toEqual({ b: 1 });
    expect(shares(after, 'zone', 'breast', '2030-06-01')).toEqual({ a: 0.4, b: 0.2, c: 0.4 });
    const one = resolve(scenario({ ...divert, zoneId: 'far', pathwayId: 'lung', from: '2029-01-01' }));
    expect(one.plan.flows).toEqual(before.plan.flows);
  });

  test('whatever flows there are and begin whenever, a diversion takes its share of what is in force on any day', () => {
    const dates = ['2028-06-01', '2029-01-01', '2029-06-01', '2030-01-01', '2031-01-01'];
    const pathwayIds = ['breast', 'lung'];
    const someShares = fc.constantFrom<Record<string, number>>(
      { a: 1 },
      { b: 1 },
      { a: 0.5, b: 0.5 },
      { b: 0.25, c: 0.75 },
    );
    const flow = fc.record({
      pathwayId: fc.constantFrom('*', ...pathwayIds),
      from: fc.constantFrom(undefined, ...dates),
      shares: someShares,
    });
    const centreId = fc.constantFrom('a', 'b', 'c');
    const change = fc.record({
      pathwayId: fc.constantFrom('*', ...pathwayIds),
      fromCentreId: fc.oneof(centreId, fc.constant('*')),
      toCentreId: centreId,
      from: fc.constantFrom(...dates),
    });
    const property = fc.property(fc.array(flow, { maxLength: 8 }), change, (given, { pathwayId, ...diverted }) => {
      const flows = given.map(({ from, ...rest }) => ({ zoneId: 'zone', ...rest, ...(from && { from }) }));
      const divert = { type: 'divertFlow' as const, id: '1', zoneId: '*', share: 0.5, pathwayId, ...diverted };
      const after = divertFlow(plan({ flows }), divert).flows;
      for (const pathway of pathwayIds) {
        for (const date of ['2028-01-01', ...dates, '2032-01-01']) {
          const before = flowInForce(flows, pathway, date)?.shares;
          const concerned = date >= diverted.from && ['*', pathway].includes(pathwayId);
          const wanted = concerned && before ? halfOf(before, diverted) : before;
          expect(nonZero(flowInForce(after, pathway, date)?.shares)).toEqual(nonZero(wanted));
        }
      }
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('a diversion of one pathway from any centre', () => {
    const resolved = resolve(
      scenario({
        type: 'divertFlow',
        id: '1',
        zoneId: 'zone',
        pathwayId: 'breast',
        fromCentreId: '*',
        toCentreId: 'b',
        share: 1,
        from: '2029-01-01',
      }),
    );
    expect(shares(resolved, 'zone', 'breast', '2029-06-01')).toEqual({ a: 0, b: 1 });
    expect(shares(resolved, 'zone', 'lung', '2029-06-01')).toEqual({ a: 0.8, b: 0.2 });
  });
});

/** Shares of which half has gone from one centre, or any, to another. */
function halfOf(
  shares: Record<string, number>,
  { fromCentreId, toCentreId }: { fromCentreId: string; toCentreId: string },
) {
  const left: Record<string, number> = { ...shares };
  for (const [id, share] of Object.entries(shares)) {
    if (id === toCentreId || !['*', id].includes(fromCentreId)) continue;
    left[id] = share / 2;
    left[toCentreId] = (left[toCentreId] ?? 0) + share / 2;
  }
  return left;
}

const nonZero = (shares: Record<string, number> | undefined) =>
  shares && Object.fromEntries(Object.entries(shares).filter(([, share]) => share > 0));
