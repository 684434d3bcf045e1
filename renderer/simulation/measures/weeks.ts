/** Sums by scope (the network, then centres) and week, `count` weeks to a scope. */
export type Weeks = {
  scopes: number;
  count: number;
  starts: Float64Array;
  waitDays: Float64Array;
  withinTarget: Float64Array;
  queue: Float64Array;
  dayEnds: Float64Array;
  available: Float64Array;
  delivered: Float64Array;
};

export function newWeeks(scopes: number, count: number): Weeks {
  const sums = () => new Float64Array(scopes * count);
  return {
    scopes,
    count,
    starts: sums(),
    waitDays: sums(),
    withinTarget: sums(),
    queue: sums(),
    dayEnds: sums(),
    available: sums(),
    delivered: sums(),
  };
}
