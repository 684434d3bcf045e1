import { z } from 'zod';
import { Centre } from '../centre.ts';
import { IsoDate } from '../primitives.ts';
import type { Problem } from '../problem.ts';
import { dateOf, dayOf } from './day.ts';
import { type Draft, listed, sound } from './draft.ts';
import { type Stay, staysOf } from './presence.ts';
import { both, quoted } from './words.ts';

const room = z.object(Centre.pick({ id: true, bunkers: true }).shape);

/** A centre with more linacs than bunkers, on the first day on which it has them. */
export type Overfull = {
  readonly path: string;
  readonly centreId: string;
  readonly bunkers: number;
  readonly day: number;
  readonly atStart: boolean;
  readonly machineIds: readonly string[];
};

export function overfullCentres(draft: Draft): Overfull[] {
  const start = sound([draft], z.object({ startDate: IsoDate }))[0]?.record.startDate;
  const startDay = start === undefined ? Number.NEGATIVE_INFINITY : dayOf(start);
  const stays = staysOf(draft);
  return sound(listed(draft, 'centres'), room).flatMap(({ path, record: { id, bunkers } }) => {
    const here = stays.filter(({ centreId }) => centreId === id);
    const full = firstOverfull(here, bunkers, startDay);
    return full === undefined ? [] : [{ path, centreId: id, bunkers, atStart: full.day === startDay, ...full }];
  });
}

/** Centres that would hold more linacs than they have bunkers, with the first day on which they do. */
export function bunkerProblems(draft: Draft): Problem[] {
  return overfullCentres(draft).map(({ path, bunkers, day, atStart, machineIds }) => {
    const when = atStart ? 'at the start of the plan' : `on ${dateOf(day)}`;
    const message = `is ${bunkers}, but ${machineIds.length} linacs stand here ${when}: ${both(machineIds.map(quoted))}; give it more bunkers, or take a machine out of service or to another centre first`;
    return { path: `${path}.bunkers`, message };
  });
}

function firstOverfull(
  stays: readonly Stay[],
  bunkers: number,
  startDay: number,
): { day: number; machineIds: string[] } | undefined {
  const arrivals = stays.map(({ fromDay }) => Math.max(fromDay, startDay)).toSorted((a, b) => a - b);
  for (const day of arrivals) {
    const present = stays.filter(({ fromDay, untilDay }) => fromDay <= day && day < untilDay);
    if (present.length > bunkers) return { day, machineIds: present.map(({ machineId }) => machineId) };
  }
  return undefined;
}
