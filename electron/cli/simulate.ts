import { ok, type Result } from '../../db/schema/problem.ts';
import { readPlanFile } from './readPlanFile.ts';
import { type RunOptions, run } from './run.ts';
import { knownScenarios } from './scenarios.ts';
import { simulateJson } from './simulateJson.ts';
import { simulateText } from './simulateText.ts';

/** `simulate FILE`: runs the baseline and the named scenarios; answers with what is to be printed. */
export async function simulate(file: string, options: RunOptions & { json?: boolean }): Promise<Result<string>> {
  const plan = await readPlanFile(file);
  if (!plan.ok) return plan;
  const scenarios = knownScenarios(plan.value, options.scenario);
  if (!scenarios.ok) return scenarios;
  const result = await run(plan.value, scenarios.value, options);
  if (!result.ok) return result;
  return ok(options.json ? `${JSON.stringify(simulateJson(result.value))}\n` : simulateText(result.value, plan.value));
}
