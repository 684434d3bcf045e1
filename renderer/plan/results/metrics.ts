import type { WeeklyMetric } from '../../simulation/results.ts';
import { decimal, percent } from '../numbers.ts';

/** How a weekly measure is named, written and judged. */
export type MetricStyle = {
  name: string;
  /** With its unit, for title lines. */
  title: string;
  format(value: number): string;
  /** Where its axis starts and ends; null where the values decide. Waits and queues start at zero. */
  domain: [number | null, number | null];
};

const days = (value: number) => decimal(value, Number.isInteger(value) ? 0 : 1);

export const weeklyMetrics: Record<WeeklyMetric, MetricStyle> = {
  waitDays: {
    name: 'Waiting time',
    title: 'Mean wait from decision to treat to first fraction, days, by week of start',
    format: days,
    domain: [0, null],
  },
  withinTarget: {
    name: 'Within target',
    title: 'Share of courses started within their target, by week of start',
    format: (value) => percent(value),
    domain: [null, 1],
  },
  queue: {
    name: 'Waiting to start',
    title: 'Courses decided and not yet started, mean over the week',
    format: (value) => decimal(value),
    domain: [0, null],
  },
  utilisation: {
    name: 'Utilisation',
    title: 'Treatment minutes delivered over minutes available, by week',
    format: (value) => percent(value),
    domain: [null, 1],
  },
};

export const weeklyMetricNames: readonly WeeklyMetric[] = ['waitDays', 'withinTarget', 'queue', 'utilisation'];

/**
 * The 31-day standard from decision to treat to treatment, met when 96% of people start in time: NHS England cancer
 * waiting times standards since October 2023 (tecowling.quarto.pub/policy-current-standards.html).
 */
export const standard = { days: 31, share: 0.96 };

export type StandardLine = { value: number; label: string };

export const standardLine: Partial<Record<WeeklyMetric, StandardLine>> = {
  waitDays: { value: standard.days, label: `${standard.days}-day standard` },
  withinTarget: { value: standard.share, label: `${percent(standard.share)} standard` },
};
