import type { Plan } from '../../db/schema/plan.ts';
import { bankHolidays } from '../../renderer/simulation/calendar/bankHolidays.ts';
import { compile } from '../../renderer/simulation/compile/compile.ts';
import type { Network } from '../../renderer/simulation/compile/network.ts';
import { calendarYears } from '../../renderer/simulation/compile/timeline.ts';
import type { Experiment } from '../../renderer/simulation/experiment.ts';
import type { ExperimentResult } from '../../renderer/simulation/results.ts';
import { runExperiment } from '../../renderer/simulation/runExperiment.ts';
import { inProcessPort } from './inProcessPort.ts';
import { resolvedBy } from './resolved.ts';

/** A plan's scenario, compiled. Fails the test when the scenario cannot be applied. */
export async function networkOf(plan: Plan, scenarioId = 'baseline'): Promise<Network> {
  return compile(resolvedBy(plan, scenarioId), await bankHolidays(...calendarYears(plan)));
}

/** An experiment run to its end on one worker, seed 1 unless it says otherwise. */
export function simulate(
  experiment: Pick<Experiment, 'plan' | 'replications'> & Partial<Experiment>,
  ports = [inProcessPort()],
): Promise<ExperimentResult> {
  return runExperiment({ scenarioIds: [], seed: 1, ...experiment }, ports, () => {}).finished;
}
