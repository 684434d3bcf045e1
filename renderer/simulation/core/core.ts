/** What the core shows to TypeScript: the network's tables to be written, the books to be read, and what is done. */

export { arrivalsKey } from './books/arrivals';
export { begin } from './books/begin';
export * from './books/courses';
export { workThrough } from './books/day';
export { drawDecisions } from './books/decisions';
export { displacedOf, displacedOn } from './books/displace';
export { drawOf, purposeKey } from './books/draws';
export { fractionCount, slotOf } from './books/fractions';
export { plansLeft } from './books/preparation';
export { free, lost, open } from './books/room';
export { rosterFirst, rosterNext } from './books/roster';
export { search } from './books/search';
export { unplacedCount, unplacedFractions, waitingCount, waitingCourses } from './books/waiting';
export { allocate } from './memory/heap';
export * from './network/centres';
export * from './network/demand';
export * from './network/events';
export * from './network/pathways';
export * from './network/routes';
export * from './network/timeline';
export * from './network/units';
export { clusterSize, exponential, triangular } from './random/distributions';
export { uniformAt } from './random/key';
export { ln } from './random/logarithm';
export { nextUniform, seedGenerator } from './random/sfc32';
