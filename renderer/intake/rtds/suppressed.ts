import { leastKept } from '../../../db/schema/observation.ts';

/**
 * A table of counts without those from one to four, as null. Where one count of a row or a column would be left out
 * alone, or those left out come to under five together, the smallest other one goes with it: else a total less its parts
 * would give away what was left out. Zeros stay, since they tell of nobody.
 */
export function suppressed(table: readonly (readonly number[])[]): (number | null)[][] {
  const out = table.map((row) => row.map((count) => count > 0 && count < leastKept));
  const columns = table[0]?.length ?? 0;
  const lines = [
    ...table.map((_, row) => Array.from({ length: columns }, (_, column) => [row, column] as const)),
    ...Array.from({ length: columns }, (_, column) => table.map((_, row) => [row, column] as const)),
  ];
  const countAt = ([row, column]: readonly [number, number]): number => table[row]?.[column] ?? 0;
  const isOut = ([row, column]: readonly [number, number]): boolean => out[row]?.[column] ?? false;
  for (let again = true; again; ) {
    again = false;
    for (const line of lines) {
      const left = line.filter(isOut);
      const sum = left.reduce((held, at) => held + countAt(at), 0);
      if (left.length === 0 || (left.length > 1 && sum >= leastKept)) continue;
      const [next] = line.filter((at) => !isOut(at) && countAt(at) > 0).toSorted((a, b) => countAt(a) - countAt(b));
      const row = next === undefined ? undefined : out[next[0]];
      if (next === undefined || row === undefined) continue;
      row[next[1]] = true;
      again = true;
    }
  }
  return table.map((row, at) => row.map((count, column) => (out[at]?.[column] ? null : count)));
}

/** The same of a list. */
export const suppressedList = (counts: readonly number[]): (number | null)[] => suppressed([counts])[0] ?? [];
