import { mean, median, quantile, sum } from 'd3-array';
import type { Travel } from '../../../db/schema/demand.ts';
import { estimatedMinutes } from '../../../db/schema/estimatedMinutes.ts';
import { type Calibration, drivenMinutes, kilometres, leastMinutes } from '../../../db/schema/landMinutes.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { isOwnIn } from './estimateSource.ts';

/** A journey by car over land that the plan has minutes of its own for, neither estimated nor illustrative. */
export type OwnJourney = { journey: Travel; kilometres: number };

/** Journeys that an estimate can be held against. */
export function ownJourneys(plan: Plan): OwnJourney[] {
  const zones = new Map(plan.zones.map((zone) => [zone.id, zone]));
  const centres = new Map(plan.centres.map((centre) => [centre.id, centre]));
  const isOwn = isOwnIn(plan);
  return (plan.travel ?? []).flatMap((journey) => {
    const [zone, centre] = [zones.get(journey.zoneId), centres.get(journey.centreId)];
    if (!zone || !centre || journey.mode !== 'car' || !isOwn(journey)) return [];
    if (estimatedMinutes(zone, centre, 'car').byFerry) return [];
    return [{ journey, kilometres: kilometres(zone, centre) }];
  });
}

/** How an estimate compares with the plan’s own journeys. */
export type EstimateCheck = {
  journeys: number;
  /** The plan’s minutes over the estimated ones: in the middle, and between which half of them lie. */
  ratio: { middle: number; low: number; high: number };
  /** Minutes by which the two are apart on average. */
  apart: number;
  /** Those furthest apart, the furthest first. */
  worst: { journey: Travel; estimate: number }[];
};

/** Fewer say too little. */
const fewestJourneys = 5;

/** Null where the plan has too few journeys of its own to say anything by. */
export function checkEstimate(own: readonly OwnJourney[], calibration: Calibration): EstimateCheck | null {
  if (own.length < fewestJourneys) return null;
  const held = own.map(({ journey, kilometres: km }) => ({ journey, estimate: drivenMinutes(km, calibration) }));
  const ratios = held.map(({ journey, estimate }) => journey.minutes / estimate);
  const gap = ({ journey, estimate }: (typeof held)[number]) => Math.abs(journey.minutes - estimate);
  const ratio = { middle: median(ratios) ?? 1, low: quantile(ratios, 0.25) ?? 1, high: quantile(ratios, 0.75) ?? 1 };
  const worst = held.toSorted((a, b) => gap(b) - gap(a)).slice(0, 5);
  return { journeys: own.length, ratio, apart: mean(held, gap) ?? 0, worst };
}

/**
 * The speed that fits the plan’s own journeys best at a circuity, by least squares through the origin over journeys longer
 * than the least: minutes alone do not tell one from the other. Null where there are too few.
 */
export function fittedSpeed(own: readonly OwnJourney[], circuity: number): number | null {
  const far = own.filter(({ journey }) => journey.minutes > leastMinutes);
  if (far.length < fewestJourneys) return null;
  const minutesPerKm =
    sum(far, ({ journey, kilometres: km }) => journey.minutes * km) / sum(far, ({ kilometres: km }) => km * km);
  const speed = (circuity / minutesPerKm) * 60;
  return Number.isFinite(speed) && speed > 0 ? Math.round(speed * 10) / 10 : null;
}
