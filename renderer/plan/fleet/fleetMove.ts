import type { Plan } from '../../../db/schema/plan.ts';
import type { Result } from '../../../db/schema/problem.ts';
import type { Project } from '../../../db/schema/project.ts';
import { type FleetDraft, fleetCommand } from './change/fleetCommand.ts';
import { rescheduleEdit } from './change/projectEdits.ts';
import { rescheduled } from './change/reschedule.ts';

/** What moving a project would make of a scenario (a new one on the baseline), or why it cannot be: nothing is stored. */
export const draftMove = (plan: Plan, scenarioId: string | null, project: Project, start: string): Result<FleetDraft> =>
  fleetCommand(plan, { into: 'scenario', scenarioId }, rescheduleEdit(plan, project, rescheduled(project, start)));
