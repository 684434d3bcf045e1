import type { Change } from '../../../db/schema/change.ts';
import type { Flow } from '../../../db/schema/demand.ts';
import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import type { ChangeOf, ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { clipped } from '../projectName.ts';
import { freshId, putScenario } from '../scenarioCommands.ts';
import { copiesOfGeneral, type ShareChange } from './changeShares.ts';
import { flowsOfZone, generalShares } from './subject.ts';

export type Tried = { command: Command; scenarioId: string };

/**
 * Where changes go: into a scenario there is, or a new one of this name on top of a parent (null is the baseline),
 * with an id made of `stem`.
 */
export type Trial = { scenarioId: string } | { name: string; stem: string; parentId: string | null };

type Step = Omit<ChangeOf<'changeFlow'>, 'type' | 'id'>;

/**
 * New shares as changes of a scenario; `network` is the plan as that scenario has it so far. Shares changed again
 * from the same date or before replace what the scenario said of them.
 */
export function trySharesInScenario(
  plan: Plan,
  network: ResolvedPlan,
  trial: Trial,
  changes: readonly ShareChange[],
  named: { name: string; label: string },
): Tried {
  const scenario = scenarioFor(plan, trial);
  const steps = changes.flatMap((change) => stepsFor(network.plan, change));
  const outdated = (change: Change) =>
    change.type === 'changeFlow' &&
    !change.off &&
    steps.some(
      ({ zoneId, pathwayId, generalOnly, from }) =>
        change.zoneId === zoneId &&
        change.pathwayId === pathwayId &&
        change.generalOnly === generalOnly &&
        change.from >= from,
    );
  const kept = scenario.changes.filter((change) => !outdated(change));
  const taken = kept.map(({ id }) => id);
  const added = steps.map((step): Change => {
    const pathway = step.pathwayId === generalShares ? 'all' : step.pathwayId;
    const id = freshId(`flow-${step.zoneId}-${pathway}`.slice(0, 60), taken);
    taken.push(id);
    return { type: 'changeFlow', id, ...step };
  });
  return {
    command: putScenario(plan, { ...scenario, changes: [...kept, ...added] }, named.name, named.label),
    scenarioId: scenario.id,
  };
}

const longestName = 200;

function scenarioFor(plan: Plan, trial: Trial): Scenario {
  if ('scenarioId' in trial) {
    const held = plan.scenarios.find(({ id }) => id === trial.scenarioId);
    if (held) return held;
  }
  const name = 'name' in trial ? trial.name : trial.scenarioId;
  const parentId = 'name' in trial ? trial.parentId : null;
  return {
    id: freshId(
      'name' in trial ? trial.stem : name,
      plan.scenarios.map(({ id }) => id),
    ),
    name: clipped(name, longestName),
    ...(parentId === null ? {} : { parentId }),
    changes: [],
  };
}

/**
 * The changes of flow that give a zone new shares. General shares are changed alone: pathways that have shares of their
 * own keep them. A change holds to the end of the plan, so whatever is to hold again after it follows as changes of
 * its own.
 */
function stepsFor(plan: Plan, { zoneId, subject, shares, from, holds }: ShareChange): Step[] {
  const start = ({ from: begins = '' }: Flow) => begins;
  const flows = flowsOfZone(plan.flows, zoneId);
  const own = flows.filter((flow) => flow.pathwayId === subject && start(flow) > from);
  const restored = holds === 'toTheEnd' ? [] : [...copiesOfGeneral(flows, subject, from), ...own];
  const general = subject === generalShares ? { generalOnly: true } : {};
  const steps = [{ shares, from }, ...restored.map((flow) => ({ shares: flow.shares, from: start(flow) }))];
  return steps
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((step) => ({ zoneId, pathwayId: subject, ...general, ...step }));
}
