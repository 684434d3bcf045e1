import { parentPort } from 'node:worker_threads';
import { mutant } from '../support/fuzz/mutants.ts';
import { readMutant } from '../support/fuzz/readMutant.ts';
import { readsOtherwise } from '../support/fuzz/readsOtherwise.ts';
import { fuzzSeeds } from '../support/fuzz/seeds.ts';

/** What a thread says of one broken file. */
export type FuzzReport = {
  nth: number;
  how: string;
  ms: number;
  outcome: 'read' | 'refused' | 'failed';
  /** The sentence, or why it failed. */
  words: string;
};

const seeds = await fuzzSeeds();
const sound = new Map(
  await Promise.all(seeds.map(async ({ name, bytes }) => [name, await readMutant(bytes)] as const)),
);

/** Asked for the n-th file, it reads it and reports. */
parentPort?.on('message', async (nth: number) => {
  const broken = mutant(nth, seeds);
  const started = performance.now();
  const report = (outcome: FuzzReport['outcome'], words: string): void => {
    const how = `${broken.seed.name}: ${broken.how}`;
    parentPort?.postMessage({ nth, how, ms: performance.now() - started, outcome, words } satisfies FuzzReport);
  };
  try {
    const outcome = await readMutant(broken.bytes);
    if ('sentence' in outcome) report('refused', outcome.sentence);
    else if (readsOtherwise(broken, outcome, sound.get(broken.seed.name)))
      report('failed', 'it was read otherwise than before it was broken');
    else report('read', '');
  } catch (thrown) {
    report('failed', String(thrown));
  }
});
