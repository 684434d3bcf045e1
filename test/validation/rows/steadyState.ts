import { controlledInterval } from './interval.ts';
import { type Reduced, reducedPlan } from './reduced.ts';
import type { Row } from './row.ts';
import { replicator, waitAndQueue } from './runs.ts';

/** Replications are added so many at a time, up to the most. */
const batch = 12;
const most = 1500;

/**
 * Least tolerance of a mean wait, in days. Where waiting beyond the next day comes once in years, and then for several
 * courses at once, a dozen replications hold too few such days for their spread to be known.
 */
const least = 0.001;

/**
 * Runs a reduced plan until its mean wait is known to within `precision` of the exact one either way, and holds mean
 * wait and mean queue against it. The exact wait is in days from decision to start, so at least 1.
 */
export async function steadyState(
  plan: Reduced,
  exactWait: number,
  precision: number,
  shape: string,
  theory: string,
): Promise<Row[]> {
  const next = await replicator(reducedPlan(plan), waitAndQueue);
  const decisions = plan.decisionsPerDay * (plan.horizonWeeks ?? 416) * 7;
  const runs: ReturnType<typeof waitAndQueue>[] = [];
  const controlled = (values: number[]) => {
    const made = runs.map((run) => run.decisions);
    return controlledInterval(values, made, decisions);
  };
  let wait = { mean: Number.NaN, halfWidth: Number.POSITIVE_INFINITY };
  while (wait.halfWidth > precision * exactWait && runs.length < most) {
    for (let index = 0; index < batch; index++) runs.push(next());
    wait = controlled(linearisedRatios(runs));
  }
  const queue = controlled(runs.map((run) => run.queue));
  const because = `${theory}; 99.9% interval of ${runs.length} replications`;
  // An interval so wide that a wrong engine would pass is no test: such a row is out.
  const sharp = (halfWidth: number, exact: number) =>
    halfWidth < 1.5 * precision * exact ? Math.max(halfWidth, (least * exact) / exactWait) : Number.NaN;
  const exactQueue = plan.decisionsPerDay * exactWait;
  return [
    {
      what: `mean wait, ${shape}`,
      unit: 'days',
      expected: exactWait,
      found: wait.mean,
      tolerance: sharp(wait.halfWidth, exactWait),
      because,
    },
    {
      what: `waiting at day ends, ${shape}`,
      unit: 'courses',
      expected: exactQueue,
      found: queue.mean,
      tolerance: sharp(queue.halfWidth, exactQueue),
      because,
    },
  ];
}

/**
 * Days waited over starts, taken over all replications together, as one value for each with that mean. The
 * mean of each replication's own ratio would be too low, since years with many starts are those with long waits.
 */
function linearisedRatios(runs: readonly { waitDays: number; starts: number }[]): number[] {
  const starts = runs.reduce((sum, run) => sum + run.starts, 0);
  const ratio = runs.reduce((sum, run) => sum + run.waitDays, 0) / starts;
  return runs.map((run) => ratio + ((run.waitDays - ratio * run.starts) * runs.length) / starts);
}
