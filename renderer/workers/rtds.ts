import type { Result } from '../../db/schema/problem.ts';
import type { Extract } from '../intake/rtds/extract.ts';
import { type Progress, readRtds } from '../intake/rtds/readRtds.ts';

export type AskRtds = { file: File; sheetName: string };
export type FromRtds = { progress: Progress } | { finished: Result<Extract> };

/**
 * Reads a radiotherapy data set where nothing else is held: the hashes of its identifiers go with the worker when it has
 * answered, or when it is stopped. What it answers are counts.
 */
addEventListener('message', async ({ data: { file, sheetName } }: MessageEvent<AskRtds>) => {
  const post = (message: FromRtds) => postMessage(message);
  post({ finished: await readRtds(file, sheetName, (progress) => post({ progress })) });
});
