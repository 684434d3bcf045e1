/** Rows by day further apart than this from the others are strayed, when there are few of them. */
const gapDays = 14;
const fewShare = 0.005;

/** The first and the last day of an extract. A slip in a date must not make twenty years of one. */
export function spanOf(rowsByDay: ReadonlyMap<number, number>): { from: number; to: number } {
  const days = [...rowsByDay.keys()].toSorted((a, b) => a - b);
  const all = [...rowsByDay.values()].reduce((sum, rows) => sum + rows, 0);
  return { from: edge(days, rowsByDay, all), to: edge(days.toReversed(), rowsByDay, all) };
}

/** The day beyond the last gap that only few rows stand before. */
function edge(days: readonly number[], rowsByDay: ReadonlyMap<number, number>, all: number): number {
  let from = days[0] ?? 0;
  let before = 0;
  for (const [at, day] of days.entries()) {
    before += rowsByDay.get(day) ?? 0;
    const next = days[at + 1];
    if (next === undefined || before > all * fewShare) break;
    if (Math.abs(next - day) > gapDays) from = next;
  }
  return from;
}
