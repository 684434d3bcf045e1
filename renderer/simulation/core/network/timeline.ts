/** Days counted from the first of the warm-up: the plan's first, the one after its last, and how many can be booked. */
export let planStart: i32 = 0;
export let planEnd: i32 = 0;
export let days: i32 = 0;

/** The most open days that any centre has, and so an ordinal later than all: the width of tables by centre and ordinal. */
export let stride: i32 = 0;
