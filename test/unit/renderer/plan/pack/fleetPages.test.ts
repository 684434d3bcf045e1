import { expect, test } from 'vitest';
import { fleetPages } from '../../../../../renderer/pack/sections/schedule/fleetPages.ts';
import { fleetOf } from '../../../../../renderer/plan/fleet/fleet.ts';
import { fleetLayout, heightOf } from '../../../../../renderer/plan/fleet/fleetLayout.ts';
import { unchanged } from '../../../../../renderer/simulation/resolvedPlan.ts';
import { aCentre } from '../../../../support/smallPlan.ts';
import { linac, network } from '../fleet/network.ts';

const room = { width: 984, first: 300, rest: 400, tallestRow: 24 };

function pagesOf(linacs: Record<string, number>) {
  const centres = Object.keys(linacs).map((id) => aCentre(id, { name: id, bunkers: 1 }));
  const machines = Object.entries(linacs).flatMap(([centreId, count]) =>
    Array.from({ length: count }, (_, at) => linac(`${centreId}${at}`, { centreId })),
  );
  const plan = unchanged(network([], { centres, machines }));
  const fleet = fleetOf(plan, plan);
  const { size, pages } = fleetPages(fleet, room);
  const heights = pages.map((page) =>
    heightOf(
      fleetLayout({ ...fleet, centres: page }, size, {
        ...{ showSimulators: false, strips: true, grouped: false, collapsed: new Set<string>() },
      }),
    ),
  );
  return {
    row: size.row,
    pages: pages.map((page) => page.map(({ name, treatment }) => [name, treatment.length])),
    heights,
  };
}

test('centres keep together, on as few pages as need be, with rows as high as fit', () => {
  const { row, pages, heights } = pagesOf({ a: 4, b: 4, c: 4, d: 4 });
  expect(pages).toEqual([
    [
      ['a', 4],
      ['b', 4],
    ],
    [
      ['c', 4],
      ['d', 4],
    ],
  ]);
  expect(row).toBeGreaterThan(20);
  for (const [at, height] of heights.entries()) expect(height).toBeLessThanOrEqual(at === 0 ? room.first : room.rest);
});

test('a centre longer than a page goes on on the next', () => {
  const { pages, heights } = pagesOf({ a: 40 });
  expect(pages.flat().reduce((sum, [, rows]) => sum + Number(rows), 0)).toBe(40);
  expect(pages.flat().map(([name]) => name)).toEqual([
    'a',
    ...pages
      .flat()
      .slice(1)
      .map(() => 'a, continued'),
  ]);
  for (const height of heights) expect(height).toBeLessThanOrEqual(room.rest);
});
