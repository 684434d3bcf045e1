import type { Experiment } from '../experiment.ts';
import type { Accumulator } from './accumulator.ts';
import { estimate } from './estimate.ts';
import { figures, rowsOf } from './summarise.ts';

/** True once the network's mean wait is known to the half-width asked for, in every scenario. */
export function halfWidthReached(landed: readonly Accumulator[], { halfWidthDays }: Experiment): boolean {
  if (halfWidthDays === undefined) return false;
  return landed.every((accumulator) => {
    const { ci95 } = estimate(rowsOf(accumulator, 0).map(figures.waitDays));
    return ci95 !== null && (ci95[1] - ci95[0]) / 2 <= halfWidthDays;
  });
}

/** The first replications tighten the picture most; later ones are summarised in steps of about a third more. */
export function worthReporting(replications: number): boolean {
  for (let next = 1; next <= replications; next = Math.ceil(next * 1.3)) if (next === replications) return true;
  return false;
}
