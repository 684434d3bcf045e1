import type { ObservedMeasure } from '../../../db/schema/observation.ts';
import { daysBetween, fullMonth } from '../dates.ts';
import { list } from '../health/list.ts';
import { countWords, decimal, percent } from '../numbers.ts';
import type { Held, HeldPlace } from './calibration.ts';
import { monthSpan } from './observedWords.ts';

type Words = {
  name: string;
  /** What one of them is counted in, behind a figure. */
  unit: string;
  digits: number;
  /** What a simulated figure that is higher, or lower, than the observed one is called. */
  more: string;
  fewer: string;
  counted: string;
};

const words: { readonly [M in ObservedMeasure]: Words } = {
  startsWithin31Days: {
    ...{ name: 'Started within 31 days', unit: '', digits: 1, counted: 'courses' },
    ...{ more: 'More start within 31 days in the simulation', fewer: 'Fewer start within 31 days in the simulation' },
  },
  waitDays: {
    ...{ name: 'Median wait', unit: 'days', digits: 1, counted: 'courses' },
    ...{ more: 'Simulated waits are longer', fewer: 'Simulated waits are shorter' },
  },
  coursesDecided: {
    ...{ name: 'Decisions to treat', unit: 'a month', digits: 0, counted: 'courses' },
    ...{ more: 'The plan has more decisions to treat', fewer: 'The plan has fewer decisions to treat' },
  },
  coursesStarted: {
    ...{ name: 'Courses started', unit: 'a month', digits: 0, counted: 'courses' },
    ...{ more: 'More courses start in the simulation', fewer: 'Fewer courses start in the simulation' },
  },
  attendancesPerMachineDay: {
    ...{ name: 'Attendances per machine and day', unit: 'a day', digits: 1, counted: 'attendances' },
    ...{ more: 'Simulated machines treat more', fewer: 'Simulated machines treat fewer' },
  },
  fractionsPerMachineDay: {
    ...{ name: 'Fractions per machine and day', unit: 'a day', digits: 1, counted: 'fractions' },
    ...{ more: 'Simulated machines treat more', fewer: 'Simulated machines treat fewer' },
  },
};

export const heldName = (measure: ObservedMeasure): string => words[measure].name;

const isShare = (measure: ObservedMeasure): boolean => measure === 'startsWithin31Days';

const number = (measure: ObservedMeasure, value: number): string =>
  isShare(measure) ? decimal(value * 100, 1) : decimal(value, words[measure].digits);

/** “91.2%”, “14.5 days”, “130 a month” */
export const heldFigure = (measure: ObservedMeasure, value: number): string =>
  isShare(measure) ? percent(value, 1) : `${number(measure, value)} ${words[measure].unit}`;

/** “88.0 to 93.1%”; nothing where it is not known. */
export function heldRange(measure: ObservedMeasure, ci95: readonly [number, number] | null): string {
  if (ci95 === null) return '';
  return `${number(measure, ci95[0])} to ${number(measure, ci95[1])}${isShare(measure) ? '%' : ''}`;
}

/** “Simulated waits are longer by 4 to 7 days.”, or that the two cannot be told apart. */
export function heldSentence({ measure, simulated, difference }: Held): string {
  if (simulated === null || difference === null) return 'Not simulated here.';
  if (!difference.distinguishable) return 'Cannot be told apart.';
  const { more, fewer } = words[measure];
  return `${difference.value > 0 ? more : fewer}, by ${sizeWords(measure, difference.ci95)}.`;
}

/** How far two figures are apart, as its interval supports: “2 to 6 points”, “about 3 days”. */
function sizeWords(measure: ObservedMeasure, ci95: readonly [number, number]): string {
  const scale = isShare(measure) ? 100 : 1;
  const [low = 0, high = 0] = ci95.map((end) => Math.abs(end) * scale).sort((a, b) => a - b);
  const digits = high < 1 ? 2 : high < 10 ? 1 : 0;
  const [from, to] = [decimal(low, digits), decimal(high, digits)];
  const unit = isShare(measure) ? 'percentage points' : words[measure].unit;
  return from === to ? `about ${to} ${unit}` : `${from} to ${to} ${unit}`;
}

/** “12 months, April 2025 to March 2026; 3,410 courses” */
export function behindWords({ measure, observed, span }: Held): string {
  return `${countWords(observed.months, 'month')}, ${monthSpan(span)}; ${decimal(observed.count)} ${words[measure].counted}`;
}

/** In one sentence, for how many places the baseline agrees with what was observed, and where it is farthest. */
export function calibrationSentence(places: readonly HeldPlace[]): string {
  const compared = places
    .filter(({ place }) => place.kind !== 'machine')
    .flatMap(({ place, held }) => {
      const told = held.filter(({ difference }) => difference !== null);
      return told.length === 0 ? [] : [{ place, apart: told.filter(({ difference }) => difference?.distinguishable) }];
    });
  const apart = compared.filter((one) => one.apart.length > 0);
  if (compared.length === 0) return 'Nothing that was observed is simulated, so that there is nothing to compare.';
  if (apart.length === 0) {
    return compared.length === 1
      ? `The baseline cannot be told apart from what was observed at ${compared[0]?.place.name ?? 'the network'}.`
      : `The baseline cannot be told apart from what was observed at any of ${compared.length} places.`;
  }
  const names = apart.map(({ place }) => place.name);
  const where = names.length > 3 ? `${names.length} of ${compared.length} places` : list(names);
  return `The baseline differs from what was observed at ${where}, by more than chance.`;
}

/** What is held against what, where months do not lie in the plan. */
export function periodsSentence(places: readonly HeldPlace[], startDate: string): string {
  const all = places.flatMap(({ held }) => held.map(({ inPlan }) => inPlan));
  const lasts = places.flatMap(({ held }) => held.flatMap(({ inPlan, span }) => (inPlan ? [] : [span[1]]))).toSorted();
  const years = Math.floor(daysBetween(`${lasts[0] ?? startDate.slice(0, 7)}-01`, startDate) / 365.25);
  const old =
    years < 1
      ? ''
      : ` Some end in ${fullMonth(`${lasts[0]}-01`)}, ${years === 1 ? 'a year' : `${years} years`} before it: newer months would say more.`;
  if (all.every((inPlan) => inPlan)) return 'Each month that was observed is held against the same month of the plan.';
  const before =
    'Months before the plan’s start are held against its first year: what has changed since, such as a new linac, growth or a queue worked off, is part of the difference.';
  const same = all.some((inPlan) => inPlan) ? ' Months of the plan itself are held against the same months.' : '';
  return `${before}${old}${same}`;
}
