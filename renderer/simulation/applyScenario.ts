import type { Plan } from '../../db/schema/plan.ts';
import { ok, type Problem, type Result, refuse } from '../../db/schema/problem.ts';
import type { Scenario } from '../../db/schema/scenario.ts';
import { type ResolvedPlan, unchanged } from './resolvedPlan.ts';
import { applyChange } from './scenario/applyChange.ts';
import { findMachine } from './scenario/records.ts';

/**
 * The plan as a scenario would have it: the changes of its parents, the eldest first, then its own, leaving out those
 * switched off. `baseline` is the plan itself. A change that names something not there refuses the whole.
 */
export function applyScenario(plan: Plan, scenarioId: string): Result<ResolvedPlan> {
  const lineage = scenarioId === 'baseline' ? ok([]) : lineageOf(plan, scenarioId);
  if (!lineage.ok) return lineage;
  const problems: Problem[] = [];
  let resolved: ResolvedPlan = { ...unchanged(plan), id: scenarioId };
  for (const scenario of lineage.value) {
    for (const [index, change] of scenario.changes.entries()) {
      if (change.off) continue;
      const next = applyChange(resolved, change);
      if (typeof next !== 'string') resolved = next;
      else problems.push({ path: `scenarios[${plan.scenarios.indexOf(scenario)}].changes[${index}]`, message: next });
    }
  }
  problems.push(...orphans(plan, resolved.plan));
  return problems.length === 0 ? ok(resolved) : refuse(...problems);
}

/** The scenario and its parents, the eldest first. */
function lineageOf(plan: Plan, scenarioId: string): Result<Scenario[]> {
  const lineage: Scenario[] = [];
  for (let id: string | undefined = scenarioId; id !== undefined; ) {
    const scenario: Scenario | undefined = plan.scenarios.find((held) => held.id === id);
    if (!scenario) return refuse({ path: 'scenarios', message: `there is no scenario "${id}"` });
    if (lineage.includes(scenario)) {
      return refuse({ path: 'scenarios', message: `scenario "${id}" is its own parent, directly or through others` });
    }
    lineage.unshift(scenario);
    id = scenario.parentId;
  }
  return ok(lineage);
}

/** Projects left without the machine they work on, as when the project that brings it has been cancelled. */
function orphans(original: Plan, changed: Plan): Problem[] {
  if (original.projects === changed.projects) return [];
  return changed.projects.flatMap(({ id, name, machineId }, index) =>
    machineId === undefined || findMachine(changed, machineId)
      ? []
      : [
          {
            path: `projects[${index}].machineId`,
            message: `project "${name ?? id}" works on machine "${machineId}", which nothing brings any more`,
          },
        ],
  );
}
