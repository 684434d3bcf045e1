import type { Pathway } from '../../../db/schema/pathway.ts';
import { span } from '../compile/timeline.ts';
import type { Horizon } from './horizon.ts';

/** A pathway given in a number of fractions: courses that are alike to booking. */
export type Regimen = {
  pathway: number;
  fractions: number;
  /** Treatment minutes of a course, of its first fraction and of each later one. */
  minutes: number;
  minutesFirst: number;
  minutesLater: number;
  /** The part of the pathway's courses that are of this regimen, by week of decision. */
  share: Float64Array;
};

/** The regimens of a pathway, `index` in the plan. */
export function regimensOf(pathway: Pathway, index: number, { timeline, monday, count }: Horizon): Regimen[] {
  const mixes = pathway.fractionation
    .map(({ from, mix }) => ({ from: from === null ? 0 : span(timeline, from)[0], mix }))
    .map(({ from, mix }) => ({ from: from <= timeline.start ? 0 : from, mix }))
    .sort((a, b) => a.from - b.from);
  const numbers = new Set(mixes.flatMap(({ mix }) => mix.map(({ fractions }) => fractions)));
  return [...numbers].map((fractions): Regimen => {
    const shares = mixes.map(({ mix }) => {
      const total = mix.reduce((sum, entry) => sum + entry.share, 0);
      return (mix.find((entry) => entry.fractions === fractions)?.share ?? 0) / total;
    });
    const share = new Float64Array(count);
    for (let week = 0, at = 0; week < count; week++) {
      // A mix that begins within the week is taken to begin with the nearer Monday.
      const day = Math.max(0, monday[week] + 3);
      while (at + 1 < mixes.length && mixes[at + 1].from <= day) at++;
      share[week] = shares[at];
    }
    const { minutesFirst, minutesLater } = pathway;
    const minutes = minutesFirst + (fractions - 1) * minutesLater;
    return { pathway: index, fractions, minutes, minutesFirst, minutesLater, share };
  });
}

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
