import { Ints } from '../memory/arrays';
import { ints } from '../memory/heap';
import { centreCount } from '../network/centres';
import { pathwayCount } from '../network/pathways';
import { dayWeek, dayYear, weekCount } from '../network/reporting';
import { planEnd, planStart } from '../network/timeline';
import { totals, weeks } from './ledger';
import { centreRow, yearRow } from './rows';

/**
 * Courses decided and not started at each day end, as what changes from day to day: for the network, then by centre,
 * then by pathway, one number more than there are days to each.
 */
let changes: Ints = changetype<Ints>(0);

function size(): i32 {
  return (1 + centreCount + pathwayCount) * (planEnd - planStart + 1);
}

export function layOutQueues(): void {
  changes = ints(size());
}

export function emptyQueues(): void {
  memory.fill(changetype<usize>(changes), 0, (<usize>size()) << 2);
}

/**
 * A course joins on its day of decision and has left at the end of the day it starts. It is counted once, or as often
 * less where it is taken off again.
 */
export function countQueue(centre: i32, pathway: i32, decided: i32, started: i32, times: i32 = 1): void {
  if (started <= planStart || started <= decided) return;
  const joins = max(0, decided - planStart);
  const leaves = min(planEnd, started) - planStart;
  change(0, joins, leaves, times);
  change(1 + centreCount + pathway, joins, leaves, times);
  if (centre >= 0) change(1 + centre, joins, leaves, times);
}

function change(scope: i32, joins: i32, leaves: i32, times: i32): void {
  const first = scope * (planEnd - planStart + 1);
  changes[first + joins] += times;
  changes[first + leaves] -= times;
}

/** Adds the queues of every day end up, once all courses are counted. */
export function closeQueues(): void {
  addQueuesToWeeks(planEnd);
  for (let scope = 0; scope < 1 + centreCount + pathwayCount; scope++) closeQueue(scope);
}

/** Adds the queues of the network and of centres up by week, of the day ends before a day. */
export function addQueuesToWeeks(before: i32): void {
  for (let scope = 0; scope <= centreCount; scope++) {
    const first = scope * (planEnd - planStart + 1);
    let queue = 0;
    for (let day = planStart; day < before; day++) {
      queue += changes[first + day - planStart];
      const week = weeks[scope * weekCount + dayWeek[day]];
      week.queue += <f64>queue;
      week.dayEnds++;
    }
  }
}

function closeQueue(scope: i32): void {
  const days = planEnd - planStart;
  const first = scope * (days + 1);
  // Rows of centres and pathways follow one another in the totals as they do here.
  const row = totals[scope === 0 ? 0 : centreRow(scope - 1)];
  let queue = 0;
  for (let day = 0; day < days; day++) {
    queue += changes[first + day];
    row.queue += <f64>queue;
    row.dayEnds++;
    if (scope > 0) continue;
    const year = totals[yearRow(dayYear[planStart + day])];
    year.queue += <f64>queue;
    year.dayEnds++;
  }
}
