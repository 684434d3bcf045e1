import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonth, utcYear } from 'd3-time';
import { toDate } from '../dates.ts';
import type { Period } from './fleetTypes.ts';

/** Dates to pixels along the timeline. */
export type FleetScale = Period & {
  width: number;
  x(iso: string): number;
  /** The date under a pixel. */
  dateAt(x: number): Date;
  /** As `x`, but held inside the picture. */
  clamped(iso: string): number;
};

export function fleetScale({ from, until }: Period, width: number): FleetScale {
  const scale = scaleUtc([toDate(from), toDate(until)], [0, width]);
  const x = (iso: string) => Math.round(scale(toDate(iso)) * 2) / 2;
  return {
    ...{ from, until, width, x },
    dateAt: (at) => utcDay.round(scale.invert(at)),
    clamped: (iso) => Math.min(width, Math.max(0, x(iso))),
  };
}

export type FleetTick = { x: number; year: number; label: string | null; quarter: boolean };

/** A tick for every January, labelled as often as the text has room, and for the quarters between where they do not crowd. */
export function fleetTicks(scale: FleetScale, textSize: number): FleetTick[] {
  const [from, until] = [toDate(scale.from), toDate(scale.until)];
  const years = utcYear.range(from, until);
  const yearWidth = scale.width / Math.max(1, (until.getTime() - from.getTime()) / (365.25 * 86_400_000));
  const every = Math.max(1, Math.ceil((textSize * 3) / yearWidth));
  const at = (date: Date) => scale.x(date.toISOString().slice(0, 10));
  const labelled = years.map((date, index) => {
    const year = date.getUTCFullYear();
    const fits = at(date) + textSize * 2.6 <= scale.width;
    return { x: at(date), year, label: index % every === 0 && fits ? String(year) : null, quarter: false };
  });
  if (yearWidth / 4 < textSize * 0.6) return labelled;
  const quarters = utcMonth
    .range(utcMonth.ceil(from), until)
    .filter((date) => date.getUTCMonth() % 3 === 0 && date.getUTCMonth() !== 0)
    .map((date) => ({ x: at(date), year: date.getUTCFullYear(), label: null, quarter: true }));
  return [...labelled, ...quarters].sort((a, b) => a.x - b.x);
}

/** Weeks shown as a share of the picture, to zoom: pixels for the whole time when `years` fill the width given. */
export function widthForYears({ from, until }: Period, years: number | null, width: number): number {
  if (years === null) return width;
  const total = (toDate(until).getTime() - toDate(from).getTime()) / (365.25 * 86_400_000);
  return Math.max(width, Math.round((width * total) / years));
}
