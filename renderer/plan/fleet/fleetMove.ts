import { applyEdits, type Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { ok, type Result } from '../../../db/schema/problem.ts';
import type { Project } from '../../../db/schema/project.ts';
import { applyScenario } from '../../simulation/applyScenario.ts';
import { moveProject } from '../scenarioCommands.ts';

/** A plan with one project started on another date, and the command that makes it so. */
export type DraftMove = { draft: Plan; command: Command; scenarioId: string };

/** What moving a project would make of the plan, or why it cannot be: nothing is stored. */
export function draftMove(plan: Plan, scenarioId: string | null, project: Project, start: string): Result<DraftMove> {
  const moved = moveProject(plan, scenarioId, project, start);
  const applied = applyEdits(plan, moved.command.edits);
  if (!applied.ok) return applied;
  const resolved = applyScenario(applied.value, moved.scenarioId);
  return resolved.ok ? ok({ draft: applied.value, ...moved }) : resolved;
}
