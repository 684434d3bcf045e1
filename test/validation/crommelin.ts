/**
 * The M/D/c queue in closed form, sharing nothing with the engine: Crommelin (1932), as given by Franx (2001). With
 * Poisson arrivals of `rate` in one service time and c servers, the mean wait in service times is
 *   sum over i of  P(Poisson(i rate) >= i c) - (c / rate) P(Poisson(i rate) >= i c + 1).
 */
export function meanWaitMDc(rate: number, servers: number): number {
  let wait = 0;
  for (let i = 1; ; i++) {
    const term = poissonTail(i * rate, i * servers) - (servers / rate) * poissonTail(i * rate, i * servers + 1);
    wait += term;
    if (term < 1e-12) return wait;
  }
}

/** P(Poisson(mean) >= k) for k above the mean, summed from k up. */
function poissonTail(mean: number, k: number): number {
  let term = Math.exp(k * Math.log(mean) - mean - logFactorial(k));
  let sum = 0;
  for (let j = k + 1; term > 1e-18; j++) {
    sum += term;
    term *= mean / j;
  }
  return sum;
}

/** ln k! by Stirling's series, exact to 1e-10 from 10 on; below that by multiplication. */
function logFactorial(k: number): number {
  if (k < 10) return Math.log(Array.from({ length: k }, (_, index) => index + 1).reduce((a, b) => a * b, 1));
  return (
    k * Math.log(k) - k + 0.5 * Math.log(2 * Math.PI * k) + 1 / (12 * k) - 1 / (360 * k ** 3) + 1 / (1260 * k ** 5)
  );
}
