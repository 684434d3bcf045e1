import type { Network } from '../compile/network.ts';
import type { Ledger } from './measure.ts';
import { total, totalColumns } from './measures.ts';

/**
 * Courses decided and not started at each day end, as what changes from day to day: for the network, then by centre,
 * then by pathway, `days + 1` numbers to each.
 */
export type Queues = { start: number; end: number; centres: number; changes: Int32Array };

export function newQueues({ timeline, centres, pathways }: Network): Queues {
  const { start, end } = timeline;
  const scopes = 1 + centres.length + pathways.length;
  return { start, end, centres: centres.length, changes: new Int32Array(scopes * (end - start + 1)) };
}

/** A course joins on its day of decision and has left at the end of the day it starts. */
export function countQueue(
  { start, end, centres, changes }: Queues,
  centre: number,
  pathway: number,
  decided: number,
  started: number,
): void {
  if (started <= start || started <= decided) return;
  const width = end - start + 1;
  const joins = Math.max(0, decided - start);
  const leaves = Math.min(end, started) - start;
  const pathwayRow = (1 + centres + pathway) * width;
  changes[joins]++;
  changes[leaves]--;
  changes[pathwayRow + joins]++;
  changes[pathwayRow + leaves]--;
  if (centre < 0) return;
  changes[(1 + centre) * width + joins]++;
  changes[(1 + centre) * width + leaves]--;
}

/** Adds the queues of every day end up, once all courses are counted. */
export function closeQueues({ changes, centres, start, end }: Queues, { pathways }: Network, ledger: Ledger): void {
  for (let scope = 0; scope < 1 + centres + pathways.length; scope++) {
    closeQueue(changes.subarray(scope * (end - start + 1)), scope, centres, start, end - start, ledger);
  }
}

function closeQueue(
  changes: Int32Array,
  scope: number,
  centres: number,
  start: number,
  days: number,
  { totals, rows, weeks, calendar }: Ledger,
): void {
  const row = (scope === 0 ? 0 : rows.centres + scope - 1) * totalColumns;
  let queue = 0;
  for (let day = 0; day < days; day++) {
    queue += changes[day];
    totals[row + total.queue] += queue;
    totals[row + total.dayEnds]++;
    if (scope > centres) continue;
    const cell = scope * weeks.count + calendar.week[start + day];
    weeks.queue[cell] += queue;
    weeks.dayEnds[cell]++;
    if (scope > 0) continue;
    const year = (rows.years + calendar.year[start + day]) * totalColumns;
    totals[year + total.queue] += queue;
    totals[year + total.dayEnds]++;
  }
}
