import type { Change } from '../../db/schema/change.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { readCore } from '../../electron/local/coreFile.ts';
import { applyScenario } from '../../renderer/simulation/applyScenario.ts';
import { bankHolidays } from '../../renderer/simulation/calendar/bankHolidays.ts';
import { calendarYears } from '../../renderer/simulation/compile/timeline.ts';
import type { NetworkEstimate } from '../../renderer/simulation/estimate/estimates.ts';
import { type Estimator, newEstimator } from '../../renderer/simulation/estimate/estimator.ts';

/** Estimates a plan with some changes, by an estimator of its own unless given one. */
export async function estimated(plan: Plan, changes: Change[] = [], estimator?: Estimator): Promise<NetworkEstimate> {
  const changed = { ...plan, scenarios: [{ id: 'changed', name: 'Changed', changes }] };
  const resolved = applyScenario(changed, 'changed');
  if (!resolved.ok) throw new Error(resolved.problems.map(({ message }) => message).join());
  return (estimator ?? newEstimator(await bankHolidays(...calendarYears(plan)), readCore()))(resolved.value);
}
