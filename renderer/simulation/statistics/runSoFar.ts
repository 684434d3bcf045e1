import type { Frame } from '../measures/measures.ts';
import type { WeeksSoFar } from '../measures/soFar.ts';
import type { RunSoFar } from '../results.ts';
import { byScopeAndMetric } from './byScopeAndMetric.ts';

/** How far a scenario's first run is, as charts draw it. */
export const runSoFar = (scenario: string, frame: Frame, { weeks, weekly }: WeeksSoFar): RunSoFar => ({
  scenario,
  until: frame.weekStarts[weeks],
  weekStarts: frame.weekStarts,
  weekly: byScopeAndMetric(frame, (first) => weekly.subarray(first, first + frame.weekStarts.length)),
});
