import { expect, test } from 'vitest';
import { gainSentence, ranked } from '../../../../renderer/pack/sections/equity/ranked.ts';
import type { AreaChange } from '../../../../renderer/plan/compare/areas.ts';
import type { Difference } from '../../../../renderer/plan/map/mapDifference.ts';

const told = (value: number): Difference => ({ value, certainty: 'told' });
const area = (id: string, wait: Difference | null, travel: Difference | null): AreaChange => ({
  ...{ id, name: id, coursesPerYear: 100, wait: 16, travel: 30 },
  ...{ waitChange: wait, travelChange: travel },
});
const gaining = Array.from({ length: 7 }, (_, at) => area(`gains ${at}`, told(-1 - at), told(0)));
const areas = [
  ...gaining,
  area('loses', told(2), told(4)),
  area('noise', { value: 9, certainty: 'noise' }, told(0)),
  area('little', told(0.01), told(0)),
];

test('areas are named by how much they gain and lose, five each way, and the rest is counted', () => {
  const { gain, lose, gaining: all, losing } = ranked(areas, 'waitChange');
  expect(gain.map(({ id }) => id)).toEqual(['gains 6', 'gains 5', 'gains 4', 'gains 3', 'gains 2']);
  expect(lose.map(({ id }) => id)).toEqual(['loses']);
  expect([all, losing]).toEqual([7, 1]);
});

test('a sentence counts who gains and who loses, and says nothing of journeys that the plan does not know', () => {
  expect(gainSentence(areas)).toBe(
    'Of 10 areas, the wait is shorter for people of 7 areas and longer for those of 1; ' +
      'the journey is shorter for people of no area and longer for those of 1.',
  );
  expect(gainSentence([area('noise', { value: 9, certainty: 'noise' }, null)])).toBe(
    'Of 1 area, no wait changes by more than can be told from noise.',
  );
});
