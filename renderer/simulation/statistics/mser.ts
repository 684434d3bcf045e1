/** Observations to a batch: the 5 of MSER-5. */
const batchSize = 5;
/** Batches at the end at which nothing is cut: the mean of the last few would look certain by chance. */
const leastLeft = 5;

export type Truncation = {
  /** Observations at the beginning that belong to the warm-up. */
  observations: number;
  /** False when the best place to cut lies in the second half: the series is too short to tell where it settles. */
  settles: boolean;
};

/**
 * How much of the beginning of a series to leave out as warm-up by MSER-5: the cut after which the standard error of
 * the mean of batches of five, taken as independent, is smallest: the least of sum((x - mean)^2) / n^2 over the n
 * batches that are left (White KP, Simulation 1997;69:323-334; the rule of the second half: White and Robinson,
 * Journal of Simulation 2010;4:268-282). What is left over after the last whole batch is not looked at.
 */
export function mser5(series: ArrayLike<number>): Truncation {
  const batches = Math.floor(series.length / batchSize);
  let best = { batch: 0, error: Number.POSITIVE_INFINITY };
  let count = 0;
  let mean = 0;
  let squares = 0;
  // From the last batch back, so that each cut adds one batch to the running sums (Welford).
  for (let batch = batches - 1; batch >= 0; batch--) {
    const value = batchMean(series, batch);
    count++;
    const off = value - mean;
    mean += off / count;
    squares += off * (value - mean);
    const error = squares / (count * count);
    if (count >= Math.min(leastLeft, batches) && error <= best.error) best = { batch, error };
  }
  return { observations: best.batch * batchSize, settles: batches > 0 && best.batch <= batches / 2 };
}

function batchMean(series: ArrayLike<number>, batch: number): number {
  let sum = 0;
  for (let index = batch * batchSize; index < (batch + 1) * batchSize; index++) sum += series[index];
  return sum / batchSize;
}
