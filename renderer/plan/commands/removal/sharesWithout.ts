import { madeWhole } from '../../flows/rebalance.ts';

type Shares = { readonly [centreId: string]: number };

/**
 * Shares without the centres that are gone, the rest raised in proportion until they make a whole again; the same
 * shares where none of them is concerned, null where nothing is left.
 */
export function sharesWithout(shares: Shares, centreIds: ReadonlySet<string>): Shares | null {
  const kept = Object.entries(shares).filter(([centreId]) => !centreIds.has(centreId));
  if (kept.length === Object.keys(shares).length) return shares;
  return kept.some(([, share]) => share > 0) ? madeWhole(Object.fromEntries(kept)) : null;
}
