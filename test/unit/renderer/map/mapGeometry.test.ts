import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dodge } from '../../../../renderer/charts/map/dodge.ts';
import { flowPath } from '../../../../renderer/charts/map/flowPath.ts';
import { loadClass } from '../../../../renderer/charts/map/loadClass.ts';
import { nearest } from '../../../../renderer/charts/map/nearest.ts';
import { wrapName } from '../../../../renderer/charts/map/wrapName.ts';

describe('dodge', () => {
  const town = { key: 'town', x: 100, y: 100, radius: 6 };
  const centre = { key: 'centre', x: 100, y: 100, radius: 16 };

  test('a town under its own centre comes out beside it', () => {
    const [moved] = dodge([town], [centre], 1);
    expect(Math.hypot((moved?.x ?? 0) - 100, (moved?.y ?? 0) - 100)).toBeCloseTo(23, 3);
  });

  test('what touches nothing stays where it is', () => {
    expect(dodge([{ ...town, x: 200 }], [centre], 1)).toEqual([{ ...town, x: 200 }]);
  });

  test('two in the same place come apart, the same way every time', () => {
    const twice = [town, { ...town, key: 'other' }];
    const [a, b] = dodge(twice, [], 1);
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(12.9);
    expect(dodge(twice, [], 1)).toEqual([a, b]);
  });
});

describe('flowPath', () => {
  const at = (x: number) => ({ x, y: 0, radius: 10 });

  test('is empty between circles that touch', () => {
    expect(flowPath(at(0), at(20), 8)).toBe('');
  });

  test('leaves wide and arrives narrow', () => {
    const numbers = (flowPath(at(0), at(200), 8).match(/-?\d+\.\d+/g) ?? []).map(Number);
    const widthAtStart = Math.abs((numbers[1] ?? 0) - (numbers.at(-1) ?? 0));
    const widthAtEnd = Math.abs((numbers[5] ?? 0) - (numbers[7] ?? 0));
    expect(widthAtStart).toBeCloseTo(8, 1);
    expect(widthAtEnd).toBeLessThan(widthAtStart / 2);
  });

  test('bends to the one side going and to the other coming back, so that both can be seen', () => {
    const bendOf = (path: string) => Number(path.match(/Q[-\d.]+,([-\d.]+)/)?.[1]);
    expect(Math.sign(bendOf(flowPath(at(0), at(200), 2)))).toBe(-Math.sign(bendOf(flowPath(at(200), at(0), 2))));
  });
});

describe('loadClass', () => {
  test('steps at 60, 70, 80 and 90%, and past 100% only when there is more than there is to give', () => {
    expect([0.59, 0.6, 0.75, 0.89, 0.9, 1, 1.01].map(loadClass)).toEqual([
      'load0',
      'load1',
      'load2',
      'load3',
      'load4',
      'load4',
      'over',
    ]);
  });
});

describe('nearest', () => {
  const points = [
    { key: 'a', x: 0, y: 0 },
    { key: 'right', x: 50, y: 10 },
    { key: 'nearer but aside', x: 20, y: 60 },
  ];

  test('goes to what lies that way', () => {
    const [a] = points;
    expect(a && nearest(a, points, 'ArrowRight')?.key).toBe('right');
    expect(a && nearest(a, points, 'ArrowDown')?.key).toBe('nearer but aside');
    expect(a && nearest(a, points, 'ArrowUp')).toBeUndefined();
  });

  test('never goes backwards, and only stays when nothing lies that way', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: 0, max: 99 }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 12 }), (places) => {
        const marks = places.map((at, index) => ({ ...at, key: `${index}` }));
        for (const from of marks) {
          const next = nearest(from, marks, 'ArrowRight');
          if (next) expect(next.x).toBeGreaterThan(from.x);
          else expect(marks.every(({ x }) => x <= from.x)).toBe(true);
        }
      }),
    );
  });
});

describe('wrapName', () => {
  test('breaks a long name into two lines of much the same length', () => {
    expect(wrapName('Poole')).toEqual(['Poole']);
    expect(wrapName('Basingstoke and North Hampshire')).toEqual(['Basingstoke and', 'North Hampshire']);
  });
});
