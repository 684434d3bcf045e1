import { addWeeks } from './calendar.ts';
import type { Shares } from './catchments.ts';
import { projectById, swapWeeks, weeksBeforeOutage } from './programme.ts';

/** From a date (until another, or for good) part of what goes from some zones to one centre goes to others. */
export type Diversion = { from: string; until?: string; centre: string; zones?: readonly string[]; to: Shares };

const starting = (projectId: string): string => projectById(projectId).start;

/** Weeks before the outage from which long courses no longer fit, and before the new machine that they are planned. */
const lead = 5;
const planningWeeks = 2;

/** What goes elsewhere while a machine is swapped, from all zones or some. */
function duringSwap(
  projectId: string,
  centre: string,
  moves: { zones?: readonly string[]; to: Shares }[],
): Diversion[] {
  const start = starting(projectId);
  const from = addWeeks(start, weeksBeforeOutage - lead);
  const until = addWeeks(start, swapWeeks - planningWeeks);
  return moves.map((move) => ({ centre, from, until, ...move }));
}

const poole = [
  { zones: ['new-forest', 'wiltshire-south'], to: { southampton: 1 } },
  { zones: ['bcp'], to: { southampton: 0.1 } },
  { zones: ['dorset-east'], to: { dorchester: 0.1, southampton: 0.05 } },
];

const portsmouth = [{ zones: ['fareham', 'east-hampshire', 'gosport'], to: { southampton: 0.3 } }];

/** Shares of `to` are parts of what goes to `centre`; the rest stays. Later ones build on those before. */
export const diversions: readonly Diversion[] = [
  {
    ...{ centre: 'reading', from: addWeeks(starting('add-bracknell-la2'), 50) },
    ...{ zones: ['wokingham', 'windsor-maidenhead', 'slough', 'bucks-south'], to: { bracknell: 0.6 } },
  },
  {
    ...{ centre: 'oxford', from: addWeeks(starting('add-milton-keynes-la2'), 50) },
    ...{ zones: ['milton-keynes', 'central-bedfordshire', 'bedford', 'bucks-north'], to: { 'milton-keynes': 0.7 } },
  },
  ...duringSwap('replace-poole-la1', 'poole', poole),
  ...duringSwap('replace-reading-la2', 'reading', [{ to: { bracknell: 0.3, oxford: 0.05 } }]),
  ...duringSwap('replace-poole-la2', 'poole', poole),
  ...duringSwap('replace-portsmouth-la2', 'portsmouth', portsmouth),
  ...duringSwap('replace-dorchester-la1', 'dorchester', [{ to: { poole: 0.9, southampton: 0.1 } }]),
  ...duringSwap('replace-reading-la3', 'reading', [{ to: { bracknell: 0.3, oxford: 0.05 } }]),
  ...duringSwap('replace-poole-la3', 'poole', poole),
  ...duringSwap('replace-bracknell-la1', 'bracknell', [{ to: { reading: 0.45 } }]),
  ...duringSwap('replace-portsmouth-la3', 'portsmouth', portsmouth),
  ...duringSwap('replace-swindon-la1', 'swindon', [{ to: { oxford: 0.45 } }]),
  ...duringSwap('replace-swindon-la2', 'swindon', [{ to: { oxford: 0.45 } }]),
  ...duringSwap('replace-portsmouth-la4', 'portsmouth', portsmouth),
  ...duringSwap('replace-poole-la4', 'poole', poole),
  ...duringSwap('replace-milton-keynes-la1', 'milton-keynes', [{ to: { oxford: 0.45 } }]),
  ...duringSwap('replace-basingstoke-la1', 'basingstoke', [{ to: { southampton: 0.75, reading: 0.25 } }]),
  ...duringSwap('replace-reading-la1', 'reading', [{ to: { bracknell: 0.22, oxford: 0.2 } }]),
];
