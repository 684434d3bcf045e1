import type { Backlog } from '../../../db/schema/demand.ts';
import type { Pathway } from '../../../db/schema/pathway.ts';
import type { Gap } from './gaps.ts';
import type { Asked } from './handOn.ts';
import type { Horizon } from './horizon.ts';
import type { Preparation } from './preparation.ts';
import { type Regimen, shareIn } from './regimens.ts';
import { segmentsByWeek } from './segments.ts';

/** Courses of a centre that wait on the plan's first day beyond those the warm-up leaves, by regimen. */
export type Opening = {
  courses: Float64Array;
  decidedDaysBefore: Float64Array;
  /** The day from which the centre can treat them, the horizon's end where it never can: nobody knows where they live. */
  treatedFrom: Int32Array;
};

/**
 * What a centre's opening backlog adds. The warm-up leaves those who are being prepared: decisions a day times days of
 * preparation. The others were decided evenly over the pathway's target days before the start, as booking has it.
 */
export function openingOf(
  { first, part, timeline, days }: Horizon,
  backlog: readonly Backlog[],
  pathways: readonly Pathway[],
  regimens: readonly Regimen[],
  { segments, perYear }: Asked,
  preparations: readonly Preparation[],
  daysPerOpenDay: number,
  gaps: readonly Gap[],
): Opening {
  const courses = new Float64Array(regimens.length);
  const decidedDaysBefore = new Float64Array(regimens.length);
  const treatedFrom = new Int32Array(regimens.length).fill(timeline.start);
  const segment = segmentsByWeek(segments)[first];
  for (const { pathwayId, courses: wanted } of backlog) {
    const index = pathways.findIndex(({ id }) => id === pathwayId);
    const own = [...regimens.keys()].filter((regimen) => regimens[regimen]?.pathway === index);
    const weekly = own.reduce((sum, regimen) => sum + perYear[regimen * segments.count + segment] * part[first], 0);
    const prepared = (weekly / 7) * (preparations[index]?.waited ?? 0) * daysPerOpenDay;
    for (const regimen of own) {
      courses[regimen] += Math.max(0, wanted - prepared) * shareIn(regimens[regimen], first);
      decidedDaysBefore[regimen] = (pathways[index]?.targetDays ?? 0) / 2;
      treatedFrom[regimen] = Math.min(days, afterGaps(gaps, index, timeline.start));
    }
  }
  return { courses, decidedDaysBefore, treatedFrom };
}

/** The first day from one on that lies in no gap of a pathway. */
function afterGaps(gaps: readonly Gap[], pathway: number, day: number): number {
  const gap = gaps.find((held) => held.pathway === pathway && held.from <= day && day < held.until);
  return gap ? afterGaps(gaps, pathway, gap.until) : day;
}
