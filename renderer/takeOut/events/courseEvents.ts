import { undecided } from '../../simulation/booking/courses.ts';
import type { Replication } from '../../simulation/booking/replication.ts';
import type { Network } from '../../simulation/compile/network.ts';

/** What happens to a course. One with a single fraction has an only fraction, which is its first and its last. */
export type Activity =
  | 'Decision to treat'
  | 'CT simulation'
  | 'MR simulation'
  | 'Planning complete'
  | 'Displaced fraction'
  | 'First fraction'
  | 'Fraction'
  | 'Last fraction'
  | 'Only fraction';

/** Something that happened to a course, on a day of the timeline. */
export type CourseEvent = {
  day: number;
  activity: Activity;
  /** By its place in the network; null where no machine is part of it. */
  machine: number | null;
  /** Of a fraction, which it is, from 1 on. */
  fraction: number | null;
  /** Of a displaced fraction, the day on which it was to be given. */
  due: number | null;
};

/** A course and what happened to it before the end of the plan, in order of time; indices are those of the network. */
export type CourseLog = {
  /** Its number in order of decision, the same in every scenario only where the same courses come. */
  row: number;
  decided: number;
  zone: number | null;
  pathway: number;
  /** Null while no centre has been chosen. */
  centre: number | null;
  fractions: number;
  aided: boolean;
  events: CourseEvent[];
};

const imagingNames = { ctSimulator: 'CT simulation', mrSimulator: 'MR simulation' } as const;

/** What stands first among events of one day. */
const rank: Record<Activity, number> = {
  'Decision to treat': 0,
  'CT simulation': 1,
  'MR simulation': 1,
  'Planning complete': 2,
  'Displaced fraction': 3,
  'First fraction': 4,
  'Only fraction': 4,
  Fraction: 5,
  'Last fraction': 6,
};

/**
 * Every course of a replication that kept its fractions, or those decided on days that are wanted, with its events before the end of the plan. What was booked for
 * later has not happened. A simulation that was done anew, since the first was lost, stands as the one that counts.
 */
export function* courseLogs(
  { network, courses, state }: Replication,
  isWanted: (decided: number) => boolean = () => true,
): Generator<CourseLog> {
  const { timeline, pathways, mostImages, slotDay } = network;
  const machineOn = slotMachines(network);
  const displaced = displacementsBy(state.displacements);
  const onSlot = (slot: number) => ({ day: slotDay[slot] ?? 0, machine: machineOn[slot] ?? null });
  for (let row = 0; row < courses.count; row++) {
    const decided = courses.decided[row] ?? undecided;
    if (decided === undecided || !isWanted(decided)) continue;
    const pathway = courses.pathway[row] ?? 0;
    const { imaging, planning } = pathways[pathway] ?? { imaging: [], planning: null };
    const nothing = { machine: null, fraction: null, due: null };
    const events: CourseEvent[] = [{ ...nothing, day: decided, activity: 'Decision to treat' }];
    for (const [at, { kind }] of imaging.entries()) {
      const slot = courses.imageSlot[row * mostImages + at] ?? -1;
      if (slot >= 0) events.push({ ...nothing, ...onSlot(slot), activity: imagingNames[kind] });
    }
    const ready = courses.ready[row] ?? -1;
    if (planning !== null && ready >= 0) events.push({ ...nothing, day: ready, activity: 'Planning complete' });
    for (const { slot, day } of displaced.get(row) ?? []) {
      const { day: due, machine } = onSlot(slot);
      events.push({ ...nothing, day, machine, due, activity: 'Displaced fraction' });
    }
    const first = courses.firstFraction[row] ?? 0;
    const fractions = courses.fractions[row] ?? 0;
    const booked = (courses.unit[row] ?? -1) >= 0;
    const slots = booked ? [...state.slotOf.subarray(first, first + fractions)].filter((slot) => slot >= 0) : [];
    const visits = slots.map(onSlot).sort((a, b) => a.day - b.day);
    for (const [at, visit] of visits.entries()) {
      events.push({ ...nothing, ...visit, fraction: at + 1, activity: fractionName(at + 1, fractions) });
    }
    const zone = courses.zone[row] ?? -1;
    const centre = courses.centre[row] ?? -1;
    yield {
      ...{ row, decided, pathway, fractions, aided: courses.aided[row] === 1 },
      ...{ zone: zone < 0 ? null : zone, centre: centre < 0 ? null : centre },
      events: events
        .filter(({ day }) => day < timeline.end)
        .sort((a, b) => a.day - b.day || rank[a.activity] - rank[b.activity]),
    };
  }
}

function fractionName(which: number, of: number): Activity {
  if (of === 1) return 'Only fraction';
  return which === 1 ? 'First fraction' : which === of ? 'Last fraction' : 'Fraction';
}

/** The machine of every slot. */
function slotMachines({ units }: Network): Int16Array {
  const machines = new Int16Array(units.slots);
  for (let unit = 0; unit < units.count; unit++) {
    const base = units.base[unit] ?? 0;
    machines.fill(
      units.machine[unit] ?? 0,
      base + (units.firstOrdinal[unit] ?? 0),
      base + (units.lastOrdinal[unit] ?? 0),
    );
  }
  return machines;
}

function displacementsBy(triples: readonly number[]): Map<number, { slot: number; day: number }[]> {
  const byCourse = new Map<number, { slot: number; day: number }[]>();
  for (let at = 0; at + 2 < triples.length; at += 3) {
    const [course = 0, slot = 0, day = 0] = triples.slice(at, at + 3);
    const held = byCourse.get(course);
    if (held === undefined) byCourse.set(course, [{ slot, day }]);
    else held.push({ slot, day });
  }
  return byCourse;
}
