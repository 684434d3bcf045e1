import { extname, resolve } from 'node:path';
import { ok, type Result, refuse } from '../../db/schema/problem.ts';
import { eventAboutCsv, eventDictionaryCsv } from '../../renderer/takeOut/events/eventAbout.ts';
import { eventLog, replicate } from '../../renderer/takeOut/events/eventLog.ts';
import { readCore } from '../local/coreFile.ts';
import { version } from '../version.ts';
import { writeWhole } from '../writeWhole.ts';
import { readPlanFile } from './readPlanFile.ts';
import { knownScenarios } from './scenarios.ts';
import { beside } from './weeks.ts';
import { writablePlace } from './writablePlace.ts';

type Options = { out: string; scenario: string; replication: number; seed: number; from?: string; until?: string };

/**
 * `events FILE --out FILE.csv`: the event log of one replication, and beside it what its columns hold and what it was made
 * from. Answers with where they are.
 */
export async function events(file: string, options: Options): Promise<Result<string>> {
  const { out, scenario, replication, seed, from, until } = options;
  const path = resolve(out);
  if (extname(path).toLowerCase() !== '.csv') return refuse({ path: '--out', message: `${out} is no .csv file` });
  const place = await writablePlace(path);
  if (!place.ok) return place;
  const plan = await readPlanFile(file);
  if (!plan.ok) return plan;
  const known = knownScenarios(plan.value, [scenario]);
  if (!known.ok) return known;
  const asked = {
    ...{ scenarioId: scenario, seed, replication: replication - 1 },
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
  const done = await replicate(plan.value, asked, readCore());
  if (!done.ok) return done;
  const facts = { appVersion: version, madeOn: new Date().toLocaleDateString('sv-SE') };
  const files: [string, Iterable<string>][] = [
    [path, eventLog(plan.value, done.value, asked)],
    [beside(path, 'columns'), [eventDictionaryCsv()]],
    [beside(path, 'about'), [eventAboutCsv(plan.value, asked, facts)]],
  ];
  for (const [to, pieces] of files) {
    const written = await writeWhole(to, pieces);
    if (!written.ok) return written;
  }
  return ok(files.map(([to]) => `${to}\n`).join(''));
}
