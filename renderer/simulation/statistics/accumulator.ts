import { causeMeasures, type Frame, type Measures, scopeCount, weeklyMetrics } from '../measures/measures.ts';
import { addLoad, type LoadHistory, newLoadHistory } from './loadHistory.ts';
import { queueGrowth } from './queueGrowth.ts';
import { insertAll, newSortedCells, type SortedCells } from './sortedCells.ts';

/** What has landed of one scenario: every replication's totals, waits added up, weeks in order of size. */
export type Accumulator = {
  id: string;
  frame: Frame;
  totals: Float64Array[];
  machines: Float64Array[];
  waits: Float64Array;
  bins: number;
  weekly: SortedCells;
  load: LoadHistory;
  /** Added up over replications, laid out as in `Measures`. */
  causes: Float64Array;
  /** How queues grow towards the end, by replication. */
  growth: Float64Array[];
};

export function newAccumulator(id: string, frame: Frame): Accumulator {
  const cells = (1 + frame.centres.length) * weeklyMetrics.length * frame.weekStarts.length;
  return {
    id,
    frame,
    totals: [],
    machines: [],
    waits: new Float64Array(0),
    bins: 0,
    weekly: newSortedCells(cells),
    load: newLoadHistory(frame),
    causes: new Float64Array(frame.centres.length * causeMeasures.length * frame.weekStarts.length),
    growth: [],
  };
}

/** Adds one replication. To be called in order of replications, so that sums round alike however they landed. */
export function accumulate(into: Accumulator, measures: Measures): void {
  into.totals.push(measures.totals);
  into.machines.push(measures.machines);
  if (measures.bins > into.bins) widenWaits(into, measures.bins);
  const scopes = scopeCount(into.frame);
  for (let scope = 0; scope < scopes; scope++) {
    for (let bin = 0; bin < measures.bins; bin++) {
      into.waits[scope * into.bins + bin] += measures.waits[scope * measures.bins + bin];
    }
  }
  insertAll(into.weekly, measures.weekly);
  addLoad(into.load, measures.load);
  for (let cell = 0; cell < measures.causes.length; cell++) into.causes[cell] += measures.causes[cell];
  into.growth.push(queueGrowth(into.frame, measures));
}

function widenWaits(into: Accumulator, bins: number): void {
  const scopes = scopeCount(into.frame);
  const waits = new Float64Array(scopes * bins);
  for (let scope = 0; scope < scopes; scope++) {
    waits.set(into.waits.subarray(scope * into.bins, (scope + 1) * into.bins), scope * bins);
  }
  into.waits = waits;
  into.bins = bins;
}
