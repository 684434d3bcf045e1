import type { Pathway } from '../../../db/schema/pathway.ts';
import { span } from '../compile/timeline.ts';
import type { Horizon } from './horizon.ts';
import { firstSegmentFrom, type Segments } from './segments.ts';

/** A pathway given in a number of fractions: courses that are alike to booking. */
export type Regimen = {
  pathway: number;
  fractions: number;
  /** Treatment minutes of a course, of its first fraction and of each later one. */
  minutes: number;
  minutesFirst: number;
  minutesLater: number;
  /** The part of the pathway's courses that are of this regimen, from a week of decision on, in order. */
  shares: { from: number; share: number }[];
};

/** The part of the pathway's courses that are of a regimen in a week. */
export const shareIn = ({ shares }: Regimen, week: number): number =>
  shares.findLast(({ from }) => from <= week)?.share ?? 0;

/** The regimens of a pathway, `index` in the plan. */
export function regimensOf(pathway: Pathway, index: number, { timeline, monday }: Horizon): Regimen[] {
  const mixes = pathway.fractionation
    .map(({ from, mix }) => ({ day: from === null ? 0 : span(timeline, from)[0], mix }))
    .map(({ day, mix }) => ({ day: day <= timeline.start ? 0 : day, mix }))
    .sort((a, b) => a.day - b.day)
    .map(({ day, mix }, at) => ({
      // A mix that begins within a week is taken to begin with the nearer Monday.
      from: at === 0 ? 0 : Math.max(0, Math.ceil((day - 3 - monday[0]) / 7)),
      total: mix.reduce((sum, entry) => sum + entry.share, 0),
      mix,
    }));
  const numbers = new Set(mixes.flatMap(({ mix }) => mix.map(({ fractions }) => fractions)));
  const { minutesFirst, minutesLater } = pathway;
  return [...numbers].map((fractions) => ({
    ...{ pathway: index, fractions, minutesFirst, minutesLater },
    minutes: minutesFirst + (fractions - 1) * minutesLater,
    shares: mixes.map(({ from, total, mix }) => ({
      from,
      share: (mix.find((entry) => entry.fractions === fractions)?.share ?? 0) / total,
    })),
  }));
}

/** Those parts by regimen and segment. */
export const sharesOf = (regimens: readonly Regimen[], segments: Segments): Float64Array[] =>
  regimens.map(({ shares }) => {
    const parts = new Float64Array(segments.count);
    for (const { from, share } of shares) parts.fill(share, firstSegmentFrom(segments, from));
    return parts;
  });

/** Open days from the first fraction to the last, both counted, and how the minutes lie over them. */
export function visitsOf(
  { pattern, minutesFirst, minutesLater }: Pathway,
  fractions: number,
  openDaysPerWeek: number,
): { day: number; minutes: number }[] {
  const perVisit = pattern === 'twiceDaily' ? 2 : 1;
  const step = pattern === 'alternateDays' ? 2 : pattern === 'weekly' ? openDaysPerWeek : 1;
  return Array.from({ length: Math.ceil(fractions / perVisit) }, (_, visit) => {
    const here = Math.min(perVisit, fractions - visit * perVisit);
    return { day: visit * step, minutes: here * minutesLater + (visit === 0 ? minutesFirst - minutesLater : 0) };
  });
}
