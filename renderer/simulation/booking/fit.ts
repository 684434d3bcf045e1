import type { Network, Pathway } from '../compile/network.ts';
import type { State } from './state.ts';

/** Category 1 patients have at most one planned gap. */
const mostGaps = (category: 1 | 2 | 3): number => (category === 1 ? 1 : Number.POSITIVE_INFINITY);

/**
 * Whether a course can start on a unit on `start`, which is an ordinal in service: every fraction of its attendance
 * pattern has its seconds, by `room`, within this spell of service. On a day of planned service the fraction goes to a
 * matched unit with room; failing that the day is a planned gap. Answers -1 and the slots when it can, else the next
 * ordinal that is worth trying.
 */
export function fit(
  network: Network,
  state: State,
  room: Int32Array,
  pathwayIndex: number,
  fractions: number,
  unit: number,
  start: number,
  slots: Int32Array,
): number {
  const pathway = network.pathways[pathwayIndex];
  const { fractionsPerVisit, step, weekly } = pathway.pattern;
  return step === 1 && !weekly && fractionsPerVisit === 1
    ? fitDaily(network, state, room, pathway, pathwayIndex, fractions, unit, start, slots)
    : fitSpaced(network, state, room, pathway, pathwayIndex, fractions, unit, start, slots);
}

/** Most courses: a visit on every open day. */
function fitDaily(
  network: Network,
  state: State,
  room: Int32Array,
  { secondsFirst, secondsLater, category }: Pathway,
  pathwayIndex: number,
  fractions: number,
  unit: number,
  start: number,
  slots: Int32Array,
): number {
  const { spellEnd, service } = network.units;
  const base = unit * network.stride;
  if (room[base + start] < secondsFirst) return start + 1;
  const end = spellEnd[base + start];
  // A later start would end no sooner, so nothing before the end of this spell can do.
  if (start + fractions > end) return end;
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

function fitSpaced(
  network: Network,
  state: State,
  room: Int32Array,
  pathway: Pathway,
  pathwayIndex: number,
  fractions: number,
  unit: number,
  start: number,
  slots: Int32Array,
): number {
  const { secondsFirst, secondsLater, category, pattern } = pathway;
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
export function matchedSlot(
  network: Network,
  state: State,
  room: Int32Array,
  pathwayIndex: number,
  unit: number,
  ordinal: number,
  seconds: number,
  overtime = 0,
): number {
  const { units, stride } = network;
  let best = -1;
  let mostFree = seconds - overtime - 1;
  const partners = network.partners[pathwayIndex * units.count + unit];
  for (let index = 0; index < partners.length; index++) {
    const slot = partners[index] * stride + ordinal;
    // A unit that is closed or lost for the day has no overtime to give either.
    if (room[slot] > mostFree && units.spellEnd[slot] > 0 && units.capacity[slot] > state.lost[slot]) {
      best = slot;
      mostFree = room[slot];
    }
  }
  return best;
}
