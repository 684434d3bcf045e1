import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { Estimate } from '../../simulation/results.ts';
import { countWords, decimal, percent } from '../numbers.ts';
import type { Figures } from './centreFigures.ts';
import { statusWords } from './centreStatus.ts';
import { centreDifferenceStyle, differenceWords } from './mapDifference.ts';
import type { ShownCentre, ShownZone } from './mapShown.ts';
import { measureStyles, type ZoneMeasure } from './zoneMeasures.ts';

export const linacsWords = (linacs: number): string => countWords(linacs, 'linac');
export const coursesWords = (coursesPerYear: number): string =>
  coursesPerYear > 0 && coursesPerYear < 0.5
    ? 'under 1 course a year'
    : `${countWords(Math.round(coursesPerYear), 'course')} a year`;

export const waitWords = ({ waitDays }: Figures): string =>
  Number.isFinite(waitDays) ? `${decimal(waitDays)} days` : 'no starts';

/** `82–86%`: the 95% interval of an estimate; null while there are too few runs to give one. */
export const intervalWords = ({ ci95 }: Estimate, write: (value: number) => string, unit: string): string | null =>
  ci95 === null ? null : `${write(ci95[0])}–${write(ci95[1])}${unit}`;

/** `84%, 19 days`: utilisation and mean wait, as they stand beside a centre. */
export const figuresLabel = (figures: Figures): string => `${percent(figures.utilisation)}, ${waitWords(figures)}`;

/** Everything the map shows of a centre, for those who hear it. */
export function centreSentence(shown: ShownCentre): string {
  const { centre, linacs, out, figures, difference } = shown;
  const status = statusWords(shown, figures);
  if (shown.opens !== null || shown.closed !== null) return `${centre.name}, ${status}`;
  const said = figures
    ? [`utilisation ${percent(figures.utilisation)}`, `mean wait ${waitWords(figures)}`]
    : ['not simulated yet'];
  return [
    ...[centre.name, linacsWords(linacs)],
    ...(out.length > 0 ? [`${out.length} out`] : []),
    ...said,
    ...(difference ? [differenceWords(centreDifferenceStyle, difference)] : []),
    ...(status === null ? [] : [status]),
  ].join(', ');
}

/** The name of a centre, for words about where courses go. */
export const centreNameOf = ({ plan }: ResolvedPlan, centreId: string): string =>
  plan.centres.find(({ id }) => id === centreId)?.name ?? centreId;

export const zoneNameOf = ({ plan }: ResolvedPlan, zoneId: string): string =>
  plan.zones.find(({ id }) => id === zoneId)?.name ?? zoneId;

/** What its colour says of a zone: its value, and how that differs where two plans are held against each other. */
export function measuredWords(measure: ZoneMeasure, { value, difference }: ShownZone): string {
  const style = measureStyles[measure];
  const known = value === null ? `${style.name.toLowerCase()} not known` : style.words(value);
  return difference === null ? known : `${known}, ${differenceWords(style, difference)}`;
}

/** Everything the map shows of a zone, for those who hear it. */
export function zoneSentence(network: ResolvedPlan, measure: ZoneMeasure | null, shown: ShownZone): string {
  const { zone, coursesPerYear, goesTo, carMinutes } = shown;

  const [main] = goesTo;
  return [
    zone.name,
    coursesWords(coursesPerYear),
    ...(main ? [`${percent(main.share)} to ${centreNameOf(network, main.id)}`] : []),
    ...(carMinutes === null ? [] : [`${decimal(carMinutes)} minutes by car`]),
    ...(measure === null ? [] : [measuredWords(measure, shown)]),
  ].join(', ');
}
