import { Bytes, Floats, Ints, Shorts } from '../memory/arrays';

export let pathwayCount: i32 = 0;
/** Category of interruption: 1, 2 or 3. */
export let pathwayCategory: Bytes = changetype<Bytes>(0);
/** Rank of its priority, 0 for the first. */
export let pathwayPriority: Ints = changetype<Ints>(0);
export let priorityCount: i32 = 0;
export let pathwayTargetDays: Ints = changetype<Ints>(0);
export let pathwaySecondsFirst: Ints = changetype<Ints>(0);
export let pathwaySecondsLater: Ints = changetype<Ints>(0);
/** May be simulated or started on the day of decision. */
export let pathwaySameDay: Bytes = changetype<Bytes>(0);
/** May use the seconds held for urgent courses. */
export let pathwayUrgent: Bytes = changetype<Bytes>(0);

/** Attendance: visits are `step` open days apart, or a week where it is weekly. */
export let pathwayFractionsPerVisit: Bytes = changetype<Bytes>(0);
export let pathwayStep: Bytes = changetype<Bytes>(0);
export let pathwayWeekly: Bytes = changetype<Bytes>(0);

/** Imaging in its order, by kind and length, and the length of the shortest any pathway asks for. */
export let imagingFirst: Ints = changetype<Ints>(0);
export let imagingLast: Ints = changetype<Ints>(0);
export let imagingKind: Bytes = changetype<Bytes>(0);
export let imagingSeconds: Ints = changetype<Ints>(0);
export let mostImages: i32 = 0;
export let shortestImage: i32 = 0;

/** Working days that planning takes, if there is any: 1 in `pathwayPlanned`. */
export let pathwayPlanned: Bytes = changetype<Bytes>(0);
export let planningLeast: Floats = changetype<Floats>(0);
export let planningMode: Floats = changetype<Floats>(0);
export let planningMost: Floats = changetype<Floats>(0);

/** Mixes of fractionation in order of time: from a day on, numbers of fractions and running totals of their shares. */
export let mixFirst: Ints = changetype<Ints>(0);
export let mixLast: Ints = changetype<Ints>(0);
export let mixFrom: Ints = changetype<Ints>(0);
export let mixShareFirst: Ints = changetype<Ints>(0);
export let mixShareLast: Ints = changetype<Ints>(0);
export let shareFractions: Bytes = changetype<Bytes>(0);
export let shareCumulative: Floats = changetype<Floats>(0);

/** Courses alike to booking have the same regimen and share what searches have learnt: by pathway and fractions. */
export let regimenCount: i32 = 0;
export let regimenFirst: Ints = changetype<Ints>(0);
export let regimenItems: Ints = changetype<Ints>(0);

/** Units that may treat a pathway at a centre, by `pathway * centres + centre`. */
export let eligibleFirst: Ints = changetype<Ints>(0);
export let eligibleLast: Ints = changetype<Ints>(0);
export let eligibleItems: Shorts = changetype<Shorts>(0);

/** Units a patient may move to mid-course, by `pathway * units + unit`. */
export let partnersFirst: Ints = changetype<Ints>(0);
export let partnersLast: Ints = changetype<Ints>(0);
export let partnersItems: Shorts = changetype<Shorts>(0);
