import { Records, records } from '../memory/records';
import { regimenCount } from '../network/pathways';
import { unitCount } from '../network/units';

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

export function forgetStretches(): void {
  if (!changetype<usize>(entries)) entries = records<Learnt>(regimenCount * unitCount);
  memory.fill(changetype<usize>(entries), 0, <usize>(regimenCount * unitCount) * offsetof<Learnt>());
}

export function learntOf(regimen: i32, unit: i32): Learnt {
  return entries[regimen * unitCount + unit];
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

/** Gives up starts from one ordinal up to before another. */
export function unlearn(learnt: Learnt, from: i32, until: i32): void {
  if (cut(learnt.one, learnt.other, from, until)) return;
  cut(learnt.other, learnt.one, from, until);
}

/**
 * Cuts ordinals out of a stretch. Where it is cut through, which is answered, the shorter of the parts that are left is
 * lost, unless it is longer than the other stretch, whose place it takes.
 */
function cut(stretch: Stretch, other: Stretch, from: i32, until: i32): bool {
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
