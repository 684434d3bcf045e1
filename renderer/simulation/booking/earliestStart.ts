import type { Network, Pathway } from '../compile/network.ts';
import type { Start } from './start.ts';
import type { State } from './state.ts';

/** Category 1 patients have at most one planned gap. */
const mostGaps = (category: 1 | 2 | 3): number => (category === 1 ? 1 : Number.POSITIVE_INFINITY);

/**
 * Finds on one unit the earliest start from ordinal `from` and before `before` such that every fraction of the
 * attendance pattern has its seconds within one spell of service. On a day of planned service the fraction goes to a
 * matched unit with room; failing that the day is a planned gap.
 *
 * Room only ever shrinks, so ordinals found barren are remembered by regimen and unit and never looked at again. (A
 * reserve that is released with time would break this: it will have to forget what it learnt on release.)
 */
export function earliestStart(
  network: Network,
  state: State,
  pathwayIndex: number,
  fractions: number,
  unit: number,
  from: number,
  before: number,
  found: Start,
): boolean {
  const pathway = network.pathways[pathwayIndex];
  const { spellEnd, nextSpell } = network.units;
  const base = unit * network.stride;
  const regimen = pathway.regimen[fractions] * network.units.count + unit;
  const barrenFrom = state.barrenFrom[regimen];
  const barrenUntil = state.barrenUntil[regimen];
  const limit = Math.min(before, network.stride);
  let ordinal = from;
  let success = false;
  while (ordinal < limit) {
    if (ordinal >= barrenFrom && ordinal < barrenUntil) {
      ordinal = barrenUntil;
      continue;
    }
    const end = spellEnd[base + ordinal];
    if (end === 0) {
      ordinal = Math.max(ordinal + 1, nextSpell[base + ordinal]);
      continue;
    }
    const retry = tryStart(network, state, pathway, pathwayIndex, fractions, unit, ordinal, end, found.slots);
    if (retry < 0) {
      success = true;
      break;
    }
    ordinal = retry;
  }
  remember(state, regimen, from, Math.max(from, Math.min(ordinal, limit)));
  if (!success) return false;
  found.unit = unit;
  found.ordinal = ordinal;
  return true;
}

/** Joins a stretch found barren to what was known, when they touch; otherwise it takes its place. */
function remember(state: State, regimen: number, from: number, until: number): void {
  const knownFrom = state.barrenFrom[regimen];
  const knownUntil = state.barrenUntil[regimen];
  const touches = from <= knownUntil && knownFrom <= until;
  state.barrenFrom[regimen] = touches ? Math.min(from, knownFrom) : from;
  state.barrenUntil[regimen] = touches ? Math.max(until, knownUntil) : until;
}

/** -1 when a course can start on `start`, its slots written; else the next ordinal that is worth trying. */
function tryStart(
  network: Network,
  state: State,
  pathway: Pathway,
  pathwayIndex: number,
  fractions: number,
  unit: number,
  start: number,
  end: number,
  slots: Int32Array,
): number {
  const { secondsFirst, secondsLater, category } = pathway;
  const { fractionsPerVisit, step, weekly } = pathway.pattern;
  const { free } = state;
  const base = unit * network.stride;
  const daily = step === 1 && !weekly && fractionsPerVisit === 1;
  if (daily) {
    // Most courses: a visit on every open day. The first full day decides, unless it is one of planned service.
    if (free[base + start] < secondsFirst) return start + 1;
    const last = Math.min(start + fractions, end);
    let full = start + 1;
    while (full < last && free[base + full] >= secondsLater) full++;
    if (full < last && network.units.service[base + full] === 0) return secondsFirst < secondsLater ? full : full + 1;
    if (full === last) {
      if (start + fractions > end) return end;
      for (let index = 0; index < fractions; index++) slots[index] = base + start + index;
      return -1;
    }
  }
  let ordinal = start;
  let gaps = 0;
  let placed = 0;
  while (placed < fractions) {
    // A later start would end no sooner, so nothing before the end of this spell can do.
    if (ordinal >= end) return end;
    const here = Math.min(fractionsPerVisit, fractions - placed);
    const seconds = (placed === 0 ? secondsFirst : secondsLater) + (here - 1) * secondsLater;
    let slot = base + ordinal;
    if (free[slot] < seconds) {
      const inService = placed > 0 && network.units.service[slot] === 1;
      if (!inService) {
        // With a visit every day, each start up to here meets this full day too.
        if (!daily || placed === 0) return start + 1;
        return secondsFirst < secondsLater ? ordinal : ordinal + 1;
      }
      slot = matchedSlot(network, state, pathwayIndex, unit, ordinal, seconds);
      if (slot < 0) {
        gaps++;
        if (gaps > mostGaps(category)) return start + 1;
        ordinal++;
        continue;
      }
    }
    for (let visit = 0; visit < here; visit++) slots[placed++] = slot;
    ordinal = weekly ? weekAfter(network, unit, ordinal) : ordinal + step;
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
    const free = state.free[slot];
    // A unit that is closed or lost for the day has no overtime to give either.
    if (free > mostFree && units.spellEnd[slot] > 0 && units.capacity[slot] > state.lost[slot]) {
      best = slot;
      mostFree = free;
    }
  }
  return best;
}
