/** A share to the thousandth of a per cent: nothing a planner types is finer. */
export const shareOut = (share: number): number => Number(share.toFixed(5));

/**
 * Shares that sum to 1, each as large beside the others as it was; the largest takes what rounding leaves. Those in
 * `kept` stay as they are where the others can make up the rest.
 */
export function rebalanced(
  shares: Readonly<Record<string, number>>,
  kept: ReadonlySet<string> = new Set(),
): Record<string, number> {
  const entries = Object.entries(shares);
  const sum = (of: readonly (readonly [string, number])[]) => of.reduce((total, [, share]) => total + share, 0);
  const fixed = entries.filter(([id]) => kept.has(id));
  const free = entries.filter(([id]) => !kept.has(id));
  const rest = 1 - sum(fixed);
  const moving = rest >= 0 && sum(free) > 0 ? free : entries;
  const target = moving === free ? rest : 1;
  const total = sum(moving);
  if (total === 0) return { ...shares };
  const scaled = new Map(entries);
  for (const [id, share] of moving) scaled.set(id, shareOut((share / total) * target));
  const [largest] = moving.toSorted(([, a], [, b]) => b - a)[0] ?? [];
  if (largest !== undefined) {
    const miss = 1 - sum([...scaled]);
    scaled.set(largest, shareOut((scaled.get(largest) ?? 0) + miss));
  }
  return Object.fromEntries(scaled);
}
