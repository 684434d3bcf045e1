import { z } from 'zod';
import { Demand } from '../demand.ts';
import { Machine } from '../machine.ts';
import { Pathway } from '../pathway.ts';
import type { Problem } from '../problem.ts';
import { isUrgent } from '../urgent.ts';
import { type Draft, type Found, listed, nested, sound } from './draft.ts';
import { canTreat, isScanner } from './treatable.ts';
import { figure } from './words.ts';

const wanted = z.object(Demand.pick({ pathwayId: true, coursesPerYear: true }).shape);
const course = z.object(
  Pathway.pick({
    id: true,
    urgent: true,
    targetDays: true,
    capabilities: true,
    minutesLater: true,
    pattern: true,
    fractionation: true,
  }).shape,
);
const holder = z.object(
  Machine.pick({ kind: true, capabilities: true, minutesPerDay: true, urgentReserve: true }).shape,
);
type Holder = z.infer<typeof holder>;

/**
 * Pathways that are not urgent, with demand, for which every machine that could treat them holds so much of its day
 * for urgent courses that a course too long to fit into the days already released would never find its place.
 */
export function reservedProblems(draft: Draft): Problem[] {
  const raws = [
    ...listed(draft, 'machines'),
    ...listed(draft, 'projects').flatMap((project) => nested(project, 'newMachine')),
  ];
  const machines = sound(raws, holder).map(({ record }) => record);
  // A machine that cannot be read may be the one with room.
  if (machines.length < raws.length) return [];
  const ids = new Set(
    sound(listed(draft, 'demand'), wanted)
      .filter(({ record }) => record.coursesPerYear > 0)
      .map(({ record }) => record.pathwayId),
  );
  return sound(listed(draft, 'pathways'), course)
    .filter(({ record }) => ids.has(record.id) && !isUrgent(record))
    .flatMap((one) => crowdedOut(one, machines));
}

function crowdedOut({ path, record }: Found<z.infer<typeof course>>, machines: readonly Holder[]): Problem[] {
  const { minutesLater, pattern, fractionation } = record;
  const able = machines.filter((one) => !isScanner(one) && canTreat(one, record.capabilities));
  const most = Math.max(
    ...fractionation.flatMap(({ mix }) => mix.map(({ fractions, share }) => (share > 0 ? fractions : 1))),
  );
  const days = pattern === 'twiceDaily' ? Math.ceil(most / 2) : most;
  // One that no machine is rostered long enough for is told by `treatableProblems`.
  const longEnough = able.filter(({ minutesPerDay }) => minutesLater <= minutesPerDay);
  if (longEnough.length === 0 || longEnough.some((one) => hasRoom(one, minutesLater, days))) return [];
  const open = Math.max(...longEnough.map(openMinutes));
  const message = `there is demand for it, it is not urgent, and every machine that can give it holds all but ${figure(open)} minutes of its day for urgent courses, so that ${most} fractions of ${minutesLater} never find their place; hold less, or mark it as urgent`;
  return [{ path: `${path}.minutesLater`, message }];
}

/** Minutes of a day that anybody may book however far ahead. */
const openMinutes = ({ minutesPerDay, urgentReserve }: Holder): number =>
  minutesPerDay * (1 - (urgentReserve?.share ?? 0));

/** Room on every day, or a course short enough for the days that are released when it is booked. */
const hasRoom = (one: Holder, needed: number, days: number): boolean =>
  needed <= openMinutes(one) || days <= (one.urgentReserve?.releaseDays ?? 0) + 1;
