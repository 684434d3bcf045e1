import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeWhole, rebalanced, type Shares } from '../../../../../renderer/plan/flows/rebalance.ts';

const sum = (shares: Shares) => Object.values(shares).reduce((total, share) => total + share, 0);
const centres = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Shares of up to six centres in whole hundredths of a percent that make a whole, as plans hold them. */
const wholes = fc
  .array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 6 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const all = weights.reduce((total, weight) => total + weight, 0);
    const parts = weights.map((weight) => Math.floor((weight * 10_000) / all));
    const first = parts.findIndex((part) => part > 0);
    parts[first] = (parts[first] ?? 0) + 10_000 - parts.reduce((total, part) => total + part, 0);
    const shares = parts.map((part, index): [string, number] => [centres[index] ?? '', part / 10_000]);
    return Object.fromEntries(shares.filter(([, share]) => share > 0));
  });
const someCentres = fc.subarray(centres).map((ids) => new Set(ids));
const dragged = fc.record({
  shares: wholes,
  centreId: fc.constantFrom(...centres),
  wanted: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
  locked: someCentres,
  shut: someCentres,
  otherwise: fc.option(fc.constantFrom(...centres)),
});

describe('made whole', () => {
  test('keeps proportions to a tenth of a percent, and adds up', () => {
    expect(madeWhole({ a: 0.6, b: 0.3, c: 0.3, d: 0 })).toEqual({ a: 0.5, b: 0.25, c: 0.25 });
    expect(madeWhole({ a: 1, b: 1, c: 1 })).toEqual({ a: 0.334, b: 0.333, c: 0.333 });
    expect(madeWhole({ a: 0 })).toEqual({ a: 0 });
  });
});

describe('rebalanced', () => {
  test('gives and takes in proportion to what the others had', () => {
    expect(rebalanced({ a: 0.5, b: 0.3, c: 0.2 }, 'a', 0.6)).toEqual({ a: 0.6, b: 0.24, c: 0.16 });
    expect(rebalanced({ a: 0.5, b: 0.3, c: 0.2 }, 'd', 0.3)).toEqual({ a: 0.35, b: 0.21, c: 0.14, d: 0.3 });
  });

  test('leaves locked centres as they are, and gives no more than they leave', () => {
    const locked = new Set(['b']);
    expect(rebalanced({ a: 0.5, b: 0.3, c: 0.2 }, 'a', 0.6, { locked })).toEqual({ a: 0.6, b: 0.3, c: 0.1 });
    expect(rebalanced({ a: 0.5, b: 0.3, c: 0.2 }, 'a', 0.9, { locked })).toEqual({ a: 0.7, b: 0.3 });
  });

  test('sends what nobody else holds a share to take to the one named for it, or keeps it', () => {
    expect(rebalanced({ a: 1 }, 'a', 0.7, { otherwise: 'c' })).toEqual({ a: 0.7, c: 0.3 });
    expect(rebalanced({ a: 1 }, 'a', 0.7)).toEqual({ a: 1 });
    expect(rebalanced({ a: 0.5, b: 0.5 }, 'a', 0.2, { locked: new Set(['b']), otherwise: 'b' })).toEqual({
      a: 0.5,
      b: 0.5,
    });
  });

  test('gives no more to centres that cannot treat, and lets them give up theirs', () => {
    const shut = new Set(['b']);
    expect(rebalanced({ a: 0.5, b: 0.3, c: 0.2 }, 'a', 0.4, { shut })).toEqual({ a: 0.4, b: 0.3, c: 0.3 });
    expect(rebalanced({ a: 0.5, b: 0.3, c: 0.2 }, 'a', 0.6, { shut })).toEqual({ a: 0.6, b: 0.24, c: 0.16 });
  });

  test('makes shares that are a whole in tenths of a percent, whatever is dragged', () => {
    fc.assert(
      fc.property(dragged, ({ shares, centreId, wanted, ...how }) => {
        const after = rebalanced(shares, centreId, wanted, how);
        expect(sum(after)).toBeCloseTo(1, 8);
        for (const share of Object.values(after)) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('keeps locked shares to the last digit, and the one asked for at what was asked where there is room', () => {
    fc.assert(
      fc.property(dragged, ({ shares, centreId, wanted, ...how }) => {
        const after = rebalanced(shares, centreId, wanted, how);
        for (const id of how.locked) expect(after[id] ?? 0).toBe(shares[id] ?? 0);
        if (how.locked.has(centreId)) return;
        const room =
          1 - sum(Object.fromEntries(Object.entries(shares).filter(([id]) => id !== centreId && how.locked.has(id))));
        const asked = Math.min(room, Math.max(0, wanted));
        const had = shares[centreId] ?? 0;
        const others = Object.keys(shares).some((id) => id !== centreId && !how.locked.has(id) && !how.shut.has(id));
        if (others) expect(Math.abs((after[centreId] ?? 0) - asked)).toBeLessThanOrEqual(0.0005 + 1e-9);
        else if (asked >= had) expect(after[centreId] ?? 0).toBeGreaterThanOrEqual(had - 0.0005);
      }),
    );
  });

  test('keeps the proportions among the others, but for rounding', () => {
    fc.assert(
      fc.property(dragged, ({ shares, centreId, wanted, locked }) => {
        const after = rebalanced(shares, centreId, wanted, { locked });
        const moved = Object.keys(shares).filter((id) => id !== centreId && !locked.has(id));
        const part = (held: Shares) => moved.reduce((total, id) => total + (held[id] ?? 0), 0);
        const [before, left] = [part(shares), part(after)];
        if (before === 0) return;
        for (const id of moved) {
          expect(Math.abs((after[id] ?? 0) - ((shares[id] ?? 0) / before) * left)).toBeLessThan(0.0021);
        }
      }),
    );
  });

  test('asked twice for the same, changes nothing the second time', () => {
    fc.assert(
      fc.property(dragged, ({ shares, centreId, wanted, ...how }) => {
        const once = rebalanced(shares, centreId, wanted, how);
        expect(rebalanced(once, centreId, once[centreId] ?? 0, how)).toBe(once);
      }),
    );
  });
});
