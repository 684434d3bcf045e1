import type { Plan } from '../../../db/schema/plan.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { Estimate, Metrics } from '../../simulation/results.ts';
import { addDays, monthYear } from '../dates.ts';
import { decimal, percent } from '../numbers.ts';
import type { MapCentre } from './mapCentres.ts';
import type { MapZone } from './mapZones.ts';

const counted = (count: number, thing: string) => `${decimal(count)} ${thing}${count === 1 ? '' : 's'}`;

export const linacsWords = (linacs: number): string => counted(linacs, 'linac');
export const coursesWords = (coursesPerYear: number): string =>
  coursesPerYear > 0 && coursesPerYear < 0.5
    ? 'under 1 course a year'
    : `${counted(Math.round(coursesPerYear), 'course')} a year`;

export const meanWaitDays = ({ waitDays }: Metrics): string =>
  Number.isFinite(waitDays.mean) ? `${decimal(waitDays.mean)} days` : 'no starts';

/** `82–86%`: the 95% interval of an estimate; null while there are too few runs to give one. */
export const intervalWords = ({ ci95 }: Estimate, write: (value: number) => string, unit: string): string | null =>
  ci95 === null ? null : `${write(ci95[0])}–${write(ci95[1])}${unit}`;

/** `84%, 19 days`: utilisation and mean wait, as they stand beside a centre. */
export const centreFigures = (metrics: Metrics): string =>
  `${percent(metrics.utilisation.mean)}, ${meanWaitDays(metrics)}`;

export const opensWords = (opens: string): string => `opens ${monthYear(opens)}`;

/** Everything the map shows of a centre, for those who hear it. */
export function centreSentence({ centre, linacs, opens }: MapCentre, metrics: Metrics | undefined): string {
  if (opens !== null) return `${centre.name}, ${opensWords(opens)}`;
  const figures = metrics
    ? [`utilisation ${percent(metrics.utilisation.mean)}`, `mean wait ${meanWaitDays(metrics)}`]
    : ['not simulated yet'];
  return [centre.name, linacsWords(linacs), ...figures].join(', ');
}

/** The name of a centre, for words about where courses go. */
export const centreNameOf = ({ plan }: ResolvedPlan, centreId: string): string =>
  plan.centres.find(({ id }) => id === centreId)?.name ?? centreId;

export const zoneNameOf = ({ plan }: ResolvedPlan, zoneId: string): string =>
  plan.zones.find(({ id }) => id === zoneId)?.name ?? zoneId;

/** Everything the map shows of a zone, for those who hear it. */
export function zoneSentence(network: ResolvedPlan, { zone, coursesPerYear, goesTo, carMinutes }: MapZone): string {
  const [main] = goesTo;
  return [
    zone.name,
    coursesWords(coursesPerYear),
    ...(main ? [`${percent(main.share)} to ${centreNameOf(network, main.id)}`] : []),
    ...(carMinutes === null ? [] : [`${decimal(carMinutes)} minutes by car`]),
  ].join(', ');
}

/** `2027–2037`: the years the plan, and so a figure over the whole of it, covers. */
export function planYears({ startDate, horizonWeeks }: Plan): string {
  const last = addDays(startDate, horizonWeeks * 7 - 1);
  const [first, end] = [startDate.slice(0, 4), last.slice(0, 4)];
  return first === end ? first : `${first}–${end}`;
}
