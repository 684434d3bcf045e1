import { Ints, Words } from '../memory/arrays';
import { ints, words } from '../memory/heap';
import { Records, records } from '../memory/records';
import { centreUnitsFirst, centreUnitsItems, centreUnitsLast } from '../network/centres';
import { regimenCount } from '../network/pathways';
import { firstSlot, lastSlot, nearestSlot } from '../network/slots';
import { stride } from '../network/timeline';
import {
  slotCount,
  slotService,
  slotSpell,
  unitBase,
  unitCount,
  unitFirstOrdinal,
  unitLastOrdinal,
} from '../network/units';

/**
 * Ordinals from one up to before another, on none of which a course of some kind can start; empty where it ends as it
 * begins. Plans are of some two thousand weeks at the most, whose days 16 bits count.
 */
@unmanaged
@final
class Stretch {
  from: u16;
  until: u16;

  @inline
  has(ordinal: i32): bool {
    return ordinal >= <i32>this.from && ordinal < <i32>this.until;
  }
  get length(): i32 {
    return <i32>this.until - <i32>this.from;
  }
  set(from: i32, until: i32): void {
    this.from = <u16>from;
    this.until = <u16>until;
  }
}

/**
 * What searches have learnt of a regimen on a unit: two barren stretches. Room only ever shrinks, so it stays true until
 * room is given back; that is written in the unit's log, and whoever has not read so far yet gives up what the log's rows
 * bear upon.
 */
@unmanaged
@final
export class Learnt {
  from: u16;
  until: u16;
  otherFrom: u16;
  otherUntil: u16;
  /** Rows of the log that have been read. */
  read: i32;

  get one(): Stretch {
    return changetype<Stretch>(this);
  }
  get other(): Stretch {
    return changetype<Stretch>(changetype<usize>(this) + offsetof<Stretch>());
  }
}

/** By regimen and unit. */
let entries: Records<Learnt> = changetype<Records<Learnt>>(0);

/** A unit as searches see it. */
@unmanaged
@final
export class Sought {
  unit: i32;
  base: i32;
  first: i32;
  last: i32;
  /** Ordinals before this one are so near that room comes back on them all the time: nothing is relied on. */
  unsureUntil: i32;
  /** From the one up to before the other it is known to be in service. */
  servesFrom: i32;
  servesUntil: i32;
  /** Rows written in its log, and as many as anybody has read. */
  written: i32;
  read: i32;
}

let sought: Records<Sought> = changetype<Records<Sought>>(0);

/** By unit, the last rows of its log: the first and the last ordinal of room given back. */
let log: Ints = changetype<Ints>(0);
const logRows = 64;

/** Shorter stretches than this are forgotten rather than held against the log. */
const worthReading = 32;

/** Days of service of a unit before an ordinal, by slot. */
let servicesBefore: Words = changetype<Words>(0);

export function forgetAll(): void {
  if (!changetype<usize>(entries)) {
    entries = records<Learnt>(regimenCount * unitCount);
    sought = records<Sought>(unitCount);
    log = ints(unitCount * logRows * 2);
    countServices();
  }
  memory.fill(changetype<usize>(entries), 0, <usize>(regimenCount * unitCount) * offsetof<Learnt>());
  memory.fill(changetype<usize>(sought), 0, <usize>unitCount * offsetof<Sought>());
  for (let unit = 0; unit < unitCount; unit++) {
    const looked = sought[unit];
    looked.unit = unit;
    looked.base = unitBase[unit];
    looked.first = unitFirstOrdinal[unit];
    looked.last = unitLastOrdinal[unit];
  }
}

function countServices(): void {
  servicesBefore = words(slotCount);
  for (let unit = 0; unit < unitCount; unit++) {
    let services = 0;
    for (let slot = firstSlot(unit); slot <= lastSlot(unit); slot++) {
      servicesBefore[slot] = services;
      services += slotService[slot];
    }
  }
}

export function learntOf(regimen: i32, unit: i32): Learnt {
  return entries[regimen * unitCount + unit];
}

export function soughtOf(unit: i32): Sought {
  return sought[unit];
}

/**
 * To be called when room is given back on a unit, from one ordinal to another. A start on another unit of the centre
 * hangs on it where that one has a day of service, which may send its patients here.
 */
export function roomGivenBack(centre: i32, unit: i32, first: i32, last: i32): void {
  for (let index = centreUnitsFirst[centre]; index < centreUnitsLast[centre]; index++) {
    const other = centreUnitsItems[index];
    if (other !== unit && !hasService(other, first, last)) continue;
    write(sought[other], first, last);
  }
}

/** Writes a row, or widens the last one if nobody has read it yet. */
function write(unit: Sought, first: i32, last: i32): void {
  const fresh = unit.written === unit.read;
  if (fresh) unit.written++;
  const at = rowOf(unit, unit.written);
  log[at] = fresh ? first : min(log[at], first);
  log[at + 1] = fresh ? last : max(log[at + 1], last);
}

/** Where a row of a unit's log stands. */
function rowOf(unit: Sought, row: i32): i32 {
  return (unit.unit * logRows + (row % logRows)) * 2;
}

function hasService(unit: i32, first: i32, last: i32): bool {
  const until = nearestSlot(unit, last + 1);
  return servicesBefore[nearestSlot(unit, first)] !== servicesBefore[until];
}

/** The same for ordinals of today and the next few days, which is cheap to say every day. */
export function roomGivenBackSoon(centre: i32, until: i32): void {
  for (let index = centreUnitsFirst[centre]; index < centreUnitsLast[centre]; index++) {
    const unit = sought[centreUnitsItems[index]];
    unit.unsureUntil = max(unit.unsureUntil, until);
  }
}

/**
 * The first ordinal from this one on that is in service and not known to be barren; the stride when there is none.
 * `reach` is how many ordinals without service a course of this kind takes at the most.
 */
export function firstWorthTrying(learnt: Learnt, unit: Sought, ordinal: i32, reach: i32): i32 {
  if (learnt.read !== unit.written) readLog(learnt, unit, reach);
  const last = unit.last;
  let next = max(ordinal, unit.first);
  while (next < last) {
    if (next >= unit.unsureUntil) {
      if (learnt.one.has(next)) {
        next = learnt.until;
        continue;
      }
      if (learnt.other.has(next)) {
        next = learnt.otherUntil;
        continue;
      }
    }
    if (serves(unit, next)) return next;
    next = -slotSpell[unit.base + next];
  }
  return stride;
}

/** Whether a unit is in service on an ordinal of its stay. */
function serves(unit: Sought, ordinal: i32): bool {
  if (ordinal >= unit.servesFrom && ordinal < unit.servesUntil) return true;
  const spell = slotSpell[unit.base + ordinal];
  if (spell <= 0) return false;
  unit.servesFrom = ordinal;
  unit.servesUntil = spell;
  return true;
}

/** Gives up what the rows written since they were last looked at bear upon; all of it where they are very many. */
function readLog(learnt: Learnt, unit: Sought, reach: i32): void {
  const rows = unit.written;
  let row = learnt.read;
  learnt.read = rows;
  unit.read = rows;
  const longest = max(learnt.one.length, learnt.other.length);
  if (longest < worthReading || rows - row >= logRows) {
    learnt.one.set(0, 0);
    learnt.other.set(0, 0);
  }
  for (row++; row <= rows; row++) {
    const place = rowOf(unit, row);
    const last = log[place + 1];
    const one = learnt.one.length > 0;
    const other = learnt.other.length > 0;
    if (!one && !other) return;
    if ((one && last >= <i32>learnt.from) || (other && last >= <i32>learnt.otherFrom)) {
      const first = firstReaching(unit.unit, log[place], reach);
      if (giveUp(learnt.one, learnt.other, first, last + 1)) continue;
      giveUp(learnt.other, learnt.one, first, last + 1);
    }
  }
}

/** No later than the first start from which a course may reach an ordinal, on which days of service may be gaps. */
function firstReaching(unit: i32, ordinal: i32, reach: i32): i32 {
  const services = servicesBefore;
  const before = services[nearestSlot(unit, ordinal)];
  let first = ordinal - reach;
  while (first > 0) {
    const earlier = ordinal - reach - (before - services[nearestSlot(unit, first)]);
    if (earlier >= first) return first;
    first = earlier;
  }
  return 0;
}

/**
 * Cuts ordinals out of a stretch. Where it is cut through, which is answered, the shorter of the parts that are left is
 * lost, unless it is longer than the other stretch, whose place it takes.
 */
function giveUp(stretch: Stretch, other: Stretch, from: i32, until: i32): bool {
  const begins: i32 = stretch.from;
  const ends: i32 = stretch.until;
  if (begins >= ends || until <= begins || from >= ends) return false;
  if (from <= begins) stretch.set(min(until, ends), ends);
  else if (until >= ends) stretch.set(begins, from);
  else {
    stretch.set(begins, from);
    if (other.length < ends - until) other.set(until, ends);
    return true;
  }
  return false;
}

/** Where the next stretch known to be barren begins after an ordinal, if that is before another, which is the answer else. */
export function nextKnown(learnt: Learnt, ordinal: i32, before: i32): i32 {
  let next = before;
  if (<i32>learnt.from > ordinal && learnt.from < learnt.until) next = min(next, <i32>learnt.from);
  if (<i32>learnt.otherFrom > ordinal && learnt.otherFrom < learnt.otherUntil) next = min(next, <i32>learnt.otherFrom);
  return next;
}

/** Joins a stretch found barren to those known that it touches; else it takes the place of the shorter. */
export function learn(learnt: Learnt, from: i32, until: i32): void {
  if (until <= from) return;
  const one = learnt.one;
  const other = learnt.other;
  const touchesOne = from <= <i32>one.until && <i32>one.from <= until;
  const touchesOther = from <= <i32>other.until && <i32>other.from <= until;
  const replacesOne = touchesOne || (!touchesOther && one.length <= other.length);
  let begins = from;
  let ends = until;
  if (touchesOne) {
    begins = min(begins, <i32>one.from);
    ends = max(ends, <i32>one.until);
  }
  if (touchesOther) {
    begins = min(begins, <i32>other.from);
    ends = max(ends, <i32>other.until);
  }
  if (touchesOne && touchesOther) other.set(0, 0);
  if (replacesOne) one.set(begins, ends);
  else other.set(begins, ends);
}
