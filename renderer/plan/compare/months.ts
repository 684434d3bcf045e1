/** Weekly values gathered into months, a week counting in the month of its Monday. */
export type Monthly = { months: readonly string[]; values: Float64Array };

const known = new WeakMap<readonly string[], { months: string[]; monthOf: Int32Array }>();

/** The months that weeks begin in, `YYYY-MM`, and which of them each week is in; worked out once for a list of weeks. */
export function monthsOf(weekStarts: readonly string[]): { months: string[]; monthOf: Int32Array } {
  const held = known.get(weekStarts);
  if (held) return held;
  const months = [...new Set(weekStarts.map((monday) => monday.slice(0, 7)))];
  const made = { months, monthOf: Int32Array.from(weekStarts, (monday) => months.indexOf(monday.slice(0, 7))) };
  known.set(weekStarts, made);
  return made;
}

/** Mean of the weeks of each month in which something happened; NaN where nothing did in any. */
export function monthly(weekStarts: readonly string[], weekly: Float64Array): Monthly {
  const { months, monthOf } = monthsOf(weekStarts);
  const sums = new Float64Array(months.length);
  const counts = new Float64Array(months.length);
  for (const [week, value] of weekly.entries()) {
    if (!Number.isFinite(value)) continue;
    sums[monthOf[week]] += value;
    counts[monthOf[week]] += 1;
  }
  return { months, values: sums.map((sum, month) => sum / counts[month]) };
}
