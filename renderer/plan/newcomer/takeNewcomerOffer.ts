import { applyEdits, type Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import type { Source } from '../../../db/schema/source.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { commandBetween } from '../commands/commandBetween.ts';
import { put, putRecords } from '../commands/putRecords.ts';
import { changeSharesInPlan } from '../flows/changeShares.ts';
import { trySharesInScenario } from '../flows/tryShares.ts';
import { decimal } from '../numbers.ts';
import { sourcesOfEstimates } from '../travel/estimateSource.ts';
import type { NewcomerOffer } from './newcomerOffer.ts';

/** Where a centre stands: in the plan itself (null), or in the scenario that opens it, and so what it lacks goes. */
export function homeOf(plan: Plan, centreId: string, scenarioId: string | null): Scenario | null {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario || plan.centres.some(({ id }) => id === centreId)) return null;
  const opens = scenario.changes.some((change) => change.type === 'openCentre' && change.centre.id === centreId);
  return opens ? scenario : homeOf(plan, centreId, scenario.parentId ?? null);
}

/** Which parts of an offer are taken. */
export type Taking = { journeys: boolean; shares: boolean };

/**
 * The parts of an offer that are taken, where the centre stands, as one command; null when nothing would change.
 * `network` is the plan as that place has it.
 */
export function takeNewcomerOffer(
  plan: Plan,
  network: ResolvedPlan,
  home: Scenario | null,
  offer: NewcomerOffer,
  taking: Taking,
): Command | null {
  const centre = network.plan.centres.find(({ id }) => id === offer.centreId);
  if (!centre) return null;
  const parts = [...(taking.journeys ? ['travel'] : []), ...(taking.shares ? ['patients'] : [])];
  const named = { name: 'settle-centre', label: `Give ${centre.name} ${parts.join(' and ')}` };
  const steps = home === null ? [travelInPlan, sharesInPlan] : [travelInScenario, sharesInScenario];
  let after = plan;
  for (const step of steps) {
    const command = step(after);
    const applied = command && applyEdits(after, command.edits);
    if (applied?.ok) after = applied.value;
  }
  return commandBetween(plan, after, named);

  function travelInPlan(held: Plan): Command | null {
    if (!taking.journeys || offer.journeys.length === 0) return null;
    return putRecords(held, named, [
      ...sourcesOfEstimates(offer.journeys).map((source) => put('sources', source)),
      ...offer.journeys.map((journey) => put('travel', journey)),
    ]);
  }

  function sharesInPlan(held: Plan): Command | null {
    if (!taking.shares || offer.draws.length === 0) return null;
    const source = sharesSource(offer.halvingMinutes);
    const changes = offer.draws.flatMap((draw) => draw.changes);
    const flows = changeSharesInPlan(held, changes, named, source.id);
    const cited = putRecords(held, named, [put('sources', source)]);
    return flows && { ...flows, edits: [...(cited?.edits ?? []), ...flows.edits] };
  }

  function travelInScenario(held: Plan): Command | null {
    const scenario = held.scenarios.find(({ id }) => id === home?.id);
    if (!scenario || !taking.journeys || offer.journeys.length === 0) return null;
    const journeys = offer.journeys.map(({ centreId: _, ...journey }) => journey);
    const changes = scenario.changes.map((change) =>
      change.type === 'openCentre' && change.centre.id === offer.centreId
        ? { ...change, travel: [...(change.travel ?? []), ...journeys] }
        : change,
    );
    return putRecords(held, named, [
      ...sourcesOfEstimates(offer.journeys).map((source) => put('sources', source)),
      put('scenarios', { ...scenario, changes }),
    ]);
  }

  function sharesInScenario(held: Plan): Command | null {
    if (home === null || !taking.shares || offer.draws.length === 0) return null;
    // Later shares are named one by one, so that none needs to be restored after another.
    const changes = offer.draws.flatMap((draw) =>
      draw.changes.map((change) => ({ ...change, holds: 'toTheEnd' as const })),
    );
    return trySharesInScenario(held, network, { scenarioId: home.id }, changes, named).command;
  }
}

const sharesSource = (halvingMinutes: number): Source => ({
  id: `shares-of-a-new-centre-${halvingMinutes.toFixed(1)}`,
  title: `A new centre’s part by distance decay, pull halving every ${decimal(halvingMinutes, 1)} minutes by car`,
  status: 'derived',
  note: 'The other centres keep their proportions. Computed from the travel minutes of the plan when it was taken.',
});
