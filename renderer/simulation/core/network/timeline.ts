/** Days counted from the first of the warm-up: the plan's first, the one after its last, and how many can be booked. */
export let planStart: i32 = 0;
export let planEnd: i32 = 0;
export let days: i32 = 0;

/** Ordinals of a unit; `unit * stride + ordinal` is a slot, a unit on an open day of its centre. */
export let stride: i32 = 0;
