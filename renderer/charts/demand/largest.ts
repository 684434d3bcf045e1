/** `rest` are several that have no room of their own. */
export type Part = { name: string; value: number; rest?: true };

/** The largest parts and, where there are more than `most`, the others as one: "and 9 more areas". */
export function largest(parts: readonly Part[], most: number, others: string): Part[] {
  const sorted = parts.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  if (sorted.length <= most) return sorted;
  const rest = sorted.slice(most - 1);
  const value = rest.reduce((sum, part) => sum + part.value, 0);
  return [...sorted.slice(0, most - 1), { name: `and ${rest.length} more ${others}`, value, rest: true }];
}
