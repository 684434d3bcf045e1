/** Moves labels apart by the least that keeps `gap` between them, in their order, within `[0, limit]`. */
export function spread(wanted: readonly number[], gap: number, limit: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let floor = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    placed[index] = Math.max(wanted[index] ?? 0, floor);
    floor = (placed[index] ?? 0) + gap;
  }
  const overflow = Math.max(0, (placed[order.at(-1) ?? 0] ?? 0) - limit);
  return placed.map((y) => y - overflow);
}
