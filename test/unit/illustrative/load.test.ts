import { expect, test } from 'vitest';
import { addWeeks } from '../../../db/illustrative/calendar.ts';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { loadOn } from './load.ts';

const plan = illustrativePlan();

test('every centre starts between three quarters and nine tenths full', () => {
  for (const [centreId, load] of loadOn(plan, plan.startDate)) {
    expect(load, centreId).toBeGreaterThan(0.75);
    expect(load, centreId).toBeLessThan(0.92);
  }
});

test('no centre is asked for more than it has in more than a fifth of the ten years', () => {
  const samples = Array.from({ length: 65 }, (_, index) => loadOn(plan, addWeeks(plan.startDate, index * 8)));
  for (const { id } of plan.centres) {
    const loads = samples.map((sample) => sample.get(id) ?? Number.NaN).filter(Number.isFinite);
    const over = loads.filter((load) => load > 1).length;
    expect(over / loads.length, id).toBeLessThan(0.2);
  }
});
