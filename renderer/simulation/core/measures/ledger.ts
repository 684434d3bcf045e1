import { longestBefore } from '../books/courses';
import { Floats, Ints } from '../memory/arrays';
import { floats, ints } from '../memory/heap';
import { Records, records } from '../memory/records';
import { centreCount } from '../network/centres';
import { machineCount, weekCount } from '../network/reporting';
import { days } from '../network/timeline';
import { machineColumns, rowCount, Totals } from './rows';

/** Totals by row, and by machine and column. */
export let totals: Records<Totals> = changetype<Records<Totals>>(0);
export let machineTotals: Floats = changetype<Floats>(0);

/** Starts by row of totals and whole days waited: `mostBins` to a row while they are counted, then `waitBins`. */
export let waits: Ints = changetype<Ints>(0);
export let waitBins: i32 = 0;

/** Sums of a week. */
@unmanaged
@final
export class WeekSums {
  starts: f64;
  waitDays: f64;
  withinTarget: f64;
  queue: f64;
  dayEnds: f64;
  available: f64;
  delivered: f64;
}

/** By scope (the network, then centres) and week, `weekCount` to a scope. */
export let weeks: Records<WeekSums> = changetype<Records<WeekSums>>(0);

/** Days waited by any course at the most, and one for those who do not wait. */
export function mostBins(): i32 {
  return days + longestBefore;
}

/** Scopes that weeks are reported of: the network, then centres. */
export function weekScopes(): i32 {
  return 1 + centreCount;
}

export function layOutLedger(): void {
  totals = records<Totals>(rowCount());
  machineTotals = floats(machineCount * machineColumns);
  weeks = records<WeekSums>(weekScopes() * weekCount);
  waits = ints(rowCount() * mostBins());
}

/** Empties the ledger. */
export function openLedger(): void {
  waitBins = 1;
  memory.fill(changetype<usize>(waits), 0, (<usize>(rowCount() * mostBins())) << 2);
  memory.fill(changetype<usize>(totals), 0, <usize>rowCount() * offsetof<Totals>());
  memory.fill(changetype<usize>(machineTotals), 0, (<usize>(machineCount * machineColumns)) << 3);
  memory.fill(changetype<usize>(weeks), 0, <usize>(weekScopes() * weekCount) * offsetof<WeekSums>());
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
