import { comparisonOf } from '../../simulation/comparisonOf.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { Comparison, ExperimentResult } from '../../simulation/results.ts';
import { around } from '../../simulation/statistics/estimate.ts';
import { scenarioOf } from '../results/scenarioOf.ts';
import { figuresAt } from './centreFigures.ts';
import { mapZones } from './mapZones.ts';
import type { Moment } from './moment.ts';
import { type MeasureStyle, measureOf, measureStyles, type ZoneMeasure } from './zoneMeasures.ts';

/**
 * Scenario minus baseline. `told`: its interval leaves out zero, it follows from the plan alone, or it is none in any
 * run; `noise`: it cannot be told from noise; `untested`: a mean of means over a part of the plan, of which there is no interval.
 */
export type Difference = {
  value: number;
  certainty: 'told' | 'noise' | 'untested';
  /** Where the difference lies with 95% confidence, and by what each replication moves it. */
  noise?: Noise;
};

/** Moves are in order of the replications, NaN where one says nothing: those of several differences stand side by side. */
export type Noise = { ci95: [number, number] | null; moves: readonly number[] };

/** Both sides of a difference, each over the same time. */
export type Sides = { baseline: ResolvedPlan; scenario: ResolvedPlan; experiment: ExperimentResult; moment: Moment };

const comparedAt = ({ experiment, scenario }: Sides, centreId: string): Comparison | undefined =>
  comparisonOf(experiment.comparisons, scenario.id, centreId, 'waitDays');

const resultOf = ({ experiment }: Sides, id: string) => scenarioOf(experiment, id) ?? null;

const waitOf = (sides: Sides, id: string, centreId: string): number | undefined =>
  figuresAt(resultOf(sides, id), centreId, sides.moment)?.waitDays;

/** How much longer people wait at a centre; null where one side has nothing to compare, as at a new centre. */
export function centreDifference(sides: Sides, centreId: string): Difference | null {
  if (sides.moment.period === 'plan') {
    const compared = comparedAt(sides, centreId);
    if (!compared) return null;
    const { difference: value, ci95, distinguishable } = compared;
    return { value, certainty: distinguishable || isNone(value, ci95) ? 'told' : 'noise' };
  }
  const value =
    (waitOf(sides, sides.scenario.id, centreId) ?? Number.NaN) - (waitOf(sides, 'baseline', centreId) ?? Number.NaN);
  return Number.isFinite(value) ? { value, certainty: 'untested' } : null;
}

/** How a measure of a zone differs; null where it is not known on both sides. */
export function zoneDifference(
  measure: ZoneMeasure,
  sides: Sides,
  zoneId: string,
  pathwayId: string | null,
): Difference | null {
  const { date, period } = sides.moment;
  const [before, after] = [sides.baseline, sides.scenario].map((network) => {
    const entry = mapZones(network, date, pathwayId).find(({ zone }) => zone.id === zoneId);
    const value = entry && measureOf(measure, network, entry, date, (centreId) => waitOf(sides, network.id, centreId));
    return { shares: new Map(entry?.goesTo.map(({ id, share }) => [id, share])), value: value ?? Number.NaN };
  });
  const value = (after?.value ?? Number.NaN) - (before?.value ?? Number.NaN);
  if (!before || !after || !Number.isFinite(value)) return null;
  if (measure !== 'wait') return { value, certainty: 'told' };
  if (period !== 'plan') return { value, certainty: 'untested' };
  return told(value, zoneMoves(sides, before.shares, after.shares));
}

type Shares = ReadonlyMap<string, number>;

/** A difference with what each replication moves it by, paired, since both sides met the same patients. */
export function told(difference: number, moved: readonly number[]): Difference {
  const [value = Number.NaN, ...moves] = [difference, ...moved].map(withoutResidue);
  const ci95 = around(value, moves.filter(Number.isFinite));
  const differs = ci95 !== null && (ci95[0] > 0 || ci95[1] < 0);
  return { value, certainty: differs || isNone(value, ci95) ? 'told' : 'noise', noise: { ci95, moves } };
}

/** Alike run by run, so that there is nothing that noise could hide. */
const isNone = (value: number, ci95: readonly [number, number] | null): boolean =>
  value === 0 && ci95 !== null && ci95[0] === 0 && ci95[1] === 0;

/** Of what is alike on both sides, sums leave some 16th decimal. */
const withoutResidue = (days: number): number => (Math.abs(days) < 1e-9 ? 0 : days);

/**
 * What each replication moves a zone's difference by: the waits of its centres, each by the part that goes there, on both
 * sides. Replications in which nobody started at one of them say nothing of it.
 */
function zoneMoves(sides: Sides, before: Shares, after: Shares): number[] {
  const parts = [...partsOf(sides, sides.scenario.id, after, 1), ...partsOf(sides, 'baseline', before, -1)];
  if (parts.length === 0) return [];
  const count = Math.min(...parts.map(({ moves }) => moves.length));
  return Array.from({ length: count }, (_, at) =>
    parts.reduce((sum, { moves, part }) => sum + part * (moves[at] ?? Number.NaN), 0),
  );
}

/** What is known of where a zone's courses go, as parts of one. */
function partsOf(sides: Sides, id: string, shares: Shares, sign: 1 | -1) {
  const known = [...shares].flatMap(([centreId, share]) => {
    const moves = resultOf(sides, id)?.waitMoves[centreId]?.moves;
    return share > 0 && moves?.some(Number.isFinite) ? [{ moves, share }] : [];
  });
  const whole = known.reduce((sum, { share }) => sum + share, 0);
  return known.map(({ moves, share }) => ({ moves, part: (sign * share) / whole }));
}

/** "4.2 days longer", "not distinguishable from noise", "no change". */
export function differenceWords(style: MeasureStyle, { value, certainty }: Difference): string {
  if (certainty === 'noise') return 'not distinguishable from noise';
  if (Math.abs(value) < style.changes[0] / 20) return 'no change';
  return `${style.change(value)}${certainty === 'untested' ? ', not tested against noise' : ''}`;
}

/** Differences at centres are of the mean wait. */
export const centreDifferenceStyle: MeasureStyle = measureStyles.wait;
