import type { Core } from './core.ts';

/** What a course's own draws are for, in the order in which the core numbers them. */
export const purposes = ['turn', 'centre', 'fractionation', 'planning', 'mutualAid'] as const;
export type Purpose = (typeof purposes)[number];

/** Every course's own draw for a purpose, in [0, 1), of the replication at hand. The core makes them as it needs them. */
export function drawsOf(core: Core, purpose: Purpose): Float64Array {
  const number = purposes.indexOf(purpose);
  const draws = new Float64Array(core.number('courseCount'));
  for (let course = 0; course < draws.length; course++) draws[course] = core.call('drawOf', course, number);
  return draws;
}
