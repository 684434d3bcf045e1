/**
 * A continuous increasing function. `slope` is only asked where `value` has just been.
 */
export type Curve = { value(at: number): number; slope(at: number): number };

/**
 * Where a curve crosses 0 between `low` and `high`, to within `tolerance` of its value: Newton's steps from `start`, and
 * the middle of what is left where a step would leave it. An end of the curve that does not reach 0 is the answer.
 */
export function crossing({ value, slope }: Curve, low: number, high: number, start: number, tolerance: number): number {
  let [from, until] = [low, high];
  let [seenLow, seenHigh] = [false, false];
  let at = Math.max(low, Math.min(high, start));
  for (let step = 0; step < 40; step++) {
    const here = value(at);
    if (Math.abs(here) <= tolerance) return at;
    seenLow ||= at === low;
    seenHigh ||= at === high;
    if (here < 0) from = at;
    else until = at;
    if (from === until) return at;
    const next = at - here / slope(at);
    if (next > from && next < until) at = next;
    // A step beyond an end that has not been looked at goes to that end.
    else if (next >= until && until === high && !seenHigh) at = high;
    else if (next <= from && from === low && !seenLow) at = low;
    else at = (from + until) / 2;
  }
  return from;
}
