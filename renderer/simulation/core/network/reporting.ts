import { Ints, Shorts } from '../memory/arrays';

/** Rows of years and weeks that each simulated day is reported in; -1 outside the plan's period. */
export let dayYear: Shorts = changetype<Shorts>(0);
export let dayWeek: Shorts = changetype<Shorts>(0);
export let yearCount: i32 = 0;
/** First day of each year reported, and one more for the end. */
export let yearStarts: Ints = changetype<Ints>(0);
export let weekCount: i32 = 0;
/** Weeks of 7 days of warm-up and plan together. */
export let loadWeeks: i32 = 0;
export let machineCount: i32 = 0;
