import type { Backlog } from '../../../db/schema/demand.ts';
import type { Pathway } from '../../../db/schema/pathway.ts';
import type { Asked } from './demand.ts';
import type { HandedOn } from './handOn.ts';
import type { Horizon } from './horizon.ts';
import type { Preparation } from './preparation.ts';
import type { Regimen } from './regimens.ts';

/** Courses of a centre that wait on the plan's first day beyond those the warm-up leaves, by regimen. */
export type Opening = { courses: Float64Array; decidedDaysBefore: Float64Array };

/**
 * What a centre's opening backlog adds. The warm-up leaves those who are being prepared: decisions a day times days of
 * preparation. The others were decided evenly over the pathway's target days before the start, as booking has it.
 */
export function openingOf(
  { first, part }: Horizon,
  backlog: readonly Backlog[],
  pathways: readonly Pathway[],
  regimens: readonly Regimen[],
  { begins, sent }: Asked,
  { changed }: HandedOn,
  preparations: readonly Preparation[],
  daysPerOpenDay: number,
): Opening {
  const courses = new Float64Array(regimens.length);
  const decidedDaysBefore = new Float64Array(regimens.length);
  for (const { pathwayId, courses: wanted } of backlog) {
    const index = pathways.findIndex(({ id }) => id === pathwayId);
    const own = [...regimens.keys()].filter((regimen) => regimens[regimen]?.pathway === index);
    const segment = begins.findLastIndex((week) => week <= first);
    const rate = sent[index * (begins.length - 1) + segment] * part[first];
    const weekly = own.reduce(
      (sum, regimen) => sum + (changed[regimen]?.[first] ?? rate * regimens[regimen].share[first]),
      0,
    );
    const prepared = (weekly / 7) * (preparations[index]?.waited ?? 0) * daysPerOpenDay;
    for (const regimen of own) {
      courses[regimen] += Math.max(0, wanted - prepared) * (regimens[regimen]?.share[first] ?? 0);
      decidedDaysBefore[regimen] = (pathways[index]?.targetDays ?? 0) / 2;
    }
  }
  return { courses, decidedDaysBefore };
}
