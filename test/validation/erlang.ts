/** Erlang (1917): mean wait in the M/M/c queue, in mean service times, for `offered` = arrivals in one service time. */
export function meanWaitErlangC(offered: number, servers: number): number {
  let blocked = 1;
  for (let k = 1; k <= servers; k++) blocked = (offered * blocked) / (k + offered * blocked);
  const load = offered / servers;
  return blocked / (1 - load * (1 - blocked)) / (servers - offered);
}

/**
 * The same queue in whole days: Poisson arrivals of `rate` a day, and each course in treatment ends at a day's end with
 * probability 1 / `meanDays`, so that lengths are geometric. Mean wait in days from the day of arrival to the first of
 * service, which is the next day at the earliest. Solved as a Markov chain on the number not finished at the start of a
 * day, X' = X - Binomial(min(X, c), 1 / meanDays) + Poisson(rate), by following it until it stands still. As days
 * become short against courses it becomes Erlang's.
 */
export function meanWaitGeometric(rate: number, servers: number, meanDays: number): number {
  const load = (rate * meanDays) / servers;
  const states = Math.ceil(servers + 30 / (1 - load));
  const leaving = Array.from({ length: servers + 1 }, (_, inTreatment) => binomial(inTreatment, 1 / meanDays));
  const arriving = poisson(rate);
  let now = new Float64Array(states).fill(0);
  now[Math.floor(rate * meanDays)] = 1;
  let mean = 0;
  for (;;) {
    const left = new Float64Array(states);
    for (let x = 0; x < states; x++) {
      const chances = leaving[Math.min(x, servers)];
      for (let leavers = 0; leavers < chances.length; leavers++) left[x - leavers] += now[x] * chances[leavers];
    }
    const next = new Float64Array(states);
    for (let x = 0; x < states; x++) {
      for (let arrivals = 0; arrivals < arriving.length; arrivals++) {
        next[Math.min(states - 1, x + arrivals)] += left[x] * arriving[arrivals];
      }
    }
    const nextMean = next.reduce((sum, chance, x) => sum + chance * x, 0);
    const still = next.every((chance, x) => Math.abs(chance - now[x]) < 1e-13);
    now = next;
    mean = nextMean;
    if (still) break;
  }
  // A course that waits w days and is treated on n is counted on w + n - 1 mornings.
  return mean / rate - meanDays + 1;
}

function binomial(trials: number, chance: number): number[] {
  let row = [1];
  for (let trial = 0; trial < trials; trial++) {
    row = [...row, 0].map((value, hits) => value * (1 - chance) + (hits > 0 ? row[hits - 1] * chance : 0));
  }
  return row;
}

function poisson(mean: number): number[] {
  const chances = [Math.exp(-mean)];
  while (chances.length <= mean || chances[chances.length - 1] > 1e-16) {
    chances.push((chances[chances.length - 1] * mean) / chances.length);
  }
  return chances;
}
