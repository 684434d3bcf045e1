import { Bytes, Floats, Ints, Shorts, Words } from '../memory/arrays';

/** A unit is a machine during one stay at one centre. */
export let unitCount: i32 = 0;
export let unitCentre: Shorts = changetype<Shorts>(0);
export let unitMachine: Shorts = changetype<Shorts>(0);
/** 0 for those that only image. */
export let unitTreats: Bytes = changetype<Bytes>(0);
/** First ordinal in service of each unit, and the one after its last. */
export let unitFirstOrdinal: Ints = changetype<Ints>(0);
export let unitLastOrdinal: Ints = changetype<Ints>(0);

/**
 * A slot is a unit on an open day of its centre, `unitBase[unit] + ordinal`. A unit has slots from its first ordinal in
 * service to the one after its last, where it is out of service for good: whoever may look past either end asks first,
 * see `slots`.
 */
export let slotCount: i32 = 0;
export let unitBase: Ints = changetype<Ints>(0);

/** By slot: its day, and the seconds booking may count on. */
export let slotDay: Words = changetype<Words>(0);
export let slotCapacity: Ints = changetype<Ints>(0);
/** 1 with planned service: fractions go to a matched unit, or the day is a planned gap. */
export let slotService: Bytes = changetype<Bytes>(0);
/**
 * In service, the ordinal at which this spell of service ends, across which no course is booked. Out of service, less
 * than 0: the first ordinal of the next spell, or the stride when there is none, taken from 0.
 */
export let slotSpell: Shorts = changetype<Shorts>(0);

/** Seconds rostered by unit and year. */
export let unitRostered: Floats = changetype<Floats>(0);

/** Share by unit of what booking may count on that is held for urgent courses, if any unit holds any. */
export let anyReserve: bool = false;
export let unitHeldShare: Floats = changetype<Floats>(0);
/** Open days before treatment on which held minutes are released to all; -1 when the unit holds none. */
export let unitReleaseDays: Shorts = changetype<Shorts>(0);
