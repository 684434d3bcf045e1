import { expect, test } from 'vitest';
import { networkOf } from '../../support/simulate.ts';
import { simulator } from '../../support/simulator.ts';
import { aLinac, aPathway, smallPlan } from '../../support/smallPlan.ts';

/** Of who waits, those who need no other courses to be alike but their turn. */
const pathways = ['first', 'second'].map((id, index) => aPathway(id, { priority: 1 + index }));

test('of very many who wait, those whose turn it is have what room is released, once a week', async () => {
  const plan = smallPlan({
    ...{ horizonWeeks: 78, pathways },
    machines: [aLinac('linac', 'centre', { urgentReserve: { share: 0.25, releaseDays: 3 } })],
    demand: pathways.map(({ id }) => ({ zoneId: 'zone', pathwayId: id, coursesPerYear: 40_000 })),
  });
  let before: readonly number[] = [];
  let tried = 0;
  simulator(await networkOf(plan))(1, 0, (day, { state, courses }) => {
    const now = state.waiting;
    if (before.length > 1000 && tried < 40) {
      const left = new Set(now);
      const served = before.filter((course) => !left.has(course));
      if (day % 7 !== 0) expect(served).toEqual([]);
      else {
        tried++;
        expect(served.length).toBeGreaterThan(0);
        const inTurn = before.toSorted(
          (a, b) =>
            courses.pathway[a] - courses.pathway[b] ||
            courses.decided[a] - courses.decided[b] ||
            courses.turn[a] - courses.turn[b],
        );
        expect(new Set(inTurn.slice(0, served.length))).toEqual(new Set(served));
      }
    }
    before = tried < 40 ? now : [];
  });
  expect(tried).toBe(40);
});
