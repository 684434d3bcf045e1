import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, Labelled } from '../../../../renderer/charts/map/labelPlaces.ts';
import { placeLabels } from '../../../../renderer/charts/map/placeLabels.ts';

const frame: Box = { x: 0, y: 0, width: 600, height: 400 };
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;
const mark = (key: string, x: number, y: number, needed = true): Labelled => ({
  ...{ key, x, y, radius: 10, width: 80, height: 16, needed },
});
const place = (items: Labelled[], taken: Box[] = []) => placeLabels(items, { frame, gap: 4, obstacles: items }, taken);

const marks = fc
  .array(
    fc.record({ x: fc.integer({ min: 20, max: 580 }), y: fc.integer({ min: 20, max: 380 }), needed: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((places) => places.map(({ x, y, needed }, at) => mark(`m${at}`, x, y, needed)));

describe('placeLabels', () => {
  test('a label with room stands to the right of its mark', () => {
    expect(place([mark('a', 100, 100)])).toEqual([{ key: 'a', x: 114, y: 92, width: 80, height: 16, align: 'start' }]);
  });

  test('at the right edge it stands to the left', () => {
    const [label] = place([mark('a', 580, 100)]);
    expect(label).toMatchObject({ x: 486, align: 'end' });
  });

  test('keeps clear of what is taken', () => {
    const legend = { x: 110, y: 0, width: 200, height: 200 };
    const [label] = place([mark('a', 100, 100)], [legend]);
    expect(label && overlaps(label, legend)).toBe(false);
  });

  test('every needed label stands somewhere; no other covers anything', () => {
    fc.assert(
      fc.property(marks, (items) => {
        const labels = place(items);
        const keys = labels.map(({ key }) => key);
        for (const item of items) if (item.needed) expect(keys).toContain(item.key);
        for (const label of labels) {
          const item = items.find(({ key }) => key === label.key);
          if (!item || item.needed) continue;
          for (const other of labels) if (other !== label) expect(overlaps(label, other)).toBe(false);
          for (const { key, x, y, radius } of items) {
            if (key === label.key) continue;
            expect(overlaps(label, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })).toBe(
              false,
            );
          }
        }
      }),
    );
  });

  test('needed labels that can be kept apart are', () => {
    const labels = place([mark('a', 200, 100), mark('b', 225, 110), mark('c', 212, 130)]);
    for (const label of labels) {
      for (const other of labels) if (other !== label) expect(overlaps(label, other)).toBe(false);
    }
  });
});
