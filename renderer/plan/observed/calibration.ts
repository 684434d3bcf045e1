import { type Observation, ObservedMeasure } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { ExperimentResult, ScenarioResult } from '../../simulation/results.ts';
import { heldAgainst } from './heldAgainst.ts';
import { type ObservedFigure, observedFigure } from './observedFigure.ts';
import { machinesTogether, observedMonths, seriesAt } from './observedMonths.ts';
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
    held: measuresAt(plan, place).flatMap((measure) => held(plan, scenario, place, measure) ?? []),
  }));
}

/** A fraction is simulated as one visit, so that of what a machine does in a day visits are compared where both are known. */
function measuresAt(plan: Plan, place: ObservedPlace): ObservedMeasure[] {
  const visits = hereOf(plan, place, 'attendancesPerMachineDay').months.length > 0;
  return ObservedMeasure.options.filter((measure) => measure !== 'fractionsPerMachineDay' || !visits);
}

/** What was observed of a place itself or, of what machines do in a day at a centre, of its machines together. */
function hereOf(plan: Plan, place: ObservedPlace, measure: ObservedMeasure) {
  const observations = plan.observations ?? [];
  const own = { series: seriesAt(observations, place, measure), months: observedMonths(observations, place, measure) };
  if (own.months.length > 0 || place.kind !== 'centre' || !perMachine.has(measure)) return own;
  const machines = [...plan.machines, ...plan.projects.flatMap(({ newMachine }) => newMachine ?? [])];
  const standing = new Set(machines.flatMap(({ id, centreId }) => (centreId === place.id ? [id] : [])));
  const series = observations.filter((one) => one.measure === measure && standing.has(one.machineId ?? ''));
  return { series, months: machinesTogether(series) };
}

const perMachine: ReadonlySet<ObservedMeasure> = new Set(['attendancesPerMachineDay', 'fractionsPerMachineDay']);

function held(plan: Plan, scenario: ScenarioResult, place: ObservedPlace, measure: ObservedMeasure): Held | null {
  const here = hereOf(plan, place, measure);
  const { months, inPlan } = heldAgainst(plan, here.months);
  const observed = observedFigure(measure, months);
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (observed === null || first === undefined || last === undefined) return null;
  const asked = { plan, scenario, months: inPlan ? months.map(({ month }) => month) : null };
  const simulated = simulatedFigure(asked, place, measure);
  const difference = simulated && differenceOf(measure, observed, simulated);
  const named = new Set(months.map(({ month }) => month));
  const series = here.series.filter((one) => one.months.some(({ month }) => named.has(month)));
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
