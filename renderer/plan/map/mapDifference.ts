import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { Comparison, ExperimentResult } from '../../simulation/results.ts';
import { metricsAt } from '../results/metricsAt.ts';
import { figuresAt } from './centreFigures.ts';
import { mapZones } from './mapZones.ts';
import type { Moment } from './moment.ts';
import { type MeasureStyle, measureOf, measureStyles, type ZoneMeasure } from './zoneMeasures.ts';

/**
 * Scenario minus baseline. `told`: its interval leaves out zero, or it follows from the plan alone; `noise`: it cannot
 * be told from noise; `untested`: a mean of means over a part of the plan, of which there is no interval.
 */
export type Difference = { value: number; certainty: 'told' | 'noise' | 'untested' };

/** Both sides of a difference, each over the same time. */
export type Sides = { baseline: ResolvedPlan; scenario: ResolvedPlan; experiment: ExperimentResult; moment: Moment };

const comparedAt = ({ experiment, scenario }: Sides, centreId: string): Comparison | undefined =>
  experiment.comparisons.find(
    (one) =>
      one.scenario === scenario.id && one.against === 'baseline' && one.scope === centreId && one.metric === 'waitDays',
  );

const resultOf = ({ experiment }: Sides, id: string) => experiment.scenarios.find((one) => one.id === id) ?? null;

const waitOf = (sides: Sides, id: string, centreId: string): number | undefined =>
  figuresAt(resultOf(sides, id), centreId, sides.moment)?.waitDays;

/** How much longer people wait at a centre; null where one side has nothing to compare, as at a new centre. */
export function centreDifference(sides: Sides, centreId: string): Difference | null {
  if (sides.moment.period === 'plan') {
    const compared = comparedAt(sides, centreId);
    if (!compared) return null;
    return { value: compared.difference, certainty: compared.distinguishable ? 'told' : 'noise' };
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
  return { value, certainty: Math.abs(value) > reach(sides, before.shares, after.shares) ? 'told' : 'noise' };
}

type Shares = ReadonlyMap<string, number>;

/**
 * Half the width of an interval that surely holds the 95% one of a zone's wait: the intervals of its centres added up
 * as if they erred together, each by the part that goes there, and the baseline's own by the part that moves.
 */
function reach(sides: Sides, before: Shares, after: Shares): number {
  const half = (ci95: [number, number] | null | undefined) =>
    ci95 ? (ci95[1] - ci95[0]) / 2 : Number.POSITIVE_INFINITY;
  let width = 0;
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [old = 0, share = 0] = [before.get(id), after.get(id)];
    const compared = comparedAt(sides, id);
    const own = (side: string) => half(metricsAt(resultOf(sides, side), id)?.waitDays.ci95);
    if (share > 0) width += share * (compared ? half(compared.ci95) : own(sides.scenario.id));
    if (share !== old && (compared || old > 0)) width += Math.abs(share - old) * own('baseline');
  }
  return width;
}

/** "4.2 days longer", "not distinguishable from noise", "no change". */
export function differenceWords(style: MeasureStyle, { value, certainty }: Difference): string {
  if (certainty === 'noise') return 'not distinguishable from noise';
  if (Math.abs(value) < style.changes[0] / 20) return 'no change';
  return `${style.change(value)}${certainty === 'untested' ? ', not tested against noise' : ''}`;
}

/** Differences at centres are of the mean wait. */
export const centreDifferenceStyle: MeasureStyle = measureStyles.wait;
