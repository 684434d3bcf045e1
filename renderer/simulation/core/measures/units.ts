import { displacedOn } from '../books/displace';
import { fractionsOn } from '../books/fractions';
import { free, lost } from '../books/room';
import { Floats } from '../memory/arrays';
import { floats } from '../memory/heap';
import { ordinalOn } from '../network/centres';
import { pathwayCount } from '../network/pathways';
import { dayWeek, weekCount, yearCount, yearStarts } from '../network/reporting';
import { lastSlot, nearestSlot } from '../network/slots';
import { planStart } from '../network/timeline';
import { slotCapacity, slotDay, unitCentre, unitCount, unitMachine, unitRostered, unitTreats } from '../network/units';
import { countRoom } from './causes';
import { machineTotals, totals, weeks } from './ledger';
import { centreRow, MachineTotal, machineColumns, pathwayRow, yearRow } from './rows';

let sums: Floats = changetype<Floats>(0);

export function layOutSums(): void {
  sums = floats(machineColumns);
}

/**
 * Minutes and fractions, unit by unit and year by year. Available is what booking could count on less what was lost
 * without notice; delivered includes overtime, which is what was done beyond the available. Only machines that treat
 * count for centres, years and the network; a pathway's minutes are held against the network's, of which they are a
 * part.
 */
export function measureUnits(): void {
  for (let unit = 0; unit < unitCount; unit++) {
    for (let year = 0; year < yearCount; year++) measureYear(unit, year);
  }
  for (let pathway = 0; pathway < pathwayCount; pathway++) {
    const row = totals[pathwayRow(pathway)];
    const network = totals[0];
    row.rostered = network.rostered;
    row.available = network.available;
    row.lost = network.lost;
    row.overtime = network.overtime;
  }
}

function measureYear(unit: i32, year: i32): void {
  const centre = unitCentre[unit];
  const from = nearestSlot(unit, ordinalOn(centre, yearStarts[year]));
  const until = nearestSlot(unit, ordinalOn(centre, yearStarts[year + 1]));
  memory.fill(changetype<usize>(sums), 0, (<usize>machineColumns) << 3);
  sumSlots(unit, from, until);
  sums[MachineTotal.rostered] = unitRostered[unit * yearCount + year];
  // A cut may displace fractions booked beyond the plan's end.
  const booked = year === yearCount - 1 ? lastSlot(unit) : until;
  for (let slot = until; slot < booked; slot++) sums[MachineTotal.displaced] += <f64>displacedOn[slot];
  const machine = unitMachine[unit] * machineColumns;
  for (let column = 0; column < machineColumns; column++) machineTotals[machine + column] += sums[column];
  if (!unitTreats[unit]) return;
  addSums(0);
  addSums(yearRow(year));
  addSums(centreRow(centre));
}

function addSums(at: i32): void {
  const row = totals[at];
  row.delivered += sums[MachineTotal.delivered];
  row.displaced += sums[MachineTotal.displaced];
  row.rostered += sums[MachineTotal.rostered];
  row.available += sums[MachineTotal.available];
  row.deliveredTime += sums[MachineTotal.deliveredTime];
  row.lost += sums[MachineTotal.lost];
  row.overtime += sums[MachineTotal.overtime];
}

/** Adds up slots of one unit, and its weeks. */
function sumSlots(unit: i32, from: i32, until: i32): void {
  const treats = unitTreats[unit] !== 0;
  const centre = unitCentre[unit];
  for (let slot = from; slot < until; slot++) {
    const available = slotCapacity[slot] - lost[slot];
    const delivered = available - free[slot];
    sums[MachineTotal.delivered] += <f64>fractionsOn[slot];
    sums[MachineTotal.displaced] += <f64>displacedOn[slot];
    sums[MachineTotal.available] += <f64>available;
    sums[MachineTotal.deliveredTime] += <f64>delivered;
    sums[MachineTotal.lost] += <f64>lost[slot];
    if (free[slot] < 0) sums[MachineTotal.overtime] -= <f64>free[slot];
    if (!treats) continue;
    const week = dayWeek[slotDay[slot]];
    addToWeeks(centre, week, available, delivered);
    countRoom(centre, week, available, lost[slot]);
  }
}

/** Adds up by week what machines that treat had and gave on the days of the plan before one. */
export function addRoomToWeeks(before: i32): void {
  for (let unit = 0; unit < unitCount; unit++) {
    if (!unitTreats[unit]) continue;
    const centre = unitCentre[unit];
    const until = nearestSlot(unit, ordinalOn(centre, before));
    for (let slot = nearestSlot(unit, ordinalOn(centre, planStart)); slot < until; slot++) {
      const available = slotCapacity[slot] - lost[slot];
      addToWeeks(centre, dayWeek[slotDay[slot]], available, available - free[slot]);
    }
  }
}

function addToWeeks(centre: i32, week: i32, available: i32, delivered: i32): void {
  addToWeek(week, available, delivered);
  addToWeek((1 + centre) * weekCount + week, available, delivered);
}

function addToWeek(at: i32, available: i32, delivered: i32): void {
  const week = weeks[at];
  week.available += <f64>available;
  week.delivered += <f64>delivered;
}
