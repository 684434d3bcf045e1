import { ok, type Result } from '../../db/schema/problem.ts';
import { readPlanFile } from './readPlanFile.ts';
import { type RunOptions, run } from './run.ts';
import { knownScenarios } from './scenarios.ts';
import { simulateJson } from './simulateJson.ts';
import { simulateText } from './simulateText.ts';
import { weeksPlace, writeWeeks } from './weeks.ts';

/**
 * `simulate FILE`: runs the baseline and the named scenarios; answers with what is to be printed. `--weeks` also writes the
 * weekly results, with a file beside them on what the columns hold.
 */
export async function simulate(
  file: string,
  options: RunOptions & { json?: boolean; weeks?: string },
): Promise<Result<string>> {
  const place = options.weeks === undefined ? ok(null) : await weeksPlace(options.weeks);
  if (!place.ok) return place;
  const plan = await readPlanFile(file);
  if (!plan.ok) return plan;
  const scenarios = knownScenarios(plan.value, options.scenario);
  if (!scenarios.ok) return scenarios;
  const result = await run(plan.value, scenarios.value, options);
  if (!result.ok) return result;
  if (options.weeks !== undefined) {
    const written = await writeWeeks(options.weeks, result.value, plan.value);
    if (!written.ok) return written;
  }
  return ok(options.json ? `${JSON.stringify(simulateJson(result.value))}\n` : simulateText(result.value, plan.value));
}
