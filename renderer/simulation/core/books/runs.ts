import { Ints } from '../memory/arrays';
import { anyReserve, slotService } from '../network/units';
import { fractionNext, fractionsOn, putOn, slotOf } from './fractions';
import { free, open, take } from './room';
import { rosterFirst } from './roster';

/**
 * Days in a row on one machine lie side by side in every table by slot, as fractions of a course do in every table of
 * fractions: both are read and written four at a time.
 */
const lanes: i32 = 4;

function intsAt(table: Ints, index: i32): usize {
  return changetype<usize>(table) + ((<usize>index) << 2);
}

/**
 * The last of the slots from one up to before another with less room than so many seconds and no service; the one
 * before them all when there is none.
 */
export function lastFull(room: Ints, from: i32, until: i32, seconds: i32): i32 {
  const wanted = i32x4.splat(seconds);
  let at = until;
  while (at > from) {
    at -= lanes;
    let full = fullAmong(room, at, wanted);
    // What lies before the first is not asked about.
    if (at < from) full = (full >> (from - at)) << (from - at);
    if (full !== 0) return at + 31 - clz(full);
  }
  return from - 1;
}

/** Of four slots those with too little room and no service, as bits. */
function fullAmong(room: Ints, at: i32, wanted: v128): i32 {
  const narrow = i32x4.lt_s(v128.load(intsAt(room, at)), wanted);
  const service = v128.load32_zero(changetype<usize>(slotService) + <usize>at);
  const services = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(service));
  return i32x4.bitmask(v128.and(narrow, i32x4.eq(services, i32x4.splat(0))));
}

/** Books so many fractions of one length, from one on, on slots from one on, as `take` and `putOn` would one by one. */
export function bookRun(slot: i32, fraction: i32, count: i32, seconds: i32, urgent: bool): void {
  const length = i32x4.splat(seconds);
  const steps = i32x4(0, 1, 2, 3);
  let at = 0;
  for (; at + lanes <= count; at += lanes) {
    const room = i32x4.sub(v128.load(intsAt(free, slot + at)), length);
    v128.store(intsAt(free, slot + at), room);
    if (anyReserve) {
      const toAll = v128.load(intsAt(open, slot + at));
      v128.store(intsAt(open, slot + at), urgent ? i32x4.min_s(toAll, room) : i32x4.sub(toAll, length));
    }
    v128.store(intsAt(slotOf, fraction + at), i32x4.add(i32x4.splat(slot + at), steps));
    const counts = changetype<usize>(fractionsOn) + ((<usize>(slot + at)) << 1);
    v128.store64_lane(counts, i16x8.add(v128.load64_zero(counts), i16x8.splat(1)), 0);
    v128.store(intsAt(fractionNext, fraction + at), v128.load(intsAt(rosterFirst, slot + at)));
    v128.store(intsAt(rosterFirst, slot + at), i32x4.add(i32x4.splat(fraction + at), steps));
  }
  for (; at < count; at++) {
    take(slot + at, seconds, urgent);
    putOn(slot + at, fraction + at);
  }
}
