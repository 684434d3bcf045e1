import { span, type Timeline } from '../compile/timeline.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import type { Blocks } from './blocks.ts';
import { lossesOf } from './breakdown.ts';
import type { Horizon } from './horizon.ts';
import type { Stay } from './stays.ts';

/** Minutes of some machines by block. */
export type Capacity = {
  /** What booking counts on: rostered and staffed, less planned service and expected breakdown. */
  planned: Float64Array;
  /** Of that, what cuts without notice leave. */
  actual: Float64Array;
};

/** Minutes of a machine during a stay, by block. Service and breakdown count as their long-run share of every day. */
export function capacityOf(
  { timeline, days }: Horizon,
  blocks: Blocks,
  stay: Stay,
  { hours, staffing, breakdowns }: Pick<ResolvedPlan, 'hours' | 'staffing' | 'breakdowns'>,
): Capacity {
  const { life } = stay;
  const { service } = life.machine;
  const openDaysPerWeek = (blocks.openDays.length * 7) / days;
  const serviced = service ? Math.min(1, service.days / Math.max(1, service.everyWeeks * openDaysPerWeek)) : 0;
  const losses = lossesOf(timeline, life, breakdowns, days);
  const planned = new Float64Array(blocks.count);
  const actual = life.down.length > 0 ? new Float64Array(blocks.count) : planned;
  const add = (from: number, until: number, minutes: number, isDown: boolean) => {
    addDays(planned, blocks, from, until, minutes);
    if (actual !== planned && !isDown) addDays(actual, blocks, from, until, minutes);
  };
  let step = 0;
  for (const { from, until, minutes, isDown } of rosterOf(timeline, days, stay, hours, staffing)) {
    const left = minutes * (1 - serviced);
    for (let day = from; day < until; ) {
      while (losses.from[step + 1] <= day) step++;
      const next = Math.min(until, losses.from[step + 1] ?? days);
      const perDay = left * (1 - losses.part[step]);
      // The warm-up is as the plan's first day.
      if (day === timeline.start) add(0, day, perDay, false);
      add(day, next, perDay, isDown);
      day = next;
    }
  }
  return { planned, actual };
}

/** Adds so many minutes for each open day from one day up to before another. */
function addDays(to: Float64Array, { ordinalAt, size }: Blocks, from: number, until: number, minutes: number): void {
  const last = ordinalAt[until];
  for (let ordinal = ordinalAt[from], block = Math.floor(ordinal / size); ordinal < last; block++) {
    const ends = Math.min(last, (block + 1) * size);
    to[block] += (ends - ordinal) * minutes;
    ordinal = ends;
  }
}

/** The changes of a scenario that concern a machine where it stands. */
export function changesTo({ plan, hours, staffing, breakdowns }: ResolvedPlan, { life, treats, centre }: Stay) {
  const id = plan.centres[centre]?.id;
  return {
    hours: hours.filter(({ machineId, centreId }) => machineId === life.id || (treats && centreId === id)),
    staffing: staffing.filter(({ centreId }) => centreId === id),
    breakdowns: breakdowns.filter(({ machineId }) => machineId === '*' || machineId === life.id),
  };
}

/** Days from one up to before another on which a machine works as long, and whether a cut without notice stops it. */
type Shift = { from: number; until: number; minutes: number; isDown: boolean };

/** Rostered minutes of a machine from the plan's first day on, but for days on which it is out of service. */
function rosterOf(
  timeline: Timeline,
  days: number,
  { life, from, until }: Stay,
  hours: ResolvedPlan['hours'],
  staffing: ResolvedPlan['staffing'],
): Shift[] {
  const dated = <Dates extends { from?: string | null; until?: string | null | undefined }>(list: readonly Dates[]) =>
    list.map((item) => ({ item, window: span(timeline, item.from, item.until) }));
  const [longer, staffed, out, down] = [dated(hours), dated(staffing), dated(life.outages), dated(life.down)];
  const turns = [...longer, ...staffed, ...out, ...down].flatMap(({ window }) => window);
  const begins = [...new Set([timeline.start, from, until, ...turns])]
    .filter((day) => day >= timeline.start && day < days)
    .sort((a, b) => a - b);
  return begins.flatMap((day, at): Shift[] => {
    const holds = ({ window }: { window: [number, number] }) => window[0] <= day && day < window[1];
    if (day < from || day >= until || out.some(holds)) return [];
    // The last change to a day is the one that holds.
    const minutes = longer.findLast(holds)?.item.minutesPerDay ?? life.machine.minutesPerDay;
    const factor = staffed.findLast(holds)?.item.factor ?? 1;
    return [{ from: day, until: begins[at + 1] ?? days, minutes: minutes * factor, isDown: down.some(holds) }];
  });
}

/** The sum of what several machines have. */
export function together(capacities: readonly Capacity[], blocks: number): Capacity {
  const sum = { planned: new Float64Array(blocks), actual: new Float64Array(blocks) };
  for (const { planned, actual } of capacities) {
    for (let block = 0; block < blocks; block++) {
      sum.planned[block] += planned[block];
      sum.actual[block] += actual[block];
    }
  }
  return sum;
}
