import type { ObservedMeasure } from '../../../../db/schema/observation.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { firstYear } from '../../../plan/firstYear.ts';
import { countWords, decimal, percent } from '../../../plan/numbers.ts';
import type { Seen } from '../../../plan/observed/observing.ts';
import type { Derived } from './offer.ts';

/** What the plan has of a measure: what its first year asks for, or what is held of it where only a simulation would say. */
export function plannedWords({ plan, covered }: Derived): (measure: ObservedMeasure) => string {
  const centres = plan.centres.filter(({ id }) => covered.has(id));
  const years = centres.map((centre) => ({ centre, year: firstYear(plan, centre.id) }));
  const sum = (of: (one: (typeof years)[number]) => number): number => years.reduce((all, one) => all + of(one), 0);
  return (measure) => {
    switch (measure) {
      case 'coursesStarted':
      case 'coursesDecided':
        return `${decimal(sum(({ year }) => year.courses) / 12)} a month in its first year`;
      case 'attendancesPerMachineDay':
      case 'fractionsPerMachineDay': {
        const days = sum(({ centre, year }) => year.linacs * openDays(centre));
        return `${decimal(sum(({ year }) => year.fractions) / days, 1)} asked for in its first year`;
      }
      default:
        return heldMonths(plan, measure);
    }
  };
}

/** Of a year, near enough for a figure that is looked at beside another. */
const openDays = ({ opening: { weekdays, bankHolidays } }: Plan['centres'][number]): number =>
  weekdays.length * 52.18 - (bankHolidays ? 0 : 8);

function heldMonths(plan: Plan, measure: ObservedMeasure): string {
  const held = (plan.observations ?? []).filter((one) => one.measure === measure);
  const months = new Set(held.flatMap((one) => one.months.map(({ month }) => month))).size;
  return months === 0 ? 'nothing observed' : `${countWords(months, 'month')} observed`;
}

/** What several series say together. */
export function foundWords(measure: ObservedMeasure, seen: readonly Seen[]): string {
  const months = seen.flatMap((series) => series.months);
  const counted = months.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const mean = months.reduce((sum, { count, value }) => sum + (count ?? 0) * (value ?? 0), 0) / counted;
  if (measure === 'startsWithin31Days') return `${percent(mean, 1)} of ${decimal(counted)} courses`;
  if (measure === 'waitDays') return `about ${decimal(mean)} days, ${decimal(counted)} courses`;
  if (measure.endsWith('PerMachineDay')) return `${decimal(mean, 1)} on average`;
  return `${decimal(counted / new Set(months.map(({ month }) => month)).size)} a month`;
}

/** Of how many places and months they are. */
export function placesWords(seen: readonly Seen[]): string {
  const count = (field: 'centreId' | 'trustId' | 'machineId', one: string): string[] => {
    const held = seen.filter((series) => series[field] !== undefined).length;
    return held === 0 ? [] : [countWords(held, one)];
  };
  const months = new Set(seen.flatMap((series) => series.months.map(({ month }) => month))).size;
  return [
    ...count('centreId', 'centre'),
    ...count('trustId', 'trust'),
    ...count('machineId', 'machine'),
    countWords(months, 'month'),
  ].join(', ');
}
