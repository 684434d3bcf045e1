import { Floats, Ints } from '../memory/arrays';
import { floats, ints } from '../memory/heap';
import { centreCount } from '../network/centres';
import { machineCount, weekCount } from '../network/reporting';
import { days } from '../network/timeline';
import { machineColumns, rowCount, totalColumns } from './rows';

/** Totals by row and column, and by machine and column. */
export let totals: Floats = changetype<Floats>(0);
export let machineTotals: Floats = changetype<Floats>(0);

/** Starts by row of totals and whole days waited: `mostBins` to a row while they are counted, then `waitBins`. */
export let waits: Ints = changetype<Ints>(0);
export let waitBins: i32 = 0;

/** Sums by scope (the network, then centres) and week, `weekCount` to a scope. */
export let weekStarts: Floats = changetype<Floats>(0);
export let weekWaitDays: Floats = changetype<Floats>(0);
export let weekWithinTarget: Floats = changetype<Floats>(0);
export let weekQueue: Floats = changetype<Floats>(0);
export let weekDayEnds: Floats = changetype<Floats>(0);
export let weekAvailable: Floats = changetype<Floats>(0);
export let weekDelivered: Floats = changetype<Floats>(0);

/** The longest that a course of the opening backlog can have waited before the plan's start. */
const longestBefore: i32 = 366;

/** Days waited by any course at the most, and one for those who do not wait. */
export function mostBins(): i32 {
  return days + longestBefore;
}

/** Scopes that weeks are reported of: the network, then centres. */
export function weekScopes(): i32 {
  return 1 + centreCount;
}

export function layOutLedger(): void {
  totals = floats(rowCount() * totalColumns);
  machineTotals = floats(machineCount * machineColumns);
  weekStarts = floats(7 * weekScopes() * weekCount);
  const size = (<usize>(weekScopes() * weekCount)) << 3;
  weekWaitDays = changetype<Floats>(changetype<usize>(weekStarts) + size);
  weekWithinTarget = changetype<Floats>(changetype<usize>(weekStarts) + 2 * size);
  weekQueue = changetype<Floats>(changetype<usize>(weekStarts) + 3 * size);
  weekDayEnds = changetype<Floats>(changetype<usize>(weekStarts) + 4 * size);
  weekAvailable = changetype<Floats>(changetype<usize>(weekStarts) + 5 * size);
  weekDelivered = changetype<Floats>(changetype<usize>(weekStarts) + 6 * size);
  waits = ints(rowCount() * mostBins());
}

/** Empties the ledger. */
export function openLedger(): void {
  waitBins = 1;
  memory.fill(changetype<usize>(waits), 0, (<usize>(rowCount() * mostBins())) << 2);
  memory.fill(changetype<usize>(totals), 0, (<usize>(rowCount() * totalColumns)) << 3);
  memory.fill(changetype<usize>(machineTotals), 0, (<usize>(machineCount * machineColumns)) << 3);
  memory.fill(changetype<usize>(weekStarts), 0, (<usize>(7 * weekScopes() * weekCount)) << 3);
}

/** Notes how long a course that is booked will have waited, within the plan or not. */
export function noteWait(days: i32): void {
  waitBins = max(waitBins, days + 1);
}

/** Moves the rows of waits together, each with as many bins as the longest wait takes. */
export function closeWaits(): void {
  const bins = mostBins();
  for (let row = 1; row < rowCount(); row++) {
    const from = changetype<usize>(waits) + ((<usize>(row * bins)) << 2);
    memory.copy(changetype<usize>(waits) + ((<usize>(row * waitBins)) << 2), from, (<usize>waitBins) << 2);
  }
}
