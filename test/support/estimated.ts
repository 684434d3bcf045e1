import type { Change } from '../../db/schema/change.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { readCore } from '../../electron/local/coreFile.ts';
import { bankHolidays } from '../../renderer/simulation/calendar/bankHolidays.ts';
import { calendarYears } from '../../renderer/simulation/compile/timeline.ts';
import type { NetworkEstimate } from '../../renderer/simulation/estimate/estimates.ts';
import { type Estimator, newEstimator } from '../../renderer/simulation/estimate/estimator.ts';
import { resolvedBy } from './resolved.ts';

/** Estimates a plan with some changes, by an estimator of its own unless given one. */
export async function estimated(plan: Plan, changes: Change[] = [], estimator?: Estimator): Promise<NetworkEstimate> {
  const changed = { ...plan, scenarios: [{ id: 'changed', name: 'Changed', changes }] };
  return (estimator ?? newEstimator(await bankHolidays(...calendarYears(plan)), readCore()))(
    resolvedBy(changed, 'changed'),
  );
}
