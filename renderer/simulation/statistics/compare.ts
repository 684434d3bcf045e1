import type { ComparedMetric, Comparison } from '../results.ts';
import type { Accumulator } from './accumulator.ts';
import { estimate } from './estimate.ts';
import { figures, rowsOf } from './summarise.ts';

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
  return scopes.flatMap((scope) => {
    const ours = rowsOf(scenario, scopeRow(scenario, scope));
    const theirs = rowsOf(against, scopeRow(against, scope));
    return compared.flatMap((metric): Comparison[] => {
      const differences = ours.map((row, replication) => figures[metric](row) - figures[metric](theirs[replication]));
      const { mean, ci95 } = estimate(differences);
      if (Number.isNaN(mean)) return [];
      const distinguishable = ci95 !== null && (ci95[0] > 0 || ci95[1] < 0);
      return [{ scenario: scenario.id, against: against.id, scope, metric, difference: mean, ci95, distinguishable }];
    });
  });
}

const scopeRow = ({ frame }: Accumulator, scope: string): number =>
  scope === 'network' ? 0 : 1 + frame.years.length + frame.centres.indexOf(scope);
