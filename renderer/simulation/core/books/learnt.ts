import { Ints, Words } from '../memory/arrays';
import { ints, words } from '../memory/heap';
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
 * What searches have learnt, by regimen and unit: two stretches of ordinals, each from one up to before another, on
 * which no course of this kind can start. Room only ever shrinks, so it stays true until room is given back; that is
 * written in the unit's log, and an entry that has not read so far yet gives up what the log's rows bear upon. Five
 * numbers to an entry: both stretches, empty where they end as they begin, and the rows of the log it has read.
 */
let entries: Ints = changetype<Ints>(0);
const width = 5;
const readAt = 4;

/** Rows written by unit, and as many as any entry has read; a row says the first and the last ordinal of room given back. */
let written: Ints = changetype<Ints>(0);
let read: Ints = changetype<Ints>(0);
let log: Ints = changetype<Ints>(0);
const logRows = 64;

/** Shorter stretches than this are forgotten rather than held against the log. */
const worthReading = 32;

/** Ordinals before these, by unit, are so near that room comes back on them all the time: nothing is relied on. */
let unsureUntil: Ints = changetype<Ints>(0);

/** Days of service of a unit before an ordinal, by slot. */
let servicesBefore: Words = changetype<Words>(0);

export function forgetAll(): void {
  if (!changetype<usize>(entries)) {
    entries = ints(regimenCount * unitCount * width);
    written = ints(unitCount);
    read = ints(unitCount);
    log = ints(unitCount * logRows * 2);
    unsureUntil = ints(unitCount);
    countServices();
  }
  memory.fill(changetype<usize>(entries), 0, (<usize>(regimenCount * unitCount * width)) << 2);
  memory.fill(changetype<usize>(written), 0, (<usize>unitCount) << 2);
  memory.fill(changetype<usize>(read), 0, (<usize>unitCount) << 2);
  memory.fill(changetype<usize>(unsureUntil), 0, (<usize>unitCount) << 2);
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

/**
 * To be called when room is given back on a unit, from one ordinal to another. A start on another unit of the centre
 * hangs on it where that one has a day of service, which may send its patients here.
 */
export function roomGivenBack(centre: i32, unit: i32, first: i32, last: i32): void {
  for (let index = centreUnitsFirst[centre]; index < centreUnitsLast[centre]; index++) {
    const other = centreUnitsItems[index];
    if (other !== unit && !hasService(other, first, last)) continue;
    write(other, first, last);
  }
}

/** Writes a row, or widens the last one if nobody has read it yet. */
function write(unit: i32, first: i32, last: i32): void {
  const fresh = written[unit] === read[unit];
  if (fresh) written[unit]++;
  const at = (unit * logRows + (written[unit] % logRows)) * 2;
  log[at] = fresh ? first : min(log[at], first);
  log[at + 1] = fresh ? last : max(log[at + 1], last);
}

function hasService(unit: i32, first: i32, last: i32): bool {
  const until = nearestSlot(unit, last + 1);
  return servicesBefore[nearestSlot(unit, first)] !== servicesBefore[until];
}

/** The same for ordinals of today and the next few days, which is cheap to say every day. */
export function roomGivenBackSoon(centre: i32, until: i32): void {
  for (let index = centreUnitsFirst[centre]; index < centreUnitsLast[centre]; index++) {
    const unit = centreUnitsItems[index];
    unsureUntil[unit] = max(unsureUntil[unit], until);
  }
}

/**
 * The first ordinal from this one on that is in service and not known to be barren; the stride when there is none.
 * `reach` is how many ordinals without service a course of this kind takes at the most.
 */
export function firstWorthTrying(entry: i32, unit: i32, ordinal: i32, reach: i32): i32 {
  const at = entry * width;
  if (entries[at + readAt] !== written[unit]) readLog(at, unit, reach);
  const unsure = unsureUntil[unit];
  const base = unitBase[unit];
  const last = unitLastOrdinal[unit];
  let next = max(ordinal, unitFirstOrdinal[unit]);
  while (next < last) {
    if (next >= unsure && next >= entries[at] && next < entries[at + 1]) next = entries[at + 1];
    else if (next >= unsure && next >= entries[at + 2] && next < entries[at + 3]) next = entries[at + 3];
    else {
      const spell = slotSpell[base + next];
      if (spell > 0) return next;
      next = -spell;
    }
  }
  return stride;
}

/** Gives up what the rows written since an entry was last looked at bear upon; all of it where they are very many. */
function readLog(at: i32, unit: i32, reach: i32): void {
  const rows = written[unit];
  let row = entries[at + readAt];
  entries[at + readAt] = rows;
  read[unit] = rows;
  const longest = max(entries[at + 1] - entries[at], entries[at + 3] - entries[at + 2]);
  if (longest < worthReading || rows - row >= logRows)
    memory.fill(changetype<usize>(entries) + ((<usize>at) << 2), 0, 16);
  for (row++; row <= rows; row++) {
    const place = (unit * logRows + (row % logRows)) * 2;
    const last = log[place + 1];
    const one = entries[at] < entries[at + 1];
    const other = entries[at + 2] < entries[at + 3];
    if (!one && !other) return;
    if ((one && last >= entries[at]) || (other && last >= entries[at + 2])) {
      giveUp(at, firstReaching(unit, log[place], reach), last + 1);
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

/** Cuts ordinals out of both stretches of an entry. Of the parts that are left, the shorter of the one cut through is lost. */
function giveUp(at: i32, from: i32, until: i32): void {
  for (let stretch = at; stretch < at + 4; stretch += 2) {
    const begins = entries[stretch];
    const ends = entries[stretch + 1];
    if (begins >= ends || until <= begins || from >= ends) continue;
    const other = at + at + 2 - stretch;
    if (from <= begins) entries[stretch] = min(until, ends);
    else if (until >= ends) entries[stretch + 1] = from;
    else {
      entries[stretch + 1] = from;
      const spare = entries[other] >= entries[other + 1];
      if (spare || entries[other + 1] - entries[other] < ends - until) {
        entries[other] = until;
        entries[other + 1] = ends;
      }
      return;
    }
  }
}

/** Where the next stretch known to be barren begins after an ordinal, if that is before another, which is the answer else. */
export function nextKnown(entry: i32, ordinal: i32, before: i32): i32 {
  const at = entry * width;
  let next = before;
  if (entries[at] > ordinal && entries[at] < entries[at + 1]) next = min(next, entries[at]);
  if (entries[at + 2] > ordinal && entries[at + 2] < entries[at + 3]) next = min(next, entries[at + 2]);
  return next;
}

/** Joins a stretch found barren to those known that it touches; else it takes the place of the shorter. */
export function learn(entry: i32, from: i32, until: i32): void {
  if (until <= from) return;
  const at = entry * width;
  const touchesOne = from <= entries[at + 1] && entries[at] <= until;
  const touchesOther = from <= entries[at + 3] && entries[at + 2] <= until;
  const replacesOne =
    touchesOne || (!touchesOther && entries[at + 1] - entries[at] <= entries[at + 3] - entries[at + 2]);
  const place = replacesOne ? at : at + 2;
  let begins = from;
  let ends = until;
  if (touchesOne) {
    begins = min(begins, entries[at]);
    ends = max(ends, entries[at + 1]);
  }
  if (touchesOther) {
    begins = min(begins, entries[at + 2]);
    ends = max(ends, entries[at + 3]);
  }
  if (touchesOne && touchesOther) {
    entries[at + 2] = 0;
    entries[at + 3] = 0;
  }
  entries[place] = begins;
  entries[place + 1] = ends;
}
