import type { Benchmark } from '../../../../db/schema/demand.ts';
import { firstYear, measured } from '../../firstYear.ts';
import { decimal } from '../../numbers.ts';
import { finding, type HealthRule } from '../finding.ts';

const ratios: ReadonlySet<Benchmark['measure']> = new Set([
  'fractionsPerCourse',
  'simulationsPerCourse',
  'linacsPerMillion',
]);

/** First-year figures outside what has been published: not wrong, but somebody should know why. */
export const benchmarks: HealthRule = {
  id: 'benchmarks',
  reads: ['benchmarks', 'demand', 'flows', 'pathways', 'machines', 'zones', 'centres', 'startDate'],
  find: (plan) =>
    (plan.benchmarks ?? []).flatMap((benchmark) => {
      const { id, name, measure, centreId, low, high } = benchmark;
      const value = measured(benchmark, firstYear(plan, centreId));
      if (!Number.isFinite(value) || (value >= low && value <= high)) return [];
      const write = (number: number) => decimal(number, ratios.has(measure) ? 1 : 0);
      const published = low === high ? write(low) : `${write(low)} to ${write(high)}`;
      const sentence = `${name}: the plan’s first year has ${write(value)}, ${value < low ? 'below' : 'above'} the published ${published}. That is not wrong, but somebody should know why.`;
      return [
        finding(`benchmarks/${id}`, 'doubtful', sentence, { view: 'data', row: { collection: 'demand', key: '' } }),
      ];
    }),
};
