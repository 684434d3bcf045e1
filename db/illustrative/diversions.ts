import { addWeeks } from './calendar.ts';
import type { Shares } from './catchments.ts';
import { projectById, swapWeeks, weeksBeforeOutage } from './programme.ts';

/** From a date (until another, or for good) part of what goes from some zones to one centre goes to others. */
export type Diversion = { from: string; until?: string; centre: string; zones?: readonly string[]; to: Shares };

const starting = (projectId: string): string => projectById(projectId).start;

/** Weeks before the outage from which long courses no longer fit, and before the new machine that they are planned. */
const lead = 5;
const planningWeeks = 2;

/** What goes elsewhere while a machine is swapped. */
function duringSwap(projectId: string, centre: string, to: Shares): Diversion {
  const start = starting(projectId);
  return {
    centre,
    from: addWeeks(start, weeksBeforeOutage - lead),
    until: addWeeks(start, swapWeeks - planningWeeks),
    to,
  };
}

/** Shares of `to` are parts of what goes to `centre`; the rest stays. */
export const diversions: readonly Diversion[] = [
  duringSwap('replace-dorchester-la1', 'dorchester', { poole: 1 }),
  duringSwap('replace-bracknell-la1', 'bracknell', { reading: 0.3 }),
  duringSwap('replace-swindon-la1', 'swindon', { oxford: 0.45 }),
  duringSwap('replace-swindon-la2', 'swindon', { oxford: 0.45 }),
  duringSwap('replace-milton-keynes-la1', 'milton-keynes', { oxford: 0.3 }),
  duringSwap('replace-basingstoke-la1', 'basingstoke', { southampton: 0.75, reading: 0.25 }),
  {
    ...{ centre: 'oxford', from: addWeeks(starting('add-milton-keynes-la2'), 50) },
    ...{ zones: ['milton-keynes', 'central-bedfordshire', 'bedford', 'bucks-north'], to: { 'milton-keynes': 0.5 } },
  },
];
