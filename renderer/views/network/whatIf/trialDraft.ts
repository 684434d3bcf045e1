import { applyEdits, type Command } from '../../../../db/schema/edit.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { ok, type Result } from '../../../../db/schema/problem.ts';
import { commandBetween } from '../../../plan/commands/commandBetween.ts';
import { addChanges } from '../../../plan/levers/leverCommands.ts';
import { type TriedChange, tryName } from '../../../plan/mapTries/mapTries.ts';
import { openSatellite } from '../../../plan/mapTries/openSatellite.ts';
import type { NewcomerOffer } from '../../../plan/newcomer/newcomerOffer.ts';
import type { MapTrial } from './askedHere.ts';
import type { Ground } from './ground.ts';

/** A trial as the plan would be with it, and the command that keeps it. */
export type TrialDraft = {
  draft: Plan;
  command: Command | null;
  scenarioId: string;
  changeIds: readonly string[];
  /** What a satellite is offered. */
  offer: NewcomerOffer | null;
};

/** What a trial makes of the plan: in the scenario it is tried on, or (null) in a new one named for it. */
export function trialDraft({ stored, plan, scenarioId }: Ground, trial: MapTrial): Result<TrialDraft> {
  const made =
    trial.does === 'open'
      ? openSatellite(plan, scenarioId, trial.satellite)
      : changeTried(plan, scenarioId, trial.change);
  if (!made.ok || stored === plan || made.value.command === null) return made;
  // With the copy that it goes into, as one step.
  const { name, label } = made.value.command;
  return ok({ ...made.value, command: commandBetween(stored, made.value.draft, { name, label }) });
}

function changeTried(plan: Plan, scenarioId: string | null, change: TriedChange): Result<TrialDraft> {
  const { command, scenarioId: made, changeIds } = addChanges(plan, scenarioId, tryName(plan, change), [change]);
  const applied = applyEdits(plan, command.edits);
  if (!applied.ok) return applied;
  return ok({ draft: applied.value, command, scenarioId: made, changeIds, offer: null });
}
