import { Singles } from '../memory/arrays';
import { singles } from '../memory/heap';
import { weekCount } from '../network/reporting';
import { weekScopes, weeks } from './ledger';

/** Means of the week by scope, metric (wait, within target, queue, utilisation) and week; NaN where nothing happened. */
export let weekly: Singles = changetype<Singles>(0);
const metrics: i32 = 4;

export function layOutWeeks(): void {
  weekly = singles(weekScopes() * metrics * weekCount);
}

/** Makes the means of the weeks before one; the others have none yet. */
export function measureWeeks(before: i32): void {
  for (let scope = 0; scope < weekScopes(); scope++) {
    const first = scope * metrics * weekCount;
    for (let week = 0; week < weekCount; week++) {
      const sums = weeks[scope * weekCount + week];
      const at = first + week;
      if (week >= before) {
        for (let metric = 0; metric < metrics; metric++) weekly[at + metric * weekCount] = NaN;
        continue;
      }
      weekly[at] = sums.waitDays / sums.starts;
      weekly[at + weekCount] = sums.withinTarget / sums.starts;
      weekly[at + 2 * weekCount] = sums.queue / sums.dayEnds;
      weekly[at + 3 * weekCount] = sums.delivered / sums.available;
    }
  }
}
