import type { Plan } from '../../db/schema/plan.ts';
import { problemText } from '../../db/schema/problem.ts';
import { applyScenario } from '../../renderer/simulation/applyScenario.ts';
import { bankHolidays } from '../../renderer/simulation/calendar/bankHolidays.ts';
import { compile } from '../../renderer/simulation/compile/compile.ts';
import type { Network } from '../../renderer/simulation/compile/network.ts';
import { calendarYears } from '../../renderer/simulation/compile/timeline.ts';
import type { Experiment } from '../../renderer/simulation/experiment.ts';
import type { ExperimentResult } from '../../renderer/simulation/results.ts';
import { runExperiment } from '../../renderer/simulation/runExperiment.ts';
import { inProcessPort } from './inProcessPort.ts';

/** A plan's scenario, compiled. Fails the test when the scenario cannot be applied. */
export async function networkOf(plan: Plan, scenarioId = 'baseline'): Promise<Network> {
  const resolved = applyScenario(plan, scenarioId);
  if (!resolved.ok) throw new Error(resolved.problems.map(problemText).join('; '));
  return compile(resolved.value, await bankHolidays(...calendarYears(plan)));
}

/** An experiment run to its end on one worker, seed 1 unless it says otherwise. */
export function simulate(
  experiment: Pick<Experiment, 'plan' | 'replications'> & Partial<Experiment>,
  ports = [inProcessPort()],
): Promise<ExperimentResult> {
  return runExperiment({ scenarioIds: [], seed: 1, ...experiment }, ports, () => {}).finished;
}
