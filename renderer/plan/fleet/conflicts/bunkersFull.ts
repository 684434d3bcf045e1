import type { Centre } from '../../../../db/schema/centre.ts';
import { dateOf, dayOf } from '../../../../db/schema/check/day.ts';
import { type Stay, staysOf } from '../../../../db/schema/check/presence.ts';
import type { Command } from '../../../../db/schema/edit.ts';
import { addDays, longDate } from '../../dates.ts';
import { commandFor } from '../change/fleetCommand.ts';
import { thePlan } from '../change/fleetEdit.ts';
import type { ConflictContext } from './context.ts';
import type { FleetConflict } from './fleetConflict.ts';
import { mending, startLater } from './mend.ts';

const names = new Intl.ListFormat('en-GB');

/** Times in which a centre holds more linacs than it has bunkers. */
export function bunkersFull(
  context: ConflictContext,
  stays = staysOf({ path: '', value: context.plan }),
): FleetConflict[] {
  return context.plan.centres.flatMap((centre) => {
    const here = stays.filter(({ centreId }) => centreId === centre.id);
    return overfull(here, centre.bunkers, dayOf(context.shown.from), dayOf(context.shown.until)).map(
      ({ fromDay, untilDay, machineIds }): FleetConflict => {
        const period = { from: dateOf(fromDay), until: dateOf(untilDay) };
        const machines = machineIds.map((id) => context.lifeOf(id)?.machine.name ?? id);
        const room = centre.bunkers === 1 ? 'one bunker' : `${centre.bunkers} bunkers`;
        const until = period.until >= context.shown.until ? '' : `, until ${longDate(period.until)}`;
        return {
          id: `bunkersFull/${centre.id}/${machineIds.join('/')}`,
          kind: 'bunkersFull',
          severity: 'wrong',
          place: { centreId: centre.id, selection: { kind: 'centre', id: centre.id }, period },
          sentence: `${centre.name} has ${room} for ${machines.length} linacs from ${longDate(period.from)}${until}: ${names.format(machines)}. A bunker is used twice.`,
          ...mending(later(context, here, centre, fromDay) ?? oneMoreBunker(context, centre, machineIds.length)),
        };
      },
    );
  });
}

type Overfull = { fromDay: number; untilDay: number; machineIds: string[] };

/** Stretches with more stays than bunkers, each with those present on its first day. */
function overfull(stays: readonly Stay[], bunkers: number, start: number, end: number): Overfull[] {
  const days = [...new Set(stays.flatMap(({ fromDay, untilDay }) => [Math.max(fromDay, start), untilDay]))]
    .filter((day) => day >= start && day < end)
    .toSorted((a, b) => a - b);
  const found: Overfull[] = [];
  let open: Overfull | null = null;
  for (const day of days) {
    const present = stays.filter(({ fromDay, untilDay }) => fromDay <= day && day < untilDay);
    if (present.length > bunkers) {
      open ??= { fromDay: day, untilDay: end, machineIds: [] };
      if (present.length > open.machineIds.length) open.machineIds = present.map(({ machineId }) => machineId);
      if (!found.includes(open)) found.push(open);
    } else if (open) {
      open.untilDay = day;
      open = null;
    }
  }
  return found;
}

/** The last to come, put off until another has gone for good; none where it is not a project that brings it. */
function later(
  context: ConflictContext,
  here: readonly Stay[],
  { id, bunkers }: Centre,
  day: number,
): Command | undefined {
  const last = here.filter(({ fromDay }) => fromDay <= day).toSorted((a, b) => b.fromDay - a.fromDay)[0];
  const project = context.plan.projects.find(
    ({ kind, newMachine, machineId, toCentreId }) =>
      (kind === 'add' && newMachine?.id === last?.machineId) ||
      (kind === 'move' && machineId === last?.machineId && toCentreId === id),
  );
  if (!last || !project) return undefined;
  const others = here.filter((stay) => stay !== last);
  const free = others
    .map(({ untilDay }) => untilDay)
    .filter((untilDay) => untilDay > day && Number.isFinite(untilDay))
    .toSorted((a, b) => a - b)
    .find((untilDay) => mostFrom(others, untilDay) < bunkers);
  if (free === undefined) return undefined;
  const start = addDays(project.start, free - last.fromDay);
  return startLater(context, project, start, 'to when a bunker is free');
}

const mostFrom = (stays: readonly Stay[], day: number): number =>
  Math.max(
    ...[day, ...stays.map(({ fromDay }) => fromDay).filter((from) => from > day)].map(
      (at) => stays.filter(({ fromDay, untilDay }) => fromDay <= at && at < untilDay).length,
    ),
  );

const ordinals = ['no', 'a first', 'a second', 'a third', 'a fourth', 'a fifth', 'a sixth', 'a seventh', 'an eighth'];

/** Bunkers are of the plan itself, whatever scenario is on screen; a centre that a scenario opens cannot be mended so. */
function oneMoreBunker(
  { stored, target }: ConflictContext,
  { id, name }: Centre,
  bunkers: number,
): Command | undefined {
  const centre = stored.centres.find((held) => held.id === id);
  if (!centre) return undefined;
  const where = target.into === 'scenario' ? ', in the plan itself' : '';
  const label = `Give ${name} ${ordinals[bunkers] ?? `${bunkers}`} bunker${where}`;
  const made = commandFor(stored, thePlan, {
    name: 'add-bunker',
    label,
    scenarioName: '',
    steps: [{ does: 'putCentre', centre: { ...centre, bunkers } }],
  });
  return made.ok ? made.value.command : undefined;
}
