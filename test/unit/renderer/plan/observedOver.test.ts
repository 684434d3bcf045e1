import { expect, test } from 'vitest';
import type { Observation } from '../../../../db/schema/observation.ts';
import { fanScales } from '../../../../renderer/charts/fan/fanScales.ts';
import { observedShown } from '../../../../renderer/charts/fan/observedShown.ts';
import { observedElsewhere, observedOver } from '../../../../renderer/plan/observed/observedOver.ts';
import { weeklyMetrics } from '../../../../renderer/plan/results/metrics.ts';
import { fanTable } from '../../../../renderer/saving/table/fanTable.ts';
import { aCentre, aPathway, smallPlan } from '../../../support/smallPlan.ts';

const share = (id: string, of: Partial<Observation>, value = 0.9, count = 100): Observation => ({
  ...{ id, measure: 'startsWithin31Days', months: [{ month: '2027-11', count, value }] },
  ...of,
});
/** One trust runs two centres, the other one. */
const network = (observations: Observation[]) =>
  smallPlan({
    trusts: ['many', 'one'].map((id) => ({ id, name: id })),
    centres: [
      aCentre('east', { trustId: 'many' }),
      aCentre('west', { trustId: 'many' }),
      aCentre('only', { trustId: 'one' }),
    ],
    observations,
  });

test('a trust’s figures are a centre’s only where it runs no other, and otherwise are said to stand elsewhere', () => {
  const plan = network([share('a', { trustId: 'many' }), share('b', { trustId: 'one' })]);
  expect(observedOver(plan, 'only', 'withinTarget')?.points.map(({ month, value }) => [month, value])).toEqual([
    ['2027-11', 0.9],
  ]);
  expect(observedOver(plan, 'east', 'withinTarget')).toBeNull();
  expect(observedElsewhere(plan, 'east', 'withinTarget')).toContain('its centres together (east; west)');
  expect(observedElsewhere(plan, 'only', 'withinTarget')).toBeNull();
  expect(observedElsewhere(plan, 'east', 'queue')).toBeNull();
});

test('the network has months in which every trust was observed, each counting as many as it treated', () => {
  const plan = network([share('a', { trustId: 'many' }, 1, 300), share('b', { trustId: 'one' }, 0.8, 100)]);
  expect(observedOver(plan, 'network', 'withinTarget')?.points).toMatchObject([{ month: '2027-11', value: 0.95 }]);
  expect(observedOver(network([share('a', { trustId: 'many' })]), 'network', 'withinTarget')).toBeNull();
  expect(observedOver(plan, 'network', 'waitDays')).toBeNull();
});

test('a share that is not of the same days says so', () => {
  const plan = network([share('b', { trustId: 'one' })]);
  expect(observedOver(plan, 'only', 'withinTarget')?.note).not.toContain('own target');
  const urgent = { ...plan, pathways: [...plan.pathways, aPathway('urgent', { targetDays: 14 })] };
  expect(observedOver(urgent, 'only', 'withinTarget')?.note).toContain('not 31 days for 1 of 2');
});

test('months before the plan widen the picture to them, and are saved in rows of their own', () => {
  const observed = observedOver(network([share('b', { trustId: 'one' })]), 'only', 'withinTarget');
  const weekStarts = ['2028-03-06', '2028-03-13'];
  const values = Float64Array.of(0.95, 0.97);
  const band = { mean: values, q05: values, q25: values, q50: values, q75: values, q95: values };
  const shown = observedShown(observed, weekStarts);
  const { x, y } = fanScales(
    ...([weekStarts, [band], weeklyMetrics.withinTarget, undefined] as const),
    ...([{ width: 100, height: 50 }, undefined, shown?.points] as const),
  );
  expect(x.domain()[0]).toEqual(new Date('2027-11-01T00:00:00Z'));
  expect(y.domain()[0]).toBeLessThan(0.85);
  const { columns, rows } = fanTable('Title', weekStarts, [{ name: 'Baseline', band }], 'withinTarget', observed);
  expect(rows).toHaveLength(3);
  expect(rows.every(({ length }) => length === columns.length)).toBe(true);
  expect(rows.at(-1)?.slice(-4, -2)).toEqual(['2027-11', 0.9]);
  expect(observedShown(observed, ['2027-01-04', '2027-02-01'])).toBeNull();
});

test('months long before the plan are not drawn, and that is said', () => {
  const old = network([share('b', { trustId: 'one', months: [{ month: '2019-11', count: 90, value: 0.9 }] })]);
  expect(observedOver(old, 'only', 'withinTarget')).toBeNull();
  expect(observedElsewhere(old, 'only', 'withinTarget')).toContain('more than 5 years older');
});
