import type { Travel } from '../../../db/schema/demand.ts';
import {
  type Calibration,
  leastMinutes,
  publicTransportFactor,
  usualCalibration,
} from '../../../db/schema/landMinutes.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { decimal } from '../numbers.ts';

const stem = 'travel-from-coordinates';

/** Where the minutes of a journey come from. */
const sourceOf = ({ source, fieldSources }: Travel): string | undefined => fieldSources?.minutes ?? source;

/** Whether a journey is one that was estimated here. */
export const isEstimate = (journey: Travel): boolean => sourceOf(journey)?.startsWith(stem) ?? false;

/** Tells the journeys of a plan that somebody measured or looked up from those that are derived or illustrative. */
export function isOwnIn({ sources }: Pick<Plan, 'sources'>): (journey: Travel) => boolean {
  const guessed = new Set(
    sources?.flatMap(({ id, status }) => (status === 'derived' || status === 'illustrative' ? [id] : [])),
  );
  return (journey) => !guessed.has(sourceOf(journey) ?? '');
}

/** “straight line x 1.3 at 45 km/h” */
export const calibrationWords = ({ circuity, kmPerHour }: Calibration): string =>
  `straight line x ${Number(circuity.toFixed(2))} at ${Number(kmPerHour.toFixed(1))} km/h`;

/** What an estimate says it is from: the formula, and what it was calibrated on. */
export function estimateSource(calibration: Calibration, byFerry: boolean): Source {
  const isUsual = calibrationWords(calibration) === calibrationWords(usualCalibration);
  const own = isUsual ? '' : `-${calibration.circuity.toFixed(2)}-${calibration.kmPerHour.toFixed(1)}`;
  const ferry = byFerry ? ', with a ferry to the Isle of Wight' : '';
  const on = isUsual
    ? 'Calibrated on Swindon to Oxford and Milton Keynes to Oxford.'
    : 'Circuity and speed were set or fitted to the plan’s own journeys when it was taken.';
  const boats = byFerry ? ' Boarding and crossing by the better of two boats; their times are judgements.' : '';
  return {
    id: `${stem}${own}${byFerry ? '-ferry' : ''}`,
    title: `Travel estimated from coordinates${ferry}${isUsual ? '' : `: ${calibrationWords(calibration)}`}`,
    status: 'derived',
    note: `By car ${calibrationWords(calibration)}, at least ${leastMinutes} minutes; x ${decimal(publicTransportFactor, 1)} by public transport; and as much longer as most of the area’s other journeys are.${boats} ${on}`,
  };
}

/** The sources that these estimates name. */
export function sourcesOfEstimates(journeys: readonly Travel[], calibration: Calibration = usualCalibration): Source[] {
  const named = new Set(journeys.map(({ source }) => source));
  return [false, true].map((byFerry) => estimateSource(calibration, byFerry)).filter(({ id }) => named.has(id));
}
