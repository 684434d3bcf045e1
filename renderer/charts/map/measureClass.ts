import type { Difference } from '../../plan/map/mapDifference.ts';
import type { ShownZone } from '../../plan/map/mapShown.ts';
import { changeStep, type MeasureStyle, stepOf } from '../../plan/map/zoneMeasures.ts';

/** The look of what is coloured: a step of a measure, a step of a difference, or one of the hatches. */
export const stepClasses = ['step0', 'step1', 'step2', 'step3', 'step4'] as const;
export const changeClasses = ['less2', 'less1', 'same', 'more1', 'more2'] as const;
export type Look = (typeof stepClasses)[number] | (typeof changeClasses)[number] | 'unknown' | 'noise';

/** Looks that are patterns: what is not known, what is noise, and what is more than before, which grey ink cannot tell from less. */
export const hatchedLooks = ['unknown', 'noise', 'more1', 'more2'] as const satisfies Look[];
/** The ids of the patterns, by what they are for. */
export type LookHatches = Record<(typeof hatchedLooks)[number], string>;

export const lookHatches = (prefix: string): LookHatches => ({
  ...{ unknown: `${prefix}unknown`, noise: `${prefix}noise`, more1: `${prefix}more1`, more2: `${prefix}more2` },
});

/** The pattern that a look is filled with; null where a class colours it. */
export function hatchOf(hatches: LookHatches, look: Look): string | null {
  const hatched = hatchedLooks.find((one) => one === look);
  return hatched === undefined ? null : `url(#${hatches[hatched]})`;
}

export function changeLook(style: MeasureStyle, difference: Difference | null): Look {
  if (difference === null) return 'unknown';
  if (difference.certainty === 'noise') return 'noise';
  return changeClasses[2 + changeStep(style, difference.value)] ?? 'same';
}

/** How an area is filled: by its difference where two plans are held against each other, else by its value. */
export function zoneLook(style: MeasureStyle, { value, difference }: ShownZone, compared: boolean): Look {
  if (compared) return changeLook(style, difference);
  return value === null ? 'unknown' : (stepClasses[stepOf(style, value)] ?? 'step4');
}
