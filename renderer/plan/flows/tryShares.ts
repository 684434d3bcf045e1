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

/** Where changes go: into a scenario there is, or a new one of this name on top of a parent (null is the baseline). */
export type Trial = { scenarioId: string } | { name: string; parentId: string | null };

type Step = Pick<ChangeOf<'changeFlow'>, 'zoneId' | 'pathwayId' | 'shares' | 'from'>;

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
      ({ zoneId, pathwayId, from }) =>
        change.zoneId === zoneId && change.pathwayId === pathwayId && change.from >= from,
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
      name,
      plan.scenarios.map(({ id }) => id),
    ),
    name: clipped(name, longestName),
    ...(parentId === null ? {} : { parentId }),
    changes: [],
  };
}

/**
 * The changes of flow that give a zone new shares. A scenario's change for every pathway (`*`) also takes the place of
 * the shares that single pathways have of their own, so where there are such, general shares are changed pathway by
 * pathway and those are left as they are. A change holds to the end of the plan, so whatever is to hold again after
 * it follows as changes of its own.
 */
function stepsFor(plan: Plan, { zoneId, subject, shares, from, holds }: ShareChange): Step[] {
  const flows = flowsOfZone(plan.flows, zoneId);
  const named = new Set(flows.map(({ pathwayId }) => pathwayId).filter((id) => id !== generalShares));
  const start = ({ from: begins = '' }: Flow) => begins;
  const followsGeneral = (pathwayId: string) =>
    !flows.some((flow) => flow.pathwayId === pathwayId && start(flow) <= from);
  const ofOne = subject !== generalShares || named.size === 0;
  const pathwayIds = ofOne ? [subject] : plan.pathways.map(({ id }) => id).filter(followsGeneral);
  return pathwayIds.flatMap((pathwayId) => {
    const own = flows.filter((flow) => flow.pathwayId === pathwayId && start(flow) > from);
    const restored = [
      ...(holds === 'untilNext' ? copiesOfGeneral(flows, pathwayId, from) : []),
      ...(holds === 'untilNext' || pathwayId !== subject ? own : []),
    ].toSorted((a, b) => (start(a) < start(b) ? -1 : 1));
    return [
      { zoneId, pathwayId, shares, from },
      ...restored.map((flow) => ({ zoneId, pathwayId, shares: flow.shares, from: start(flow) })),
    ];
  });
}
