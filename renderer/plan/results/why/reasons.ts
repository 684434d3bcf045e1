import { median } from 'd3-array';
import type { ResolvedPlan } from '../../../simulation/resolvedPlan.ts';
import type { ScenarioResult } from '../../../simulation/results.ts';
import type { Outage } from '../../map/outages.ts';

/** What made people wait as long as they did who started at a centre in a week. */
export type Cause =
  | ('nobody' | 'usual' | 'shorter' | 'outage' | 'breakdowns' | 'queue' | 'demand' | 'holiday')
  | ('scanning' | 'planning' | 'machines');

/** What a wait was made of, in days, and what each part is made of as a rule. */
export type Part = { name: string; days: number; usualDays: number };

/** Why, in one sentence, and what it rests on: the simulation's own record, means over its runs. */
export type Why = {
  cause: Cause;
  sentence: string;
  /** Days, of those who started in the week, and the median of all weeks there. */
  waitDays: number;
  usualDays: number;
  /** Minutes asked over minutes had in the weeks in which these people waited, and minutes had over what is usual. */
  asked: number;
  had: number;
  /** The weeks in which they waited, by index. */
  window: { first: number; last: number };
  outages: Outage[];
  /** Scanning, planning and waiting for a machine, of those who started in the week. */
  parts: { scanning: Part; planning: Part; machine: Part };
  /** Minutes lost without notice over minutes there would have been, in the same weeks, and as a rule. */
  lost: number;
  usuallyLost: number;
};

/** What a reason is told from. */
export type Told = Omit<Why, 'cause' | 'sentence'> & {
  network: ResolvedPlan;
  scenario: ScenarioResult;
  centreId: string;
  week: number;
  monday: string;
  name: string;
  all: readonly Outage[];
};

/** What is usual in the weeks of a plan. */
export const usual = (values: Float64Array): number => median(values.filter(Number.isFinite)) ?? Number.NaN;
