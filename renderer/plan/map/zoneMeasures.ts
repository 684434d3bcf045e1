import { sum } from 'd3-array';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { decimal, percent } from '../numbers.ts';
import { carTravel, figureOfYear, type MapZone } from './mapZones.ts';

export const zoneMeasures = ['wait', 'travel', 'within45', 'perHead'] as const;
/** What areas can be coloured by. */
export type ZoneMeasure = (typeof zoneMeasures)[number];

/** How a measure is named, written and stepped. Values are days, minutes, a share, and courses a year per 1,000 people. */
export type MeasureStyle = {
  name: string;
  /** With its unit, for legends and headings. */
  title: string;
  /** Where one step ends and the next begins, rising. */
  steps: readonly number[];
  /** Whether the deepest colour is for the least: always for what is worst. */
  deepIsLow: boolean;
  format(value: number): string;
  /** As it stands in a sentence. */
  words(value: number): string;
  /** Differences smaller than the first are little, and larger than the second large. */
  changes: readonly [number, number];
  /** A difference as a figure alone, for scales. */
  formatChange(value: number): string;
  /** A difference without its sign, and which way it goes. */
  change(value: number): string;
};

export const measureStyles: Record<ZoneMeasure, MeasureStyle> = {
  wait: {
    name: 'Wait',
    title: 'Mean wait, days',
    steps: [14, 16, 20, 31],
    deepIsLow: false,
    format: (value) => decimal(value),
    words: (value) => `mean wait ${decimal(value)} days`,
    changes: [0.3, 3],
    formatChange: (value) => decimal(value, Number.isInteger(value) ? 0 : 1),
    change: (value) => `${days(Math.abs(value))} ${value > 0 ? 'longer' : 'shorter'}`,
  },
  travel: {
    name: 'Travel time',
    title: 'Travel by car, one way, minutes',
    steps: [15, 30, 45, 60],
    deepIsLow: false,
    format: (value) => decimal(value),
    words: (value) => `${decimal(value)} minutes by car on average`,
    changes: [1, 5],
    formatChange: (value) => decimal(value),
    change: (value) => `${decimal(Math.abs(value), 1)} minutes ${value > 0 ? 'longer' : 'shorter'}`,
  },
  within45: {
    name: 'Within 45 minutes',
    title: 'Share of people treated within 45 minutes by car',
    steps: [0.25, 0.5, 0.75, 0.95],
    deepIsLow: true,
    format: (value) => percent(value),
    words: (value) => `${percent(value)} within 45 minutes by car`,
    changes: [0.01, 0.1],
    formatChange: (value) => percent(value),
    change: (value) => `${decimal(Math.abs(value) * 100)} points ${value > 0 ? 'more' : 'fewer'} within 45 minutes`,
  },
  perHead: {
    name: 'Demand per head',
    title: 'Courses a year per 1,000 people',
    steps: [1.5, 2, 2.5, 3],
    deepIsLow: false,
    format: (value) => decimal(value, 1),
    words: (value) => `${decimal(value, 1)} courses a year per 1,000 people`,
    changes: [0.05, 0.25],
    formatChange: (value) => decimal(value, 2),
    change: (value) => `${decimal(Math.abs(value), 2)} per 1,000 ${value > 0 ? 'more' : 'fewer'}`,
  },
};

const days = (value: number) => `${decimal(value, value < 10 ? 1 : 0)} ${value === 1 ? 'day' : 'days'}`;

/** How much of what leaves a zone must be known of for its mean to be told. */
const enough = 0.95;

/** The mean over where a zone's courses go, each by its part; null when too little of it is known. */
function meanOver(zone: MapZone, valueAt: (centreId: string) => number | null | undefined): number | null {
  const known = zone.goesTo.flatMap(({ id, share }) => {
    const value = valueAt(id);
    return value === null || value === undefined || !Number.isFinite(value) ? [] : [{ share, value }];
  });
  const part = sum(known, ({ share }) => share);
  return part < enough ? null : sum(known, ({ share, value }) => share * value) / part;
}

export const nearMinutes = 45;

/**
 * What a measure says of a zone; null where it is not known. The wait is that of the centres its courses go to, each
 * by its part, since the simulation tells waits by centre and not by where people live.
 */
export function measureOf(
  measure: ZoneMeasure,
  { plan }: ResolvedPlan,
  entry: MapZone,
  date: string,
  waitDaysAt: (centreId: string) => number | undefined,
): number | null {
  const minutesTo = (centreId: string) => carTravel(plan, entry.zone.id, centreId)?.minutes;
  if (measure === 'wait') return meanOver(entry, waitDaysAt);
  if (measure === 'travel') return meanOver(entry, minutesTo);
  if (measure === 'within45') {
    return meanOver(entry, (id) => {
      const minutes = minutesTo(id);
      return minutes === undefined ? undefined : Number(minutes <= nearMinutes);
    });
  }
  const people = figureOfYear(entry.zone.population, Number(date.slice(0, 4)))?.value;
  return people === undefined || people === 0 ? null : (1000 * entry.coursesPerYear) / people;
}

/** The step of a value: 0 for the palest, `steps.length` for the deepest. */
export function stepOf({ steps, deepIsLow }: Pick<MeasureStyle, 'steps' | 'deepIsLow'>, value: number): number {
  const above = steps.filter((step) => value >= step).length;
  return deepIsLow ? steps.length - above : above;
}

/** A difference as a step from −2 (much less) over 0 (little) to 2 (much more). */
export function changeStep({ changes: [little, large] }: Pick<MeasureStyle, 'changes'>, value: number): number {
  const size = Math.abs(value) < little ? 0 : Math.abs(value) < large ? 1 : 2;
  return size === 0 ? 0 : Math.sign(value) * size;
}
