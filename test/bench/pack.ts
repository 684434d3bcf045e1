import { availableParallelism } from 'node:os';
import { PDFDocument } from '@cantoo/pdf-lib';
import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import { problemText } from '../../db/schema/problem.ts';
import { ensureBuilt } from '../../electron/local/build.ts';
import { printDocument } from '../../electron/local/printDocument.ts';
import { runOnThreads } from '../../electron/local/runOnThreads.ts';
import { packText } from '../../renderer/simulation/packable.ts';
import { median, report } from './measuring.ts';

const rounds = 3;
/** As many as a board weighs; the figures do not depend on how often they were simulated. */
const scenarioCount = 4;
const replications = 10;

/** How long a pack takes whose results are there: from its contents to the finished file, browser and all. */
export async function printPack(): Promise<void> {
  const plan = illustrativePlan();
  const scenarioIds = plan.scenarios.slice(0, scenarioCount).map(({ id }) => id);
  await ensureBuilt(console.log);
  const result = await runOnThreads(
    { plan, scenarioIds, seed: 1, replications },
    availableParallelism(),
    () => undefined,
  );
  const contents = { plan, result, scenarioIds, madeOn: '2027-01-04', appVersion: 'bench' };
  const times: number[] = [];
  let pages = 0;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    const printed = await printDocument(packText(contents));
    times.push(performance.now() - began);
    if (!printed.ok) return console.log(`the planning pack: left out. ${printed.problems.map(problemText).join('; ')}`);
    pages = (await PDFDocument.load(printed.value.pdf, { updateMetadata: false })).getPageCount();
  }
  console.log(`\nThe planning pack of the baseline and ${scenarioCount} scenarios, simulated before`);
  report('pages', pages, '');
  report(`from its contents to the file (median of ${rounds})`, median(times) / 1000, 's');
}
