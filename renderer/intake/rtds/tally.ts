/** Counts by a few whole numbers. */
export function newTally() {
  const counts = new Map<string, number>();
  return {
    add(...at: readonly number[]): void {
      const key = at.join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    cells: <C>(make: (count: number, ...at: number[]) => C): C[] =>
      [...counts].map(([key, count]) => make(count, ...key.split(' ').map(Number))),
  };
}

export type Tally = ReturnType<typeof newTally>;
