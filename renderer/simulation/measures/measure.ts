import type { Replication } from '../booking/replication.ts';
import { reportingCalendar } from './calendar.ts';
import { measureCourses } from './courses.ts';
import { measureLoad } from './load.ts';
import { type Measures, machineColumns, totalColumns, weeklyMetrics } from './measures.ts';
import { measureUnits } from './units.ts';
import { newWeeks, type Weeks } from './weeks.ts';

/** Totals and weekly sums while they are being added up. */
export type Ledger = {
  totals: Float64Array;
  machines: Float64Array;
  waits: Int32Array;
  bins: number;
  weeks: Weeks;
  /** First rows of totals of the years, centres and pathways; the network is row 0. */
  rows: { years: number; centres: number; pathways: number };
  calendar: ReturnType<typeof reportingCalendar>;
};

/** Reads a finished replication's books. Nothing before the plan's start or after its end is reported. */
export function measure(replication: Replication): Measures {
  const { network } = replication;
  const { timeline, centres, pathways, machines } = network;
  const scopes = 1 + timeline.years.length + centres.length + pathways.length;
  const bins = longestWait(replication) + 1;
  const ledger: Ledger = {
    totals: new Float64Array(scopes * totalColumns),
    machines: new Float64Array(machines.length * machineColumns),
    waits: new Int32Array(scopes * bins),
    bins,
    weeks: newWeeks(1 + centres.length, timeline.weeks),
    rows: { years: 1, centres: 1 + timeline.years.length, pathways: 1 + timeline.years.length + centres.length },
    calendar: reportingCalendar(network),
  };
  measureCourses(replication, ledger);
  measureUnits(replication, ledger);
  const { totals, waits } = ledger;
  return {
    totals,
    machines: ledger.machines,
    waits,
    bins,
    weekly: weeklyMeans(ledger.weeks),
    load: measureLoad(replication),
  };
}

/** Days waited by the course that waited longest, from its first fraction's slot. */
function longestWait({ network, state, courses }: Replication): number {
  let longest = 0;
  for (let course = 0; course < courses.count; course++) {
    const slot = state.slotOf[courses.firstFraction[course]];
    if (slot < 0) continue;
    const wait = network.slotDay[slot] - courses.decided[course];
    if (wait > longest) longest = wait;
  }
  return longest;
}

function weeklyMeans(weeks: Weeks): Float32Array {
  const { scopes, count } = weeks;
  const pairs = [
    [weeks.waitDays, weeks.starts],
    [weeks.withinTarget, weeks.starts],
    [weeks.queue, weeks.dayEnds],
    [weeks.delivered, weeks.available],
  ] as const;
  const means = new Float32Array(scopes * weeklyMetrics.length * count);
  let cell = 0;
  for (let scope = 0; scope < scopes; scope++) {
    for (const [sum, over] of pairs) {
      for (let week = 0; week < count; week++) means[cell++] = sum[scope * count + week] / over[scope * count + week];
    }
  }
  return means;
}
