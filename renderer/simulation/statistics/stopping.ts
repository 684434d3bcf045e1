import type { Experiment } from '../experiment.ts';
import type { Accumulator } from './accumulator.ts';
import { type Counted, ratioEstimate } from './estimate.ts';
import { ratios, rowsOf } from './summarise.ts';

/**
 * Replications below which a run never stops by itself. A run that looks at its interval after each replication stops
 * where that is narrow by luck: from three on, a 95% interval would hold the truth in as few as 90 of 100 runs; from
 * ten on, in 94 (Law, Simulation Modeling and Analysis, 9.4.1).
 */
const leastToStop = 10;

/** True once the network's mean wait is known to the half-width asked for, in every scenario. */
export function halfWidthReached(landed: readonly Accumulator[], { halfWidthDays }: Experiment): boolean {
  if (halfWidthDays === undefined) return false;
  return landed.every((accumulator) => preciseEnough(rowsOf(accumulator, 0).map(ratios.waitDays), halfWidthDays));
}

/** True once what these replications counted, all together, is known to within a half-width. */
export function preciseEnough(counted: readonly Counted[], halfWidth: number): boolean {
  if (counted.length < leastToStop) return false;
  const { ci95 } = ratioEstimate(counted);
  return ci95 !== null && (ci95[1] - ci95[0]) / 2 <= halfWidth;
}

/** The first replications tighten the picture most; later ones are summarised in steps of about a third more. */
export function worthReporting(replications: number): boolean {
  for (let next = 1; next <= replications; next = Math.ceil(next * 1.3)) if (next === replications) return true;
  return false;
}
