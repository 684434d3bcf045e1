import type { Replication } from '../booking/replication.ts';
import type { Ledger } from './measure.ts';
import { machineColumns, machineTotal, total, totalColumns } from './measures.ts';

/** The columns of totals that are counted by machine, and where each stands in a machine's row. */
const columns = [
  [total.delivered, machineTotal.delivered],
  [total.displaced, machineTotal.displaced],
  [total.rostered, machineTotal.rostered],
  [total.available, machineTotal.available],
  [total.deliveredTime, machineTotal.deliveredTime],
  [total.lost, machineTotal.lost],
  [total.overtime, machineTotal.overtime],
] as const;

/**
 * Minutes and fractions, unit by unit and year by year. Available is what booking could count on less what was lost
 * without notice; delivered includes overtime, which is what was done beyond the available. Only machines that treat
 * count for centres, years and the network; a pathway's minutes are held against the network's, of which they are a
 * part.
 */
export function measureUnits(replication: Replication, ledger: Ledger): void {
  const { network, state, courses } = replication;
  const { units, centres, timeline } = network;
  const { rows, totals, machines } = ledger;
  const fractionsOn = fractionsBySlot(state.slotOf, courses.fractionCount, state.free.length);
  const sums = new Float64Array(machineColumns);
  for (let unit = 0; unit < units.count; unit++) {
    const { ordinalAt, openDays } = centres[units.centre[unit]];
    for (let year = 0; year < timeline.years.length; year++) {
      const last = year === timeline.years.length - 1;
      const until = ordinalAt[timeline.yearStarts[year + 1]];
      sums.fill(0);
      sumUnit(replication, ledger, unit, ordinalAt[timeline.yearStarts[year]], until, fractionsOn, sums);
      // A cut may displace fractions booked beyond the plan's end.
      if (last)
        sums[machineTotal.displaced] += sumOf(state.displacedFrom, unit * network.stride, until, openDays.length);
      const treatmentRows = [0, rows.years + year, rows.centres + units.centre[unit]];
      for (const [column, machineColumn] of columns) {
        machines[units.machine[unit] * machineColumns + machineColumn] += sums[machineColumn];
        if (units.treats[unit] === 0) continue;
        for (const row of treatmentRows) totals[row * totalColumns + column] += sums[machineColumn];
      }
    }
  }
  for (let pathway = 0; pathway < network.pathways.length; pathway++) {
    const row = (rows.pathways + pathway) * totalColumns;
    for (const column of [total.rostered, total.available, total.lost, total.overtime])
      totals[row + column] = totals[column];
  }
}

/** Adds up one unit from one ordinal to another, and its weeks. */
function sumUnit(
  { network, state }: Replication,
  { weeks, calendar }: Ledger,
  unit: number,
  from: number,
  until: number,
  fractionsOn: Uint16Array,
  sums: Float64Array,
): void {
  const { units, stride, slotDay } = network;
  const treats = units.treats[unit] === 1;
  const centreWeeks = (1 + units.centre[unit]) * weeks.count;
  for (let slot = unit * stride + from; slot < unit * stride + until; slot++) {
    const available = units.capacity[slot] - state.lost[slot];
    const delivered = available - state.free[slot];
    sums[machineTotal.delivered] += fractionsOn[slot];
    sums[machineTotal.displaced] += state.displacedFrom[slot];
    sums[machineTotal.rostered] += units.rostered[slot];
    sums[machineTotal.available] += available;
    sums[machineTotal.deliveredTime] += delivered;
    sums[machineTotal.lost] += state.lost[slot];
    if (state.free[slot] < 0) sums[machineTotal.overtime] -= state.free[slot];
    if (!treats) continue;
    const week = calendar.week[slotDay[slot]];
    weeks.available[week] += available;
    weeks.delivered[week] += delivered;
    weeks.available[centreWeeks + week] += available;
    weeks.delivered[centreWeeks + week] += delivered;
  }
}

function sumOf(values: Uint16Array, base: number, from: number, until: number): number {
  let sum = 0;
  for (let slot = base + from; slot < base + until; slot++) sum += values[slot];
  return sum;
}

function fractionsBySlot(slotOf: Int32Array, fractions: number, slots: number): Uint16Array {
  const counts = new Uint16Array(slots);
  for (let fraction = 0; fraction < fractions; fraction++) {
    if (slotOf[fraction] >= 0) counts[slotOf[fraction]]++;
  }
  return counts;
}
