import { applyEdits, type Command } from '../../../../db/schema/edit.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { ok, type Result } from '../../../../db/schema/problem.ts';
import { addChanges } from '../../../plan/levers/leverCommands.ts';
import { tryName } from '../../../plan/mapTries/mapTries.ts';
import { openSatellite } from '../../../plan/mapTries/openSatellite.ts';
import type { NewcomerOffer } from '../../../plan/newcomer/newcomerOffer.ts';
import type { MapTrial } from './askedHere.ts';

/** A trial as the plan would be with it, and the command that keeps it. */
export type TrialDraft = {
  draft: Plan;
  command: Command | null;
  scenarioId: string;
  changeIds: readonly string[];
  /** What a satellite is offered. */
  offer: NewcomerOffer | null;
};

/** What a trial makes of the plan: in the scenario on screen, or (null) in a new one named for it. */
export function trialDraft(plan: Plan, scenarioId: string | null, trial: MapTrial): Result<TrialDraft> {
  if (trial.does === 'open') return openSatellite(plan, scenarioId, trial.satellite);
  const { change } = trial;
  const { command, scenarioId: made, changeIds } = addChanges(plan, scenarioId, tryName(plan, change), [change]);
  const applied = applyEdits(plan, command.edits);
  if (!applied.ok) return applied;
  return ok({ draft: applied.value, command, scenarioId: made, changeIds, offer: null });
}
