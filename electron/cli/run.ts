import { availableParallelism } from 'node:os';
import type { Plan } from '../../db/schema/plan.ts';
import { ok, type Result, refuse } from '../../db/schema/problem.ts';
import type { ExperimentResult } from '../../renderer/simulation/results.ts';
import { runOnThreads } from '../local/runOnThreads.ts';
import { cautions } from './cautions.ts';
import { progressLine } from './progress.ts';

export type RunOptions = {
  scenario: string[];
  replications: number;
  seed: number;
  workers?: number;
  halfWidth?: number;
};

/** Runs what the command line asks for, saying how far it is. */
export async function run(
  plan: Plan,
  scenarioIds: readonly string[],
  options: RunOptions,
): Promise<Result<ExperimentResult>> {
  const { replications, seed, workers = availableParallelism(), halfWidth } = options;
  const progress = progressLine();
  try {
    const result = await runOnThreads(
      { plan, scenarioIds, seed, replications, ...(halfWidth !== undefined && { halfWidthDays: halfWidth }) },
      Math.min(workers, replications * (1 + scenarioIds.length)),
      progress.show,
    );
    progress.done();
    for (const line of cautions(result, plan)) process.stderr.write(`${line}\n`);
    return ok(result);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse({ path: '', message: `The simulation failed: ${reason}` });
  } finally {
    progress.done();
  }
}
