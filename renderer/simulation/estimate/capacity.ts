import { span, type Timeline } from '../compile/timeline.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { addDays, type Blocks } from './blocks.ts';
import { lossesOf } from './breakdown.ts';
import { type Horizon, weekWith } from './horizon.ts';
import type { Stay } from './stays.ts';

/** Minutes of some machines. */
export type Capacity = {
  /** What booking counts on by block: rostered and staffed, less planned service and expected breakdown. */
  planned: Float64Array;
  /** Of that, what cuts without notice leave. */
  actual: Float64Array;
  /** The same by week of the horizon, which blocks are too coarse to tell. */
  weekly: Float64Array;
};

/** Minutes of a machine during a stay. Service and breakdown count as their long-run share of every day. */
export function capacityOf(
  horizon: Horizon,
  blocks: Blocks,
  stay: Stay,
  { hours, staffing, breakdowns }: Pick<ResolvedPlan, 'hours' | 'staffing' | 'breakdowns'>,
): Capacity {
  const { timeline, days, count } = horizon;
  const { life } = stay;
  const { service } = life.machine;
  const openDaysPerWeek = (blocks.openDays.length * 7) / days;
  const serviced = service ? Math.min(1, service.days / Math.max(1, service.everyWeeks * openDaysPerWeek)) : 0;
  const losses = lossesOf(timeline, life, breakdowns, days);
  const planned = new Float64Array(blocks.count);
  const actual = life.down.length > 0 ? new Float64Array(blocks.count) : planned;
  const weekly = new Float64Array(count);
  const { ordinalAt, blockOrdinal, weekOrdinal, size } = blocks;
  const add = (from: number, until: number, minutes: number, isDown: boolean) => {
    const [begins, ends] = [ordinalAt[from], ordinalAt[until]];
    const block = Math.floor(begins / size);
    addDays(planned, blockOrdinal, block, begins, ends, minutes);
    if (isDown) return;
    if (actual !== planned) addDays(actual, blockOrdinal, block, begins, ends, minutes);
    addDays(weekly, weekOrdinal, weekWith(horizon, from), begins, ends, minutes);
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
  return { planned, actual, weekly };
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
export function together(capacities: readonly Capacity[], blocks: number, weeks: number): Capacity {
  const sum = (of: keyof Capacity, count: number) => {
    const total = new Float64Array(count);
    for (const { [of]: minutes } of capacities) for (let at = 0; at < count; at++) total[at] += minutes[at];
    return total;
  };
  return { planned: sum('planned', blocks), actual: sum('actual', blocks), weekly: sum('weekly', weeks) };
}
