type Shares = { readonly [centreId: string]: number };

/** Shares are kept to this many parts of a whole, so that what is worked out reads like what is typed. */
const whole = 10_000;

/**
 * Shares without the centres that are gone, the rest raised in proportion until they make a whole again; the same
 * shares where none of them is concerned, null where nothing is left.
 */
export function sharesWithout(shares: Shares, centreIds: ReadonlySet<string>): Shares | null {
  const kept = Object.entries(shares).filter(([centreId]) => !centreIds.has(centreId));
  if (kept.length === Object.keys(shares).length) return shares;
  const total = kept.reduce((sum, [, share]) => sum + share, 0);
  const [largest] = kept.toSorted(([, a], [, b]) => b - a);
  if (largest === undefined || total <= 0) return null;
  const parts = kept.map(([centreId, share]) => [centreId, Math.round((share / total) * whole)] as const);
  const left = whole - parts.reduce((sum, [, part]) => sum + part, 0);
  return Object.fromEntries(
    parts.map(([centreId, part]) => [centreId, (part + (centreId === largest[0] ? left : 0)) / whole]),
  );
}
