import type { Replication } from '../booking/replication.ts';
import type { Ledger } from './measure.ts';
import { machineColumns, machineTotal, total, totalColumns } from './measures.ts';

/**
 * Minutes and fractions, unit by unit and day by day. Available is what booking could count on less what was lost
 * without notice; delivered includes overtime, which is what was done beyond the available. Only machines that treat
 * count for centres, years and the network; a pathway's minutes are held against the network's, of which they are a
 * part.
 */
export function measureUnits({ network, state }: Replication, ledger: Ledger): void {
  const { units, centres, stride, timeline } = network;
  const { rows, calendar, weeks, totals, machines } = ledger;
  for (let unit = 0; unit < units.count; unit++) {
    const centre = units.centre[unit];
    const { openDays, ordinalAt } = centres[centre];
    const machineRow = units.machine[unit] * machineColumns;
    const centreRow = (rows.centres + centre) * totalColumns;
    for (let ordinal = ordinalAt[timeline.start]; ordinal < openDays.length; ordinal++) {
      const slot = unit * stride + ordinal;
      const displaced = state.displacedFrom[slot];
      const day = openDays[ordinal];
      if (day >= timeline.end && displaced === 0) continue;
      const yearRow = (rows.years + calendar.year[Math.min(day, timeline.end - 1)]) * totalColumns;
      const treats = units.treats[unit] === 1;
      machines[machineRow + machineTotal.displaced] += displaced;
      for (const row of treats ? [0, yearRow, centreRow] : []) totals[row + total.displaced] += displaced;
      if (day >= timeline.end) continue;

      const free = state.free[slot];
      const available = units.capacity[slot] - state.lost[slot];
      const delivered = available - free;
      const overtime = free < 0 ? -free : 0;
      const rostered = units.rostered[slot];
      if (rostered === 0 && delivered === 0) continue;
      machines[machineRow + machineTotal.delivered] += state.fractionsOn[slot];
      machines[machineRow + machineTotal.rostered] += rostered;
      machines[machineRow + machineTotal.available] += available;
      machines[machineRow + machineTotal.deliveredTime] += delivered;
      machines[machineRow + machineTotal.lost] += state.lost[slot];
      machines[machineRow + machineTotal.overtime] += overtime;
      if (!treats) continue;
      for (const row of [0, yearRow, centreRow]) {
        totals[row + total.delivered] += state.fractionsOn[slot];
        totals[row + total.rostered] += rostered;
        totals[row + total.available] += available;
        totals[row + total.deliveredTime] += delivered;
        totals[row + total.lost] += state.lost[slot];
        totals[row + total.overtime] += overtime;
      }
      for (const scope of [0, 1 + centre]) {
        const cell = scope * weeks.count + calendar.week[day];
        weeks.available[cell] += available;
        weeks.delivered[cell] += delivered;
      }
    }
  }
  const { pathways } = network;
  for (let pathway = 0; pathway < pathways.length; pathway++) {
    const row = (rows.pathways + pathway) * totalColumns;
    for (const column of [total.rostered, total.available]) totals[row + column] = totals[column];
  }
}
