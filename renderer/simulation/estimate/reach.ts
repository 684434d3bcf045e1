import type { Blocks } from './blocks.ts';
import type { Classes } from './classes.ts';
import type { Preparation } from './preparation.ts';
import type { Regimen } from './regimens.ts';

/**
 * Days from a decision to the first fraction and to half a block after the last, for nobody knows the day in one, were there room, by
 * centre and regimen.
 */
export function reachDays(
  regimens: readonly Regimen[],
  blocks: readonly Blocks[],
  preparations: readonly (readonly Preparation[])[],
  classes: readonly Classes[],
): { first: number; last: number }[][] {
  return blocks.map(({ size, daysPerOpenDay }, centre) =>
    regimens.map(({ pathway }, regimen) => {
      const first = (preparations[centre]?.[pathway]?.lag ?? 0) * daysPerOpenDay;
      return { first, last: first + ((classes[centre]?.spans[regimen] ?? 0) + size / 2) * daysPerOpenDay };
    }),
  );
}
