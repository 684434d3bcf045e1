import { expect, test } from 'vitest';
import type { Plan } from '../../../../db/schema/plan.ts';
import { layOutMap } from '../../../../renderer/charts/map/mapLayout.ts';
import { plainMap } from '../../../support/plainMap.ts';
import { smallPlan } from '../../../support/smallPlan.ts';

const size = { width: 900, height: 600 };
const layOut = (plan: Plan) => layOutMap({ shown: plainMap(plan), size, textSize: 14 });

test('a network that stands in one place is drawn in the midst of the map', () => {
  const { centres, zones } = layOut(smallPlan());
  for (const { x, y } of [...centres, ...zones]) {
    expect(x).toBeGreaterThan(200);
    expect(x).toBeLessThan(size.width);
    expect(y).toBeGreaterThan(100);
    expect(y).toBeLessThan(500);
  }
});

test('a plan without places has a map of England', () => {
  const { projection } = layOut(smallPlan({ centres: [], machines: [], zones: [], demand: [], flows: [] }));
  const [x = Number.NaN, y = Number.NaN] = projection([-1.5, 53]) ?? [];
  expect(x).toBeGreaterThan(200);
  expect(x).toBeLessThan(size.width);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(size.height);
});
