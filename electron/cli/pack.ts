import { resolve } from 'node:path';
import { packScenarios } from '../../db/schema/packScenarios.ts';
import { ok, type Result, refuse } from '../../db/schema/problem.ts';
import { packText, slidesText } from '../../renderer/simulation/packable.ts';
import { storyScenarios } from '../../renderer/simulation/storyScenarios.ts';
import { ensureBuilt } from '../local/build.ts';
import { printDocument } from '../local/printDocument.ts';
import { version } from '../version.ts';
import { writeWhole } from '../writeWhole.ts';
import { readPlanFile } from './readPlanFile.ts';
import { type RunOptions, run } from './run.ts';
import { knownScenarios } from './scenarios.ts';
import { changeTrials, packTrials } from './trials.ts';
import { writablePlace } from './writablePlace.ts';

export type PackOptions = RunOptions & { out: string; slides?: true; notes?: true; risk?: true; eachChange?: true };

/**
 * `pack FILE --out FILE.pdf`: runs the scenarios (those of the plan’s pack when none is named, which are all unless it
 * says otherwise) and writes the planning pack; with `--slides` those of the storyboard, and writes that as slides; with
 * `--risk` the pack’s parts on losses and on uncertain inputs are tried, which takes several times as long, and with
 * `--each-change` each change of a scenario that makes several.
 */
export async function pack(file: string, options: PackOptions): Promise<Result<string>> {
  const out = resolve(options.out);
  const place = await writablePlace(out);
  if (!place.ok) return place;
  const plan = await readPlanFile(file);
  if (!plan.ok) return plan;
  if (options.slides && !plan.value.storyboard?.length) {
    return refuse({ path: 'storyboard', message: 'the plan has no storyboard to make slides of' });
  }
  const own = options.slides ? storyScenarios(plan.value) : packScenarios(plan.value).map(({ id }) => id);
  const scenarios = options.scenario.length === 0 ? ok(own) : knownScenarios(plan.value, options.scenario);
  if (!scenarios.ok) return scenarios;
  await ensureBuilt((line) => process.stderr.write(`${line}\n`));
  const result = await run(plan.value, scenarios.value, options);
  if (!result.ok) return result;
  const trials = options.slides
    ? undefined
    : {
        ...(options.risk && (await packTrials(plan.value, result.value, options))),
        ...(options.eachChange && (await changeTrials(plan.value, scenarios.value, options))),
      };
  const contents = {
    plan: plan.value,
    result: result.value,
    scenarioIds: scenarios.value,
    madeOn: new Date().toLocaleDateString('sv-SE'),
    appVersion: version,
    trials,
  };
  const printed = await printDocument(
    options.slides ? slidesText({ ...contents, kind: 'slides', notes: options.notes ?? false }) : packText(contents),
  );
  if (!printed.ok) return printed;
  const written = await writeWhole(out, printed.value.pdf);
  return written.ok ? ok(`${out}\n`) : written;
}
