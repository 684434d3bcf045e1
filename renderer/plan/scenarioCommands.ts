import type { Change } from '../../db/schema/change.ts';
import type { Command } from '../../db/schema/edit.ts';
import { freshId } from '../../db/schema/freshId.ts';
import type { Plan } from '../../db/schema/plan.ts';
import type { Project } from '../../db/schema/project.ts';
import type { Scenario } from '../../db/schema/scenario.ts';
import { longDate } from './dates.ts';
import { clipped, movedName, projectName } from './projectName.ts';

export { freshId };

/** As long as the schema lets a label be, less what undo and redo put before it. */
const longestLabel = 280;

/** What a scenario becomes, as one command on the plan: an addition when `scenario` is not in it yet. */
export function putScenario(plan: Plan, scenario: Scenario, name: string, label: string): Command {
  const found = plan.scenarios.findIndex(({ id }) => id === scenario.id);
  const at = found === -1 ? plan.scenarios.length : found;
  return {
    name,
    label: clipped(label, longestLabel),
    edits: [{ collection: 'scenarios', at, before: plan.scenarios[at] ?? null, after: scenario }],
  };
}

export type MovedProject = { command: Command; scenarioId: string };

/**
 * A project starting on another date, in the scenario given; without one (the baseline) in a new scenario named for
 * it, so that the baseline itself never changes by a drag. Moving a project twice keeps one change.
 */
export function moveProject(plan: Plan, scenarioId: string | null, project: Project, start: string): MovedProject {
  const label = `Move ${projectName(plan, project)} to start on ${longDate(start)}`;
  const held = plan.scenarios.find(({ id }) => id === scenarioId);
  const scenario: Scenario = held ?? {
    id: freshId(
      `${project.id}-moved`,
      plan.scenarios.map(({ id }) => id),
    ),
    name: movedName(plan, project),
    changes: [],
  };
  const moved = (change: Change) => change.type === 'moveProject' && change.projectId === project.id && !change.off;
  const added = scenario.changes.findIndex(
    (change) => change.type === 'addProject' && change.project.id === project.id,
  );
  const changes: Change[] = scenario.changes.some(moved)
    ? scenario.changes.map((change) => (change.type === 'moveProject' && moved(change) ? { ...change, start } : change))
    : added !== -1
      ? scenario.changes.map((change, at) =>
          at === added && change.type === 'addProject' ? { ...change, project: { ...change.project, start } } : change,
        )
      : [
          ...scenario.changes,
          {
            type: 'moveProject',
            id: freshId(
              `move-${project.id}`,
              scenario.changes.map(({ id }) => id),
            ),
            projectId: project.id,
            start,
          },
        ];
  return {
    command: putScenario(plan, { ...scenario, changes }, 'move-project', label),
    scenarioId: scenario.id,
  };
}
