import type { ComparedMetric, Estimate, Metrics } from '../simulation/results.ts';
import { decimal, percent } from './numbers.ts';

/** One line of a comparison: what it is, how it is read from results, and how it is written. */
export type Kpi = {
  metric: ComparedMetric;
  name: string;
  unit: string;
  of(metrics: Metrics): Estimate | undefined;
  format(value: number): string;
  /** A difference, with its sign. */
  formatDifference(value: number): string;
  /** Which direction is better for people: 1 more, -1 fewer, 0 neither. */
  better: 1 | -1 | 0;
};

const sign = (value: number) => (value > 0 ? '+' : '');
const count = (digits: number) => ({
  format: (value: number) => decimal(value, digits),
  formatDifference: (value: number) => `${sign(value)}${decimal(value, digits)}`,
});
const share = {
  format: (value: number) => percent(value, 1),
  formatDifference: (value: number) => `${sign(value)}${decimal(value * 100, 2)} points`,
};

const prolonged = ({ coursesProlonged: byCategory }: Metrics): Estimate => ({
  mean: byCategory[1].mean + byCategory[2].mean + byCategory[3].mean,
  ci95: null,
});

/** The comparison's lines, most asked first. Totals are over the whole plan. */
export const kpis: readonly Kpi[] = [
  { metric: 'waitDays', name: 'Mean wait', unit: 'days', of: (m) => m.waitDays, ...count(2), better: -1 },
  {
    metric: 'withinTarget',
    name: 'Started within target',
    unit: 'share',
    of: (m) => m.withinTarget,
    ...share,
    better: 1,
  },
  {
    metric: 'breaches',
    name: 'Starts later than target',
    unit: 'courses',
    of: (m) => m.breaches,
    ...count(0),
    better: -1,
  },
  {
    metric: 'queue',
    name: 'Waiting to start, on a mean day',
    unit: 'courses',
    of: (m) => m.queue,
    ...count(1),
    better: -1,
  },
  { metric: 'utilisation', name: 'Utilisation', unit: 'share', of: (m) => m.utilisation, ...share, better: 0 },
  {
    metric: 'fractionsDelivered',
    name: 'Fractions delivered',
    unit: 'fractions',
    of: (m) => m.fractionsDelivered,
    ...count(0),
    better: 0,
  },
  {
    metric: 'coursesProlonged',
    name: 'Courses prolonged by more than 2 days',
    unit: 'courses',
    of: prolonged,
    ...count(0),
    better: -1,
  },
  {
    metric: 'travelMinutesPerCourse',
    name: 'Travel by car, one way',
    unit: 'minutes',
    of: (m) => m.travelMinutesPerCourse,
    ...count(1),
    better: -1,
  },
];
