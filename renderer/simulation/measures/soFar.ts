import type { Replication } from '../booking/replication.ts';
import { singlesOf } from '../booking/views.ts';
import { weeklyMetrics } from './measures.ts';

/** Of a replication under way, the weeks that are over, and `weekly` of its measures as far as they go, NaN beyond. */
export type WeeksSoFar = { weeks: number; weekly: Float32Array };

/** Measures the weeks that are over by the end of a day of a replication that is being worked through. */
export function measureSoFar({ core, network: { centres, timeline } }: Replication, day: number): WeeksSoFar {
  const weeks = core.call('measureSoFar', day);
  return {
    weeks,
    weekly: singlesOf(core, 'weekly', (1 + centres.length) * weeklyMetrics.length * timeline.weeks).slice(),
  };
}
