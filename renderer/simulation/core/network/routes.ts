import { Bytes, Floats, Ints, Shorts, Words } from '../memory/arrays';

/** Centres by travel time from each zone, the nearest first, `centres` to a zone, and minutes by car, NaN if unknown. */
export let zoneNearest: Shorts = changetype<Shorts>(0);
export let zoneMinutes: Floats = changetype<Floats>(0);

/**
 * Where patients go, by `zone * pathways + pathway`: rows in order of time. A row holds from a day on; its centres and
 * the running totals of their shares lie from `flowShareFirst` up to before `flowShareLast`.
 */
export let flowFirst: Ints = changetype<Ints>(0);
export let flowLast: Ints = changetype<Ints>(0);
export let flowFrom: Ints = changetype<Ints>(0);
export let flowShareFirst: Ints = changetype<Ints>(0);
export let flowShareLast: Ints = changetype<Ints>(0);
export let flowCentre: Shorts = changetype<Shorts>(0);
export let flowCumulative: Floats = changetype<Floats>(0);

/**
 * For every day, the day on which the present time of being able to treat ends; 0 on days when no unit can. Tables of
 * `days`, and by `pathway * centres + centre` the one that holds; the same of units that image by `kind * centres + centre`.
 */
export let treatableUntil: Words = changetype<Words>(0);
export let treatableTable: Ints = changetype<Ints>(0);
export let imageableTable: Ints = changetype<Ints>(0);

/** Rules of mutual aid in order of time, 0 in `aidOn` while there is none. */
export let aidCount: i32 = 0;
export let aidFrom: Ints = changetype<Ints>(0);
export let aidOn: Bytes = changetype<Bytes>(0);
export let aidOfferAfterDays: Floats = changetype<Floats>(0);
export let aidMaxExtraMinutes: Floats = changetype<Floats>(0);
export let aidAcceptance: Floats = changetype<Floats>(0);
