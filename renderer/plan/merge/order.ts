/**
 * The order of what stands on either side: theirs where they alone changed it, ours otherwise (also where nothing tells
 * what it was before: the order of a scenario's changes matters), with what only the other has behind what it followed
 * there.
 */
export function mergedOrder(base: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] {
  const isTheirs = follows(base, ours) && !follows(base, theirs);
  const [lead, other] = isTheirs ? [theirs, ours] : [ours, theirs];
  const order = [...lead];
  for (const [at, id] of other.entries()) {
    if (order.includes(id)) continue;
    const before = other.slice(0, at).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order;
}

/** Whether what stands in both lists stands in the same order. */
function follows(base: readonly string[], other: readonly string[]): boolean {
  const [held, now] = [new Set(base), new Set(other)];
  const kept = other.filter((id) => held.has(id));
  return base.filter((id) => now.has(id)).every((id, at) => id === kept[at]);
}
