import type { ComparedMetric, Estimate, Metrics } from '../../simulation/results.ts';
import { decimal, withSign } from '../numbers.ts';

/** One line of a comparison: what it is, how it is read from results, and how it is written. */
export type Kpi = {
  metric: ComparedMetric;
  name: string;
  of(metrics: Metrics): Estimate | undefined;
  /** Shares are written as percentages, their differences in percentage points. */
  isShare: boolean;
  /** Decimals at most; an interval may support fewer. */
  digits: number;
  /** Which direction is better for people: 1 more, -1 fewer, 0 neither. */
  better: 1 | -1 | 0;
};

const prolonged = ({ coursesProlonged: byCategory }: Metrics): Estimate => ({
  mean: byCategory[1].mean + byCategory[2].mean + byCategory[3].mean,
  ci95: null,
});

const kpi = (
  metric: ComparedMetric,
  name: string,
  of: Kpi['of'],
  better: Kpi['better'],
  digits: number,
  isShare = false,
): Kpi => ({ metric, name, of, isShare, digits, better });

/** Each line by its measure. Totals are over the whole plan. */
export const kpiOf = {
  waitDays: kpi('waitDays', 'Mean wait, days', (m) => m.waitDays, -1, 2),
  withinTarget: kpi('withinTarget', 'Started within target', (m) => m.withinTarget, 1, 1, true),
  breaches: kpi('breaches', 'Starts later than target, courses', (m) => m.breaches, -1, 0),
  queue: kpi('queue', 'Waiting to start on a mean day, courses', (m) => m.queue, -1, 1),
  utilisation: kpi('utilisation', 'Utilisation of machines', (m) => m.utilisation, 0, 1, true),
  fractionsDelivered: kpi('fractionsDelivered', 'Fractions delivered', (m) => m.fractionsDelivered, 0, 0),
  coursesProlonged: kpi('coursesProlonged', 'Courses prolonged by more than 2 days', prolonged, -1, 0),
  travelMinutesPerCourse: kpi(
    'travelMinutesPerCourse',
    'Travel by car, one way, minutes',
    (m) => m.travelMinutesPerCourse,
    -1,
    1,
  ),
} satisfies Partial<Record<ComparedMetric, Kpi>>;

/** The comparison's lines, most asked first. */
export const kpis: readonly Kpi[] = Object.values(kpiOf);

/** A value of this line with as many decimals as its interval supports. */
export function kpiText(line: Kpi, value: number, ci95: Estimate['ci95']): string {
  const scale = line.isShare ? 100 : 1;
  if (!Number.isFinite(value)) return decimal(value);
  return `${decimal(value * scale, supported(line, ci95))}${line.isShare ? '%' : ''}`;
}

/** A difference on this line, with its sign. */
export const differenceText = (line: Kpi, value: number, ci95: Estimate['ci95']): string =>
  `${differenceFigure(line, value, ci95)}${line.isShare ? ' points' : ''}`;

/** The interval of a difference, its unit named once. */
export const differenceInterval = (line: Kpi, ci95: Estimate['ci95']): string =>
  ci95 === null ? '' : `${differenceFigure(line, ci95[0], ci95)} to ${differenceText(line, ci95[1], ci95)}`;

export const intervalOf = (line: Kpi, ci95: Estimate['ci95']): string =>
  ci95 === null ? '' : `${kpiText(line, ci95[0], ci95)} to ${kpiText(line, ci95[1], ci95)}`;

const differenceFigure = (line: Kpi, value: number, ci95: Estimate['ci95']): string =>
  withSign(decimal(value * (line.isShare ? 100 : 1), differenceDigits(line, ci95)), value);

/** As many decimals as the figures that differ have, and one more where the difference would show as nothing. */
function differenceDigits(line: Kpi, ci95: Estimate['ci95']): number {
  // What is known without an interval is known less well.
  if (ci95 === null) return Math.max(0, line.digits - 1);
  const digits = supported(line, ci95);
  const middle = ((ci95[0] + ci95[1]) / 2) * (line.isShare ? 100 : 1);
  return Number(middle.toFixed(digits)) === 0 ? supported({ ...line, digits: line.digits + 1 }, ci95) : digits;
}

/** Decimals: down to the first figure of the interval’s half-width, at most the line's own. */
function supported({ isShare, digits }: Kpi, ci95: Estimate['ci95']): number {
  if (ci95 === null) return digits;
  const halfWidth = ((ci95[1] - ci95[0]) / 2) * (isShare ? 100 : 1);
  if (halfWidth === 0) return ci95[0] === 0 ? 0 : digits;
  return Math.max(0, Math.min(digits, Math.ceil(-Math.log10(halfWidth))));
}
