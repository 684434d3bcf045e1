import { causeMeasures, machineColumns, machineTotal, total, totalColumns } from '../measures/measures.ts';
import type { Band, Causes, CentreRuns, Estimate, MachineMetrics, Metrics, ScenarioResult } from '../results.ts';
import type { Accumulator } from './accumulator.ts';
import { byScopeAndMetric } from './byScopeAndMetric.ts';
import { type Counted, estimate, histogramQuantile, movesOf, ratioEstimate } from './estimate.ts';
import { quantile } from './sortedCells.ts';

/** The result of one scenario from what has landed. */
export function summarise(landed: Accumulator): ScenarioResult {
  const { id, frame } = landed;
  const centres = 1 + frame.years.length;
  const pathways = centres + frame.centres.length;
  return {
    id,
    network: metricsOf(landed, 0),
    years: frame.years.map((year, index) => ({ year, ...metricsOf(landed, 1 + index) })),
    centres: frame.centres.map((centre, index) => ({ id: centre, ...metricsOf(landed, centres + index) })),
    pathways: frame.pathways.map((pathway, index) => ({ id: pathway, ...metricsOf(landed, pathways + index) })),
    machines: frame.machines.map((machine, index) => ({ id: machine, ...machineMetricsOf(landed, index) })),
    weekStarts: [...frame.weekStarts],
    bands: bandsOf(landed),
    waits: waitsOf(landed),
    waitMoves: Object.fromEntries(
      frame.centres.map((centre, index) => [
        centre,
        { moves: movesOf(rowsOf(landed, centres + index).map(ratios.waitDays)) },
      ]),
    ),
    causes: causesOf(landed),
  };
}

/** The same with what each run counted at every centre. */
export function withRuns(landed: Accumulator): ScenarioResult {
  const first = 1 + landed.frame.years.length;
  const runs = landed.frame.centres.map((centre, index): [string, CentreRuns] => {
    const rows = rowsOf(landed, first + index);
    const each = (column: number) => Float64Array.from(rows, (row) => row[column]);
    const { courses, starts, waitDays, withinTarget } = total;
    return [
      centre,
      { courses: each(courses), starts: each(starts), waitDays: each(waitDays), withinTarget: each(withinTarget) },
    ];
  });
  return { ...summarise(landed), runs: Object.fromEntries(runs) };
}

type Row = Float64Array;

/** What a row of totals counts, one replication at a time; comparisons are made of the same figures. */
export const counts = {
  breaches: (row: Row) => row[total.starts] - row[total.withinTarget],
  fractionsDelivered: (row: Row) => row[total.delivered],
  overtimeMinutes: (row: Row) => row[total.overtime] / 60,
  coursesProlonged: (row: Row) => row[total.prolonged1] + row[total.prolonged2] + row[total.prolonged3],
  movedByMutualAid: (row: Row) => row[total.movedByMutualAid],
};

/** What it counts out of something else. */
export const ratios = {
  waitDays: (row: Row): Counted => ({ top: row[total.waitDays], bottom: row[total.starts] }),
  withinTarget: (row: Row): Counted => ({ top: row[total.withinTarget], bottom: row[total.starts] }),
  queue: (row: Row): Counted => ({ top: row[total.queue], bottom: row[total.dayEnds] }),
  utilisation: (row: Row): Counted => ({ top: row[total.deliveredTime], bottom: row[total.available] }),
  travelMinutesPerCourse: (row: Row): Counted => ({ top: row[total.travelMinutes], bottom: row[total.travelled] }),
};

/** One scope's totals in every replication. */
export function rowsOf(landed: Accumulator, scope: number): Float64Array[] {
  return landed.totals.map((totals) => totals.subarray(scope * totalColumns, (scope + 1) * totalColumns));
}

function metricsOf(landed: Accumulator, scope: number): Metrics {
  const rows = rowsOf(landed, scope);
  const of = (figure: (row: Row) => number): Estimate => estimate(rows.map(figure));
  const ratio = (figure: (row: Row) => Counted): Estimate => ratioEstimate(rows.map(figure));
  const sum = (column: number) => of((row) => row[column]);
  const minutes = (column: number) => of((row) => row[column] / 60);
  const wait = (share: number) => histogramQuantile(landed.waits, scope * landed.bins, landed.bins, share);
  const travel = ratio(ratios.travelMinutesPerCourse);
  return {
    courses: sum(total.courses),
    starts: sum(total.starts),
    fractionsDemanded: sum(total.demanded),
    fractionsDelivered: sum(total.delivered),
    fractionsDisplaced: sum(total.displaced),
    waitDays: { ...ratio(ratios.waitDays), median: wait(0.5), p90: wait(0.9) },
    withinTarget: ratio(ratios.withinTarget),
    breaches: of(counts.breaches),
    queue: ratio(ratios.queue),
    utilisation: ratio(ratios.utilisation),
    minutes: {
      rostered: minutes(total.rostered),
      available: minutes(total.available),
      delivered: minutes(total.deliveredTime),
      lost: minutes(total.lost),
      overtime: minutes(total.overtime),
    },
    coursesProlonged: { 1: sum(total.prolonged1), 2: sum(total.prolonged2), 3: sum(total.prolonged3) },
    movedByMutualAid: sum(total.movedByMutualAid),
    ...(Number.isNaN(travel.mean) ? {} : { travelMinutesPerCourse: travel }),
  };
}

function machineMetricsOf(landed: Accumulator, machine: number): MachineMetrics {
  const at = (row: Float64Array, column: number) => row[machine * machineColumns + column];
  const of = (figure: (row: Float64Array) => number): Estimate => estimate(landed.machines.map(figure));
  const minutes = (column: number) => of((row) => at(row, column) / 60);
  return {
    fractionsDelivered: of((row) => at(row, machineTotal.delivered)),
    fractionsDisplaced: of((row) => at(row, machineTotal.displaced)),
    utilisation: ratioEstimate(
      landed.machines.map((row) => ({
        top: at(row, machineTotal.deliveredTime),
        bottom: at(row, machineTotal.available),
      })),
    ),
    minutes: {
      rostered: minutes(machineTotal.rostered),
      available: minutes(machineTotal.available),
      delivered: minutes(machineTotal.deliveredTime),
      lost: minutes(machineTotal.lost),
      overtime: minutes(machineTotal.overtime),
    },
  };
}

/** Of the network and every centre; the longest wait of any of them is the last with a count. */
function waitsOf({ frame, waits, bins, totals }: Accumulator): ScenarioResult['waits'] {
  const firstCentre = 1 + frame.years.length;
  const at = (scope: number) => ({
    counts: waits.slice(scope * bins, (scope + 1) * bins).map((courses) => courses / totals.length),
  });
  return Object.fromEntries([
    ['network', at(0)],
    ...frame.centres.map((centre, index) => [centre, at(firstCentre + index)] as const),
  ]);
}

function causesOf({ frame, causes, totals }: Accumulator): ScenarioResult['causes'] {
  const weeks = frame.weekStarts.length;
  return Object.fromEntries(
    frame.centres.map((id, centre): [string, Causes] => {
      const sums = (what: (typeof causeMeasures)[number]) => {
        const first = (centre * causeMeasures.length + causeMeasures.indexOf(what)) * weeks;
        return causes.subarray(first, first + weeks);
      };
      const starts = sums('starts');
      const days = (what: 'untilScan' | 'planning' | 'forMachine') =>
        sums(what).map((sum, week) => sum / (starts[week] ?? 0));
      const minutes = (what: 'asked' | 'had' | 'lost') => sums(what).map((sum) => sum / totals.length / 60);
      return [
        id,
        {
          starts: starts.map((sum) => sum / totals.length),
          ...{ untilScan: days('untilScan'), planning: days('planning'), forMachine: days('forMachine') },
          ...{ asked: minutes('asked'), had: minutes('had'), lost: minutes('lost') },
        },
      ];
    }),
  );
}

/** All in one piece of memory, which reaches another thread much sooner than hundreds of them. */
function bandsOf({ frame, weekly }: Accumulator): ScenarioResult['bands'] {
  const weeks = frame.weekStarts.length;
  const memory = new Float64Array(weekly.cells * 6);
  let taken = 0;
  const series = () => {
    taken += weeks;
    return memory.subarray(taken - weeks, taken);
  };
  const bandAt = (first: number): Band => {
    const at = (share: number) => {
      const values = series();
      for (let week = 0; week < weeks; week++) values[week] = quantile(weekly, first + week, share);
      return values;
    };
    const mean = series();
    for (let week = 0; week < weeks; week++) mean[week] = weekly.sums[first + week] / weekly.counts[first + week];
    return { mean, q05: at(0.05), q25: at(0.25), q50: at(0.5), q75: at(0.75), q95: at(0.95) };
  };
  return byScopeAndMetric(frame, bandAt);
}
