import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { FuzzReport } from './fuzzThread.ts';

/**
 * Breaks files in every way and reads them: `npm run fuzz`, `-- --files 500 --from 12000` for others. Prints what became
 * of them, and ends with 1 when a reader crashed, hung or read something that was not there.
 */
const { values } = parseArgs({ options: { files: { type: 'string' }, from: { type: 'string' } } });
const files = Number(values.files ?? 20_000);
const from = Number(values.from ?? 0);

/** Ten times what the slowest takes on a slow machine. */
const longestMs = 10_000;

const failures: FuzzReport[] = [];
const sentences = new Map<string, number>();
const counts = { read: 0, refused: 0, failed: 0 };
/** The slowest so far. */
let slowest: FuzzReport[] = [];

/** Reads files in a thread until it is asked for one that it does not come back from. Gives the next to go on from. */
function readIn(thread: Worker, first: number): Promise<number> {
  return new Promise((resolve) => {
    let nth = first;
    let watch: ReturnType<typeof setTimeout> | undefined;
    const giveUp = (words: string) => {
      clearTimeout(watch);
      take({ nth, how: 'unknown', ms: longestMs, outcome: 'failed', words });
      resolve(nth + 1);
    };
    const ask = () => {
      if (nth >= from + files) return resolve(nth);
      // The first waits for the thread to start.
      watch = setTimeout(giveUp, nth === first ? 6 * longestMs : longestMs, 'it hung');
      thread.postMessage(nth);
    };
    thread.on('message', (report: FuzzReport) => {
      clearTimeout(watch);
      take(report);
      nth++;
      ask();
    });
    thread.on('error', (error) => giveUp(`it crashed: ${error}`));
    ask();
  });
}

function take(report: FuzzReport): void {
  counts[report.outcome]++;
  if (report.outcome === 'failed') failures.push(report);
  if (report.outcome === 'refused') {
    const kind = report.words.replace(/“[^”]*”/g, '“…”').replace(/\d[\d,]*/g, 'n');
    sentences.set(kind, (sentences.get(kind) ?? 0) + 1);
  }
  slowest = [...slowest, report].toSorted((a, b) => b.ms - a.ms).slice(0, 1);
}

const started = performance.now();
for (let next = from; next < from + files; ) {
  const thread = new Worker(new URL('./fuzzThread.ts', import.meta.url));
  next = await readIn(thread, next);
  await thread.terminate();
}

const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${files} broken files in ${seconds} s: ${counts.read} read, ${counts.refused} refused, ${counts.failed} failed.`,
);
for (const { nth, ms, how } of slowest) console.log(`Slowest: file ${nth}, ${Math.round(ms)} ms (${how}).`);
for (const [kind, times] of [...sentences].toSorted((a, b) => b[1] - a[1]))
  console.log(`${String(times).padStart(7)} ${kind}`);
for (const { nth, how, words } of failures) console.log(`FAILED file ${nth} (${how}): ${words}`);
process.exitCode = failures.length > 0 ? 1 : 0;
