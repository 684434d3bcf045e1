import { describe, expect, test } from 'vitest';
import type { ResolvedPlan } from '../../../renderer/simulation/resolvedPlan.ts';
import { flowInForce } from '../../../renderer/simulation/scenario/flows.ts';
import { resolve, scenario } from './scenarioOnPlan.ts';

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
    // The pathway that goes elsewhere from 2030 on goes on doing so, and needs no flow more.
    expect(flowsOf(after, 'zone')).toHaveLength(flowsOf(before, 'zone').length + 2);
    expect(shares(after, 'zone', 'lung', '2029-06-01')).toEqual({ a: 0.4, b: 0.2, c: 0.4 });
    expect(shares(after, 'zone', 'lung', '2030-06-01')).toEqual({ b: 1 });
    expect(shares(after, 'zone', 'breast', '2030-06-01')).toEqual({ a: 0.4, b: 0.2, c: 0.4 });
    const one = resolve(scenario({ ...divert, zoneId: 'far', pathwayId: 'lung', from: '2029-01-01' }));
    expect(one.plan.flows).toEqual(before.plan.flows);
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
