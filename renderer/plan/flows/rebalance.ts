import type { Flow } from '../../../db/schema/demand.ts';

export type Shares = Flow['shares'];

export type Rebalancing = {
  /** Centres whose share stays as it is. */
  locked?: ReadonlySet<string>;
  /** Centres that cannot treat: they give up courses, and are never given more. */
  shut?: ReadonlySet<string>;
  /** Who takes what is given up when nobody else holds a share; null when there is nobody. */
  otherwise?: string | null;
};

const nobody: ReadonlySet<string> = new Set();

/** Shares are kept to tenths of a percent. */
const units = 1000;
const inTenths = (share: number): number => Math.round(share * units) / units;
/** Takes away what binary arithmetic adds. */
const clean = (share: number): number => Math.round(share * 1e9) / 1e9;
const total = (shares: Shares, ids: readonly string[]): number => ids.reduce((sum, id) => sum + (shares[id] ?? 0), 0);

/**
 * Shares in which one centre is given another share, and the others that are not locked give or take in proportion to
 * what they had, so that the whole stays a whole. What is changed is rounded to tenths of a percent, and still adds up.
 * The share asked for is kept between 0 and what the locked ones leave; where nobody else could take what is given up,
 * it stays. Shares of 0 are left out. The very same object comes back when nothing changes.
 */
export function rebalanced(
  shares: Shares,
  centreId: string,
  wanted: number,
  { locked = nobody, shut = nobody, otherwise = null }: Rebalancing = {},
): Shares {
  const had = shares[centreId] ?? 0;
  const others = Object.keys(shares).filter((id) => id !== centreId && (shares[id] ?? 0) > 0);
  const room = Math.max(
    0,
    1 -
      total(
        shares,
        others.filter((id) => locked.has(id)),
      ),
  );
  const asked = Math.min(room, Math.max(0, inTenths(wanted)));
  if (locked.has(centreId) || Math.abs(Math.min(room, Math.max(0, wanted)) - had) < 0.5 / units) return shares;
  const moving = others.filter((id) => !locked.has(id) && (asked > had || !shut.has(id)));
  const standing = others.filter((id) => !moving.includes(id));
  const left = Math.max(0, 1 - total(shares, standing));
  const taker = otherwise === null || [centreId, ...standing].includes(otherwise) ? null : otherwise;
  const nobodyElse = taker === null || locked.has(taker) || shut.has(taker);
  const takers = moving.length > 0 || nobodyElse ? moving : [taker];
  const share = takers.length === 0 ? left : Math.min(asked, left);
  if (Math.abs(share - had) < 1e-9) return shares;
  const parts = apportioned(left - share, takers, (id) => (takers.length === 1 ? 1 : (shares[id] ?? 0)));
  const changed: Shares = {};
  for (const id of new Set([...Object.keys(shares), centreId, ...takers])) {
    const part = id === centreId ? share : standing.includes(id) ? (shares[id] ?? 0) : (parts.get(id) ?? 0);
    if (part > 1e-9) changed[id] = clean(part);
  }
  return changed;
}

/** Shares that make a whole in the proportions they had; those of 0 are left out. All of 0 stay as they are. */
export function madeWhole(shares: Shares): Shares {
  const ids = Object.keys(shares).filter((id) => (shares[id] ?? 0) > 0);
  if (ids.length === 0) return shares;
  const parts = apportioned(1, ids, (id) => shares[id] ?? 0);
  return Object.fromEntries([...parts].filter(([, part]) => part > 0));
}

/**
 * A whole in parts that are tenths of a percent, in proportion to their weights, by largest remainders. What a whole
 * that is no number of tenths leaves over goes to the heaviest.
 */
export function apportioned(
  whole: number,
  ids: readonly string[],
  weightOf: (id: string) => number,
): Map<string, number> {
  const weight = ids.reduce((sum, id) => sum + weightOf(id), 0);
  const ideal = ids.map((id) => ({ id, ideal: weight > 0 ? (whole * units * weightOf(id)) / weight : 0 }));
  const parts = ideal.map(({ id, ideal: exact }) => ({ id, floor: Math.floor(exact + 1e-6), exact }));
  let missing = whole * units - parts.reduce((sum, { floor }) => sum + floor, 0);
  const byRemainder = parts.toSorted((a, b) => b.exact - b.floor - (a.exact - a.floor));
  for (const part of byRemainder) {
    if (missing < 1 - 1e-6) break;
    part.floor += 1;
    missing -= 1;
  }
  const heaviest = parts.reduce<(typeof parts)[number] | null>(
    (held, part) => (held && held.exact >= part.exact ? held : part),
    null,
  );
  return new Map(parts.map((part) => [part.id, clean((part.floor + (part === heaviest ? missing : 0)) / units)]));
}
