import { applyEdits, type Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { ok, type Result, refuse } from '../../../db/schema/problem.ts';
import { commandBetween } from '../commands/commandBetween.ts';
import { fleetCommand } from '../fleet/change/fleetCommand.ts';
import { newCentreEdit } from '../fleet/change/newCentre.ts';
import { mapNetwork } from '../map/mapNetwork.ts';
import { type NewcomerOffer, newcomerOffer } from '../newcomer/newcomerOffer.ts';
import { takeNewcomerOffer } from '../newcomer/takeNewcomerOffer.ts';
import { withoutChanges } from '../scenarios/withoutChanges.ts';
import type { Satellite } from './satellite.ts';

/** A satellite as changes of a scenario, and the command that puts them there. */
export type Opened = {
  draft: Plan;
  /** Null where it stands like that already. */
  command: Command | null;
  scenarioId: string;
  /** The changes that are this satellite: its centre, its linacs, and whom it is given. */
  changeIds: string[];
  centreId: string;
  /** What it was offered: the journeys, and the part of each area. */
  offer: NewcomerOffer;
};

/**
 * A satellite in the scenario given, or (null) in a new one named for it: the centre, its linacs in the usual way,
 * journeys estimated from coordinates and, where wanted, the part of each area that distance decay gives it. What stands
 * in the scenario as `instead` is replaced, so that a satellite which stands can be moved as a whole.
 */
export function openSatellite(
  plan: Plan,
  scenarioId: string | null,
  satellite: Satellite,
  instead: readonly string[] = [],
): Result<Opened> {
  const { name, lat, lon, trustId, linacs, from, minutesPerDay } = satellite;
  const base = scenarioId === null || instead.length === 0 ? plan : withoutChanges(plan, scenarioId, instead);
  const kept = new Set(base.scenarios.find(({ id }) => id === scenarioId)?.changes.map(({ id }) => id));
  const edit = newCentreEdit(mapNetwork(base, scenarioId).plan, {
    ...{ name, lat, lon, bunkers: linacs, opens: from, replacements: false },
    trust: { id: trustId },
    linacs: Array.from({ length: linacs }, (_, at) => ({ name: `LA${at + 1}`, from, minutesPerDay })),
  });
  const made = fleetCommand(base, { into: 'scenario', scenarioId }, edit);
  if (!made.ok) return made;
  const centreId = edit.steps.flatMap((step) => (step.does === 'putCentre' ? [step.centre.id] : []))[0];
  const home = made.value.draft.scenarios.find(({ id }) => id === made.value.scenarioId);
  if (centreId === undefined || home === undefined) return refuse({ path: '', message: 'Nothing would open.' });
  const network = mapNetwork(made.value.draft, home.id);
  const offer = newcomerOffer(network, centreId);
  const taking = { journeys: true, shares: satellite.draws };
  const settled = takeNewcomerOffer(made.value.draft, network, home, offer, taking);
  const applied = settled === null ? ok(made.value.draft) : applyEdits(made.value.draft, settled.edits);
  if (!applied.ok) return applied;
  const draft = applied.value;
  const command = commandBetween(plan, draft, { name: 'open-satellite', label: edit.label });
  const changes = draft.scenarios.find(({ id }) => id === home.id)?.changes ?? [];
  const changeIds = changes.map(({ id }) => id).filter((id) => !kept.has(id));
  return ok({ draft, command, scenarioId: home.id, changeIds, centreId, offer });
}
