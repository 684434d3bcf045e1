import type { Result } from '../../../db/schema/problem.ts';
import type { AskRtds, FromRtds } from '../../workers/rtds.ts';
import { unreadable } from '../file/unreadable.ts';
import type { Extract } from './extract.ts';
import type { Progress } from './readRtds.ts';

const died =
  'The file could not be read: reading it took more memory than there is, or it was moved or changed meanwhile. Nothing ' +
  'of it was kept.';

/** Reads a radiotherapy data set in a worker of its own; `stop` ends it, with everything that it held. */
export function startReading(
  { file, sheetName }: AskRtds,
  onProgress: (progress: Progress) => void,
  onFinished: (result: Result<Extract>) => void,
): { stop(): void } {
  const worker = new Worker(new URL('../../workers/rtds.ts', import.meta.url), { type: 'module', name: 'rtds' });
  const finish = (result: Result<Extract>): void => {
    worker.terminate();
    onFinished(result);
  };
  worker.onmessage = ({ data }: MessageEvent<FromRtds>) => {
    if ('progress' in data) onProgress(data.progress);
    else finish(data.finished);
  };
  worker.onerror = () => finish(unreadable(died));
  worker.onmessageerror = () => finish(unreadable(died));
  worker.postMessage({ file, sheetName } satisfies AskRtds);
  return { stop: () => worker.terminate() };
}
