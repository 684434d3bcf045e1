import { Bytes, Ints, Shorts, Words } from '../memory/arrays';
import { days, stride } from './timeline';

export let centreCount: i32 = 0;

/** Open days by centre and ordinal, `stride` to a centre, and how many it has. */
export let centreOpenDays: Words = changetype<Words>(0);
export let centreOpenCount: Ints = changetype<Ints>(0);
/** The first ordinal on or after each day, `days + 1` to a centre. */
export let centreOrdinalAt: Words = changetype<Words>(0);

/** Treatment plans that can be started by centre and ordinal; at centres that are not limited by planning, none. */
export let centrePlans: Shorts = changetype<Shorts>(0);
export let centrePlanLimited: Bytes = changetype<Bytes>(0);

/** Most overtime of a machine in a day, to recover category 1. */
export let centreOvertimeSeconds: Ints = changetype<Ints>(0);

/** A centre's own units. */
export let centreUnitsFirst: Ints = changetype<Ints>(0);
export let centreUnitsLast: Ints = changetype<Ints>(0);
export let centreUnitsItems: Shorts = changetype<Shorts>(0);

/** A centre's own units of a kind of imaging, by `kind * centres + centre`. */
export let imagingUnitsFirst: Ints = changetype<Ints>(0);
export let imagingUnitsLast: Ints = changetype<Ints>(0);
export let imagingUnitsItems: Shorts = changetype<Shorts>(0);

/** The centres that image for a centre, the first to be asked first, likewise; none when nothing limits this imaging. */
export let imagingHostsFirst: Ints = changetype<Ints>(0);
export let imagingHostsLast: Ints = changetype<Ints>(0);
export let imagingHostsItems: Shorts = changetype<Shorts>(0);

/** The first ordinal of a centre on or after a day. */
export function ordinalOn(centre: i32, day: i32): i32 {
  return centreOrdinalAt[centre * (days + 1) + day];
}

/** The day of an ordinal of a centre. */
export function openDay(centre: i32, ordinal: i32): i32 {
  return centreOpenDays[centre * stride + ordinal];
}
