import type { Result } from '../../db/schema/problem.ts';
import type { AskIntake } from './askIntake.ts';
import { unreadable } from './file/unreadable.ts';
import type { Cells, Peeked } from './peeked.ts';

/** Browsers do not always tell of a worker that ran out of memory. The largest files that are read take ten seconds. */
const longestSilenceMs = 120_000;

const died =
  'The file could not be read: reading it took more memory than there is. Nothing of it was taken. Save only the sheet ' +
  'or the rows that are meant, as CSV, and bring that in.';
const silent =
  'The file could not be read: after two minutes there was still no answer. Nothing of it was taken. Save only the ' +
  'sheet or the rows that are meant, as CSV, and bring that in.';

const openWorker = (): Worker =>
  new Worker(new URL('../workers/intake.ts', import.meta.url), { type: 'module', name: 'intake' });

/** Looks at a file: its format, its sheets with their first rows, and what was understood; or why it cannot be read. */
export const peek = (file: File, open = openWorker): Promise<Result<Peeked>> =>
  askWorker<Peeked>({ ask: 'peek', file }, open);

/** All rows of one sheet of a file, within limits, or why they cannot be read. */
export const readSheet = (file: File, sheetName: string, open = openWorker): Promise<Result<Cells>> =>
  askWorker<Cells>({ ask: 'readSheet', file, sheetName }, open);

/** Each question has a worker of its own, which takes all its memory with it when it is answered. */
function askWorker<T>(question: AskIntake, open: () => Worker): Promise<Result<T>> {
  const worker = open();
  let watch: ReturnType<typeof setTimeout> | undefined;
  const answered = new Promise<Result<T>>((resolve) => {
    watch = setTimeout(() => resolve(unreadable(silent)), longestSilenceMs);
    worker.onmessage = ({ data }: MessageEvent<Result<T>>) => resolve(data);
    worker.onerror = () => resolve(unreadable(died));
    worker.onmessageerror = () => resolve(unreadable(died));
  });
  worker.postMessage(question);
  return answered.finally(() => {
    clearTimeout(watch);
    worker.terminate();
  });
}
