import { type Observation, ObservedMeasure } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { ExperimentResult, ScenarioResult } from '../../simulation/results.ts';
import { heldAgainst } from './heldAgainst.ts';
import { type ObservedFigure, observedFigure } from './observedFigure.ts';
import { observedMonths, seriesAt } from './observedMonths.ts';
import { type ObservedPlace, observedPlaces } from './observedPlaces.ts';
import { type SimulatedFigure, simulatedFigure } from './simulatedFigure.ts';

/** A measure at a place: as it was observed, as it is simulated, and how far the one is from the other. */
export type Held = {
  measure: ObservedMeasure;
  observed: ObservedFigure;
  /** First and last, `YYYY-MM`. */
  span: [string, string];
  /** The series that the months are of. */
  series: Observation[];
  /** Whether they are months of the plan itself. */
  inPlan: boolean;
  /** Null where nothing of the kind is simulated. */
  simulated: SimulatedFigure | null;
  difference: Difference | null;
};

/** Simulated less observed, with its 95% interval. */
export type Difference = { value: number; ci95: [number, number]; distinguishable: boolean };

export type HeldPlace = { place: ObservedPlace; held: Held[] };

/** Waits are told in whole days, so that a median is known no better than to half of one. */
const leastDays = 0.5;

/**
 * Every measure that was observed at a place, held against `calibrationRuns` runs of `calibrationPlan`. What was observed
 * happened once: chance moved it as far as single runs lie from their mean, and no less than its count leaves open.
 */
export function calibration(plan: Plan, result: ExperimentResult): HeldPlace[] {
  const [scenario] = result.scenarios;
  if (scenario === undefined) return [];
  return observedPlaces(plan).map((place) => ({
    place,
    held: ObservedMeasure.options.flatMap((measure) => held(plan, scenario, place, measure) ?? []),
  }));
}

function held(plan: Plan, scenario: ScenarioResult, place: ObservedPlace, measure: ObservedMeasure): Held | null {
  const { months, inPlan } = heldAgainst(plan, observedMonths(plan.observations ?? [], place.id, measure));
  const observed = observedFigure(measure, months);
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (observed === null || first === undefined || last === undefined) return null;
  const asked = { plan, scenario, months: inPlan ? months.map(({ month }) => month) : null };
  const simulated = simulatedFigure(asked, place, measure);
  const difference = simulated && differenceOf(measure, observed, simulated);
  const named = new Set(months.map(({ month }) => month));
  const series = seriesAt(plan.observations ?? [], place.id, measure).filter((one) =>
    one.months.some(({ month }) => named.has(month)),
  );
  return { ...{ measure, observed, inPlan, simulated, difference, series }, span: [first, last] };
}

export function differenceOf(
  measure: ObservedMeasure,
  observed: ObservedFigure,
  { value, range }: SimulatedFigure,
): Difference {
  const [low, high] = observed.ci95 ?? [observed.value, observed.value];
  const least = measure === 'waitDays' ? leastDays : 0;
  const difference = value - observed.value;
  const ci95: [number, number] = [
    difference - Math.max(value - range[0], high - observed.value, least),
    difference + Math.max(range[1] - value, observed.value - low, least),
  ];
  return { value: difference, ci95, distinguishable: ci95[0] > 0 || ci95[1] < 0 };
}

/** Whether people wait longer (1) or less long (-1) in the simulation than was observed; 0 where that cannot be told. */
export function slower(held: readonly Held[]): -1 | 0 | 1 {
  const told = (measure: ObservedMeasure): number => {
    const difference = held.find((one) => one.measure === measure)?.difference;
    return difference?.distinguishable ? Math.sign(difference.value) : 0;
  };
  const sign = told('waitDays') || -told('startsWithin31Days');
  return sign > 0 ? 1 : sign < 0 ? -1 : 0;
}
