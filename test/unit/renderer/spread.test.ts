import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../renderer/charts/fan/spread.ts';

describe('spread', () => {
  test('leaves labels that are far enough apart where they are', () => {
    expect(spread([10, 60, 120], 18, 200)).toEqual([10, 60, 120]);
  });

  test('moves close labels apart in their order', () => {
    expect(spread([40, 30], 18, 200)).toEqual([48, 30]);
  });

  test('keeps every gap, and the last within the limit', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(heights, (wanted) => {
        const placed = spread(wanted, 18, 200).toSorted((a, b) => a - b);
        for (let at = 1; at < placed.length; at += 1)
          expect((placed[at] ?? 0) - (placed[at - 1] ?? 0)).toBeGreaterThanOrEqual(18);
        expect(placed.at(-1)).toBeLessThanOrEqual(200);
      }),
    );
  });
});
