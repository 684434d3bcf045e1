import type { Plan } from '../../db/schema/plan.ts';
import { applyScenario } from '../simulation/applyScenario.ts';
import type { NetworkEstimate } from '../simulation/estimate/estimates.ts';
import type { Estimator } from '../simulation/estimate/estimator.ts';

type Known = WeakMap<Plan, Map<string, NetworkEstimate | null>>;
const known = new WeakMap<Estimator, Known>();

/** The plan last estimated as it stands: dragging in a scenario makes a plan in which nothing else has changed. */
const lastBaseline = new WeakMap<Estimator, Plan>();

/**
 * The estimate of a plan as a scenario has it (null is the baseline), worked out once however many parts of the
 * interface ask in a frame; null where the scenario cannot be applied.
 */
export function estimateOf(estimator: Estimator, plan: Plan, scenarioId: string | null): NetworkEstimate | null {
  const last = lastBaseline.get(estimator);
  const asked = scenarioId === null && last !== undefined && differOnlyInScenarios(last, plan) ? last : plan;
  if (scenarioId === null) lastBaseline.set(estimator, asked);
  const plans: Known = known.get(estimator) ?? new WeakMap();
  known.set(estimator, plans);
  const estimates = plans.get(asked) ?? new Map<string, NetworkEstimate | null>();
  plans.set(asked, estimates);
  const key = scenarioId ?? 'baseline';
  const held = estimates.get(key);
  if (held !== undefined) return held;
  const resolved = applyScenario(asked, key);
  const made = resolved.ok ? estimator(resolved.value) : null;
  estimates.set(key, made);
  return made;
}

/** Plans share what was not edited, so that comparing their parts is comparing objects. */
function differOnlyInScenarios(a: Plan, b: Plan): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  fields.delete('scenarios');
  const [one, other]: Record<string, unknown>[] = [{ ...a }, { ...b }];
  return [...fields].every((field) => one?.[field] === other?.[field]);
}
