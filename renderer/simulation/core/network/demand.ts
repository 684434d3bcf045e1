import { Floats, Ints, Shorts } from '../memory/arrays';

/** Decisions to treat of one zone and pathway are a stream. */
export let streamCount: i32 = 0;
export let streamKey: Ints = changetype<Ints>(0);
export let streamZone: Shorts = changetype<Shorts>(0);
export let streamPathway: Shorts = changetype<Shorts>(0);
/** Parameter of its clusters, 0 where every decision comes alone, and the probability of a cluster of one. */
export let streamClustering: Floats = changetype<Floats>(0);
export let streamSingle: Floats = changetype<Floats>(0);
export let streamClustersPerYear: Floats = changetype<Floats>(0);
export let streamProfile: Ints = changetype<Ints>(0);

/** Decision days of each profile, and what part of a first year's decisions has been made by the end of each. */
export let profileFirst: Ints = changetype<Ints>(0);
export let profileLast: Ints = changetype<Ints>(0);
export let profileDays: Ints = changetype<Ints>(0);
export let profileCumulative: Floats = changetype<Floats>(0);
/** For equal steps of the total, an index no later than the first whose running total has reached the step. */
export let profileSoonest: Ints = changetype<Ints>(0);

/** Courses waiting on the plan's first day. */
export let backlogCount: i32 = 0;
export let backlogKey: Ints = changetype<Ints>(0);
export let backlogCentre: Shorts = changetype<Shorts>(0);
export let backlogPathway: Shorts = changetype<Shorts>(0);
export let backlogCourses: Ints = changetype<Ints>(0);
