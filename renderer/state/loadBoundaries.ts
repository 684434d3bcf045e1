import type { Plan } from '../../db/schema/plan.ts';
import { type Result, refuse } from '../../db/schema/problem.ts';
import type { LoadedAreas } from '../plan/map/boundaries/simplifyAreas.ts';
import { askOnce } from '../workers/askedWorker.ts';
import type { AskBoundaries } from '../workers/boundaries.ts';

/** Larger files are refused unread: no layer of districts is as large. */
const mostFileBytes = 200_000_000;

/** The areas of a file around the plan's places, simplified in a worker, or a sentence about what is wrong with it. */
export async function loadBoundaries(file: File, { zones, centres }: Plan): Promise<Result<LoadedAreas>> {
  if (file.size > mostFileBytes) {
    return refuse({ path: '', message: 'This file is larger than 200 MB: choose generalised boundaries.' });
  }
  const text = await file.text();
  const places = [...zones, ...centres].map((place) => ({
    lon: place.lon,
    lat: place.lat,
    ...('code' in place && { code: place.code }),
  }));
  const read = await askOnce<AskBoundaries, Result<LoadedAreas>>(openWorker, { text, places });
  if (!('lost' in read)) return read.answer;
  const why = read.lost === 'silent' ? 'after two minutes there was still no answer' : read.reason;
  return refuse({ path: '', message: `This file could not be read: ${why}.` });
}

const openWorker = (): Worker =>
  new Worker(new URL('../workers/boundaries.ts', import.meta.url), { type: 'module', name: 'boundaries' });
