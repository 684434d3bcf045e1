import type { ComparedMetric, Comparison, Estimate } from '../results.ts';
import type { Accumulator } from './accumulator.ts';
import { estimate, ratioDifference } from './estimate.ts';
import { counts, ratios, rowsOf } from './summarise.ts';

const compared: readonly ComparedMetric[] = [
  'waitDays',
  'withinTarget',
  'breaches',
  'queue',
  'utilisation',
  'fractionsDelivered',
  'overtimeMinutes',
  'coursesProlonged',
  'movedByMutualAid',
  'travelMinutesPerCourse',
];

/**
 * Scenario minus what it is held against, paired by replication since both met the same patients, for the network and
 * every centre that stands in both. A difference that could not be measured in any replication is left out.
 */
export function compare(scenario: Accumulator, against: Accumulator): Comparison[] {
  const scopes = ['network', ...scenario.frame.centres.filter((id) => against.frame.centres.includes(id))];
  return comparedAt(scenario, against, scopes, centreRow, compared);
}

/** What is told of pathways: a queue and machines are a centre's, and a pathway travels as its areas do. */
const ofPathways: readonly ComparedMetric[] = ['waitDays', 'withinTarget', 'breaches', 'coursesProlonged'];

/** The same for every pathway that stands in both. */
export function comparePathways(scenario: Accumulator, against: Accumulator): Comparison[] {
  const pathways = scenario.frame.pathways.filter((id) => against.frame.pathways.includes(id));
  return comparedAt(scenario, against, pathways, pathwayRow, ofPathways);
}

function comparedAt(
  scenario: Accumulator,
  against: Accumulator,
  scopes: readonly string[],
  rowAt: (of: Accumulator, scope: string) => number,
  metrics: readonly ComparedMetric[],
): Comparison[] {
  return scopes.flatMap((scope) => {
    const ours = rowsOf(scenario, rowAt(scenario, scope));
    const theirs = rowsOf(against, rowAt(against, scope));
    return metrics.flatMap((metric): Comparison[] => {
      const { mean, ci95 } = differenceOf(metric, ours, theirs);
      if (Number.isNaN(mean)) return [];
      const distinguishable = ci95 !== null && (ci95[0] > 0 || ci95[1] < 0);
      return [{ scenario: scenario.id, against: against.id, scope, metric, difference: mean, ci95, distinguishable }];
    });
  });
}

function differenceOf(
  metric: ComparedMetric,
  ours: readonly Float64Array[],
  theirs: readonly Float64Array[],
): Estimate {
  if (isRatio(metric)) return ratioDifference(ours.map(ratios[metric]), theirs.map(ratios[metric]));
  const count = counts[metric];
  return estimate(ours.map((row, replication) => count(row) - count(theirs[replication])));
}

const isRatio = (metric: ComparedMetric): metric is keyof typeof ratios => metric in ratios;

const centreRow = ({ frame }: Accumulator, scope: string): number =>
  scope === 'network' ? 0 : 1 + frame.years.length + frame.centres.indexOf(scope);

const pathwayRow = ({ frame }: Accumulator, scope: string): number =>
  1 + frame.years.length + frame.centres.length + frame.pathways.indexOf(scope);
