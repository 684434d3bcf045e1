import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { measure } from '../../../renderer/simulation/measures/measure.ts';
import { networkOf } from '../../support/simulate.ts';
import { simulator } from '../../support/simulator.ts';

test('courses that give their rows to others once treated leave the same measures as courses that are all kept', async () => {
  const whole = illustrativePlan();
  const [centre] = whole.centres;
  const plan = {
    ...whole,
    horizonWeeks: 60,
    warmUpWeeks: 20,
    backlog: whole.pathways.map(({ id }) => ({ centreId: centre.id, pathwayId: id, courses: 40 })),
  };
  const network = await networkOf(plan);
  const [kept, recycled] = [true, false].map((keepsFractions) => simulator(network, { keepsFractions }));
  for (const replication of [0, 1]) {
    const books = recycled(3, replication);
    expect(measure(books)).toEqual(measure(kept(3, replication)));
    expect(books.core.number('courseRows')).toBeLessThan(books.core.number('courseCount') / 2);
  }
});
