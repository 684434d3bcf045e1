import { applyEdits, type Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { ok, type Result, refuse } from '../../../db/schema/problem.ts';
import { applyScenario } from '../../simulation/applyScenario.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { flowInForce } from '../../simulation/scenario/flows.ts';
import { mapNetwork } from '../map/mapNetwork.ts';
import { changeSharesInPlan, type Holds, type ShareChange } from './changeShares.ts';
import { sendLabel, sendScenarioName } from './flowWords.ts';
import { rebalanced, type Shares } from './rebalance.ts';
import { canBeChanged, flowsOfZone, generalShares, type Subject } from './subject.ts';
import { centresByTravel } from './travelTimes.ts';
import { isAble, treatedBy } from './treatedBy.ts';
import { trySharesInScenario } from './tryShares.ts';

/** What is being changed and where the change goes. */
export type ShareEditing = {
  subject: Subject;
  /** The date from which new shares hold. */
  from: string;
  holds: Holds;
  /** The plan itself, or the scenario (a new one when `scenarioId` is null). */
  target: 'plan' | 'scenario';
  scenarioId: string | null;
};

/** A plan with other shares for one zone, and the command that makes it so. */
export type DraftShares = { draft: Plan; command: Command; scenarioId: string | null; shares: Shares };

/** The network whose shares are seen and changed: the plan's own, or those of the scenario. */
export const editedNetwork = (
  plan: Plan,
  { target, scenarioId }: Pick<ShareEditing, 'target' | 'scenarioId'>,
): ResolvedPlan => mapNetwork(plan, target === 'plan' ? null : scenarioId);

/**
 * What sending another share of a zone's courses to a centre would make of the plan, the other shares rebalanced; null
 * when nothing would change. A centre that cannot treat may only be sent less. Nothing is stored.
 */
export function draftShares(
  plan: Plan,
  editing: ShareEditing,
  cell: { zoneId: string; centreId: string },
  wanted: number,
  locked: ReadonlySet<string>,
): Result<DraftShares> | null {
  const { subject, from } = editing;
  const { zoneId, centreId } = cell;
  if (!canBeChanged(subject))
    return refuse({ path: '', message: 'these are sums; choose a pathway to change its shares' });
  const network = editedNetwork(plan, editing);
  const treated = treatedBy(network, subject, from);
  const shut = new Set(network.plan.centres.map(({ id }) => id).filter((id) => !isAble(treated.get(id))));
  const now = flowInForce(flowsOfZone(network.plan.flows, zoneId), subject, from)?.shares ?? {};
  const otherwise = centresByTravel(network.plan, zoneId).find(
    (id) => id !== centreId && !shut.has(id) && !locked.has(id),
  );
  const limited = shut.has(centreId) ? Math.min(wanted, now[centreId] ?? 0) : wanted;
  const nothingYet = Object.keys(now).length === 0;
  const shares = nothingYet
    ? firstShares(centreId, limited, otherwise)
    : rebalanced(now, centreId, limited, { locked, shut, otherwise: otherwise ?? null });
  if (shares === now) return null;
  return drafted(plan, network, editing, { zoneId, subject, shares, from, holds: editing.holds }, centreId);
}

/** A zone of which the plan says nothing yet: what does not go to the first centre goes to the nearest other. */
function firstShares(centreId: string, wanted: number, otherwise: string | undefined): Shares {
  const share = otherwise === undefined ? 1 : Math.min(1, Math.max(0, Math.round(wanted * 1000) / 1000));
  return otherwise === undefined || share === 1 ? { [centreId]: 1 } : rebalanced({ [otherwise]: 1 }, centreId, share);
}

function drafted(
  plan: Plan,
  network: ResolvedPlan,
  { target, scenarioId }: ShareEditing,
  change: ShareChange,
  centreId: string,
): Result<DraftShares> | null {
  const { zoneId, subject, shares, from } = change;
  const share = shares[centreId] ?? 0;
  const label = sendLabel(network.plan, { zoneId, centreId, share, subject, from });
  const named = { name: 'change-shares', label };
  if (target === 'plan') {
    const command = changeSharesInPlan(plan, [change], named);
    if (command === null) return null;
    const applied = applyEdits(plan, command.edits);
    return applied.ok ? ok({ draft: applied.value, command, scenarioId, shares }) : applied;
  }
  const pathway = subject === generalShares ? 'general' : subject;
  const trial =
    scenarioId === null
      ? {
          name: sendScenarioName(plan, zoneId, centreId, subject),
          stem: `${zoneId}-${pathway}-to-${centreId}`,
          parentId: null,
        }
      : { scenarioId };
  const tried = trySharesInScenario(plan, network, trial, [change], named);
  const applied = applyEdits(plan, tried.command.edits);
  if (!applied.ok) return applied;
  const resolved = applyScenario(applied.value, tried.scenarioId);
  return resolved.ok ? ok({ draft: applied.value, ...tried, shares }) : resolved;
}
