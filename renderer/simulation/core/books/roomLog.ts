import { Ints, Words } from '../memory/arrays';
import { ints, words } from '../memory/heap';
import { centreUnitsFirst, centreUnitsItems, centreUnitsLast } from '../network/centres';
import { firstSlot, lastSlot, nearestSlot } from '../network/slots';
import { slotCount, slotService, unitCount } from '../network/units';
import { Sought, soughtOf } from './sought';
import { Learnt, unlearn } from './stretches';

/** By unit, the last rows of its log: the first and the last ordinal of room given back. */
let log: Ints = changetype<Ints>(0);
const logRows = 64;

/** Shorter stretches than this are forgotten rather than held against the log. */
const worthReading = 32;

/** Days of service of a unit before an ordinal, by slot. */
let servicesBefore: Words = changetype<Words>(0);

/** Makes the log once. It need not be emptied: no row is read that has not been written. */
export function prepareLog(): void {
  if (changetype<usize>(log)) return;
  log = ints(unitCount * logRows * 2);
  countServices();
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
    write(soughtOf(other), first, last);
  }
}

/** The same for ordinals of today and the next few days, which is cheap to say every day. */
export function roomGivenBackSoon(centre: i32, until: i32): void {
  for (let index = centreUnitsFirst[centre]; index < centreUnitsLast[centre]; index++) {
    const unit = soughtOf(centreUnitsItems[index]);
    unit.unsureUntil = max(unit.unsureUntil, until);
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

/** Gives up what the rows written since they were last looked at bear upon; all of it where they are very many. */
export function readLog(learnt: Learnt, unit: Sought, reach: i32): void {
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
      unlearn(learnt, firstReaching(unit.unit, log[place], reach), last + 1);
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
