import type { Network } from '../compile/network.ts';
import type { Ledger } from './measure.ts';
import { total, totalColumns } from './measures.ts';

/**
 * Courses decided and not started at each day end, from the days on which they join and leave: by centre, by pathway
 * and for the network. A course joins on its day of decision and has left at the end of the day it starts.
 */
export function openQueues({ timeline, centres, pathways }: Network) {
  const { start, end } = timeline;
  const days = end - start;
  const scopes = 1 + centres.length + pathways.length;
  const changes = new Int32Array(scopes * (days + 1));
  return {
    add(centre: number, pathway: number, decided: number, started: number): void {
      if (started <= start || started <= decided) return;
      const joins = Math.max(0, decided - start);
      const leaves = Math.min(end, started) - start;
      const pathwayRow = (1 + centres.length + pathway) * (days + 1);
      changes[joins]++;
      changes[leaves]--;
      changes[pathwayRow + joins]++;
      changes[pathwayRow + leaves]--;
      if (centre < 0) return;
      changes[(1 + centre) * (days + 1) + joins]++;
      changes[(1 + centre) * (days + 1) + leaves]--;
    },
    close({ totals, rows, weeks, calendar }: Ledger): void {
      for (let scope = 0; scope < scopes; scope++) {
        const row = scope === 0 ? 0 : rows.centres + scope - 1;
        let queue = 0;
        for (let day = 0; day < days; day++) {
          queue += changes[scope * (days + 1) + day];
          totals[row * totalColumns + total.queue] += queue;
          totals[row * totalColumns + total.dayEnds]++;
          if (scope > centres.length) continue;
          const cell = scope * weeks.count + calendar.week[start + day];
          weeks.queue[cell] += queue;
          weeks.dayEnds[cell]++;
          if (scope > 0) continue;
          const year = (rows.years + calendar.year[start + day]) * totalColumns;
          totals[year + total.queue] += queue;
          totals[year + total.dayEnds]++;
        }
      }
    },
  };
}
