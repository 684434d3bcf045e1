import { z } from 'zod';
import { Pathway } from '../pathway.ts';
import type { Problem } from '../problem.ts';
import { type Draft, type Found, listed, sound } from './draft.ts';

const fractionation = z.object({ fractionation: Pathway.shape.fractionation });
const planning = z.object({ planning: Pathway.shape.planning });
const lengths = z.object({
  minutesFirst: Pathway.shape.minutesFirst,
  minutesLater: Pathway.shape.minutesLater,
  imaging: Pathway.shape.imaging,
});

/**
 * Fractionation that is not in force from the beginning or not in order, planning times out of order, and fractions
 * and scans that take next to no time.
 */
export function pathwayProblems(draft: Draft): Problem[] {
  const pathways = listed(draft, 'pathways');
  return [
    ...sound(pathways, fractionation).flatMap(fractionationProblems),
    ...sound(pathways, planning).flatMap(planningProblems),
    ...sound(pathways, lengths).flatMap(lengthProblems),
  ];
}

function fractionationProblems({ path, record }: Found<z.infer<typeof fractionation>>): Problem[] {
  return record.fractionation.flatMap(({ from }, at, mixes) => {
    const where = `${path}.fractionation[${at}].from`;
    if (at === 0) {
      const message = `is ${from}, which leaves courses before then without a mix; the first must be null`;
      return from === null ? [] : [{ path: where, message }];
    }
    if (from === null) return [{ path: where, message: 'is null; only the first mix is in force from the beginning' }];
    const before = mixes[at - 1]?.from ?? null;
    if (before === null || before < from) return [];
    return [
      { path: where, message: `${from} is not after ${before}, the date of the mix before it; put them in order` },
    ];
  });
}

function planningProblems({ path, record }: Found<z.infer<typeof planning>>): Problem[] {
  if (record.planning === null) return [];
  const { minDays, modeDays, maxDays } = record.planning;
  if (modeDays < minDays) {
    return [{ path: `${path}.planning.modeDays`, message: `${modeDays} is less than minDays, ${minDays}` }];
  }
  if (maxDays < modeDays) {
    return [{ path: `${path}.planning.maxDays`, message: `${maxDays} is less than modeDays, ${modeDays}` }];
  }
  return [];
}

/** Time is counted in whole seconds, and what takes none would be done without end. */
function lengthProblems({ path, record }: Found<z.infer<typeof lengths>>): Problem[] {
  const { minutesFirst, minutesLater, imaging } = record;
  const given: [where: string, minutes: number][] = [
    ['minutesFirst', minutesFirst],
    ['minutesLater', minutesLater],
    ...imaging.map(({ minutes }, at): [string, number] => [`imaging[${at}].minutes`, minutes]),
  ];
  return given.flatMap(([where, minutes]) => {
    if (Math.round(minutes * 60) > 0) return [];
    const message = `${minutes} minutes is less than half a second, which counts as no time at all; give a second (0.017) or more`;
    return [{ path: `${path}.${where}`, message }];
  });
}
