import type { Network, Pathway } from '../compile/network.ts';
import type { Start } from './start.ts';
import type { State } from './state.ts';

/** Category 1 patients have at most one planned gap. */
const mostGaps = (category: 1 | 2 | 3): number => (category === 1 ? 1 : Number.POSITIVE_INFINITY);

/**
 * Tries to start a course on a unit on `start`, an ordinal in service, then on later ones before `before`: every
 * fraction of its attendance pattern must have its seconds, by `room`, within one spell of service. On a day of planned
 * service the fraction goes to a matched unit with room; failing that the day is a planned gap. When it can start,
 * `found` says where; answers the ordinal that is to be tried next when it cannot.
 */
export function fitCourse(
  network: Network,
  state: State,
  room: Int32Array,
  pathwayIndex: number,
  fractions: number,
  unit: number,
  start: number,
  before: number,
  found: Start,
): number {
  const pathway = network.pathways[pathwayIndex];
  const { fractionsPerVisit, step, weekly } = pathway.pattern;
  if (step === 1 && !weekly && fractionsPerVisit === 1) {
    return fitDaily(network, state, room, pathway, pathwayIndex, fractions, unit, start, before, found);
  }
  let next = start;
  do {
    const retry = fitSpaced(network, state, room, pathway, pathwayIndex, fractions, unit, next, found.slots);
    if (retry < 0) {
      found.unit = unit;
      found.ordinal = next;
      return next;
    }
    next = retry;
  } while (next < before && network.units.spellEnd[unit * network.stride + next] > 0);
  return next;
}

/**
 * Most courses: a visit on every open day. The last days of a course are looked at first, for a start can be no earlier
 * than after the last full day among them.
 */
function fitDaily(
  network: Network,
  state: State,
  room: Int32Array,
  pathway: Pathway,
  pathwayIndex: number,
  fractions: number,
  unit: number,
  firstStart: number,
  before: number,
  found: Start,
): number {
  const { secondsFirst, secondsLater } = pathway;
  const { spellEnd, service } = network.units;
  const base = unit * network.stride;
  // A course may start on a day too full for another's later fraction when its own first is shorter.
  const past = secondsFirst < secondsLater ? 0 : 1;
  let start = firstStart;
  let clearUntil = start + 1;
  do {
    const end = spellEnd[base + start];
    if (end === 0) return start;
    // A later start would end no sooner, so nothing before the end of this spell can do.
    if (start + fractions > end) return end;
    let full = start + fractions - 1;
    while (full >= clearUntil && (room[base + full] >= secondsLater || service[base + full] === 1)) full--;
    const blocked = full >= clearUntil;
    if (clearUntil < start + fractions) clearUntil = start + fractions;
    if (blocked) start = full + past;
    else if (room[base + start] < secondsFirst) start++;
    else {
      const retry = layOut(network, state, room, pathway, pathwayIndex, fractions, unit, start, end, found.slots);
      if (retry < 0) {
        found.unit = unit;
        found.ordinal = start;
        return start;
      }
      start = retry;
    }
  } while (start < before);
  return start;
}

/** Lays a daily course out from a start; answers -1, or the next start worth trying when it does not fit. */
function layOut(
  network: Network,
  state: State,
  room: Int32Array,
  { secondsFirst, secondsLater, category }: Pathway,
  pathwayIndex: number,
  fractions: number,
  unit: number,
  start: number,
  end: number,
  slots: Int32Array,
): number {
  const { service } = network.units;
  const base = unit * network.stride;
  slots[0] = base + start;
  let placed = 1;
  let gaps = 0;
  for (let ordinal = start + 1; placed < fractions; ordinal++) {
    if (ordinal >= end) return end;
    const slot = base + ordinal;
    if (room[slot] >= secondsLater) {
      slots[placed++] = slot;
      continue;
    }
    // With a visit every day, each start up to here meets this full day too.
    if (service[slot] === 0) return secondsFirst < secondsLater ? ordinal : ordinal + 1;
    const matched = matchedSlot(network, state, room, pathwayIndex, unit, ordinal, secondsLater);
    if (matched >= 0) slots[placed++] = matched;
    else if (++gaps > mostGaps(category)) return start + 1;
  }
  return -1;
}

/** Any other pattern: answers -1 when a course can start on `start`, else the next start worth trying. */
function fitSpaced(
  network: Network,
  state: State,
  room: Int32Array,
  { secondsFirst, secondsLater, category, pattern }: Pathway,
  pathwayIndex: number,
  fractions: number,
  unit: number,
  start: number,
  slots: Int32Array,
): number {
  const { spellEnd, service } = network.units;
  const base = unit * network.stride;
  const end = spellEnd[base + start];
  let ordinal = start;
  let gaps = 0;
  let placed = 0;
  while (placed < fractions) {
    if (ordinal >= end) return end;
    const here = Math.min(pattern.fractionsPerVisit, fractions - placed);
    const seconds = (placed === 0 ? secondsFirst : secondsLater) + (here - 1) * secondsLater;
    let slot = base + ordinal;
    if (room[slot] < seconds) {
      if (placed === 0 || service[slot] === 0) return start + 1;
      slot = matchedSlot(network, state, room, pathwayIndex, unit, ordinal, seconds);
      if (slot < 0) {
        if (++gaps > mostGaps(category)) return start + 1;
        ordinal++;
        continue;
      }
    }
    for (let visit = 0; visit < here; visit++) slots[placed++] = slot;
    ordinal = pattern.weekly ? weekAfter(network, unit, ordinal) : ordinal + pattern.step;
  }
  return -1;
}

/** The first open day at least a week after an open day. */
function weekAfter({ centres, units, timeline }: Network, unit: number, ordinal: number): number {
  const centre = centres[units.centre[unit]];
  return centre.ordinalAt[Math.min(centre.openDays[ordinal] + 7, timeline.days)];
}

/** Slot of the matched unit with most room for these seconds on that day; -1 when none has enough. */
function matchedSlot(
  network: Network,
  state: State,
  room: Int32Array,
  pathwayIndex: number,
  unit: number,
  ordinal: number,
  seconds: number,
): number {
  const { units, stride, partners } = network;
  const at = pathwayIndex * units.count + unit;
  let best = -1;
  let mostFree = seconds - 1;
  for (let index = partners.first[at]; index < partners.last[at]; index++) {
    const slot = partners.items[index] * stride + ordinal;
    if (room[slot] > mostFree && units.spellEnd[slot] > 0 && units.capacity[slot] > state.lost[slot]) {
      best = slot;
      mostFree = room[slot];
    }
  }
  return best;
}
