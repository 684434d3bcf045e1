import { packScenarios } from '../../db/schema/packScenarios.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { Effect } from '../simulation/risk/effect.ts';
import { LossEffect } from '../simulation/risk/lossEffect.ts';
import { Loss, type LossWeeks } from '../simulation/risk/losses.ts';
import { End } from '../simulation/risk/sensitivities.ts';
import { type PackTrials, trialReplications } from '../simulation/risk/trials.ts';
import { keptChangeEffects } from './changeTrials.ts';
import { keptTrial } from './keptTrial.ts';
import { useLossWeeks } from './lossWeeks.ts';
import { trialKey } from './trialKey.ts';

/** What was tried on a scenario before it was held against that scenario is tried anew. */
const paired = (scenarioId: string | null) => (scenarioId === null ? {} : { paired: true });

/** Of what losses of these weeks come from. */
export const resilienceKey = (plan: Plan, scenarioId: string | null, seed: number, weeks: LossWeeks): string =>
  trialKey(plan, scenarioId, seed, {
    ...{ trial: 'resilience', replications: trialReplications.resilience },
    ...{ machineWeeks: weeks.machineWeeks, centreWeeks: weeks.centreWeeks },
    ...paired(scenarioId),
  });

/** Of what the ends of uncertain inputs come from. */
export const sensitivityKey = (plan: Plan, scenarioId: string | null, seed: number): string =>
  trialKey(plan, scenarioId, seed, {
    ...{ trial: 'sensitivity', replications: trialReplications.sensitivity, ranges: plan.uncertainty },
    ...paired(scenarioId),
  });

/**
 * What was tried to its end with a plan's inputs, on a scenario of it (null is the baseline), in this session or an
 * earlier one. Losses are those of the weeks that were last asked for. A part that was not tried, or not to its end, is
 * left out. Of the pack's scenarios, those whose changes were told apart.
 */
export async function keptTrials(plan: Plan, scenarioId: string | null, seed: number): Promise<PackTrials> {
  const { machineWeeks, centreWeeks } = useLossWeeks.getState();
  const weeks = { machineWeeks, centreWeeks };
  const [losses, ends] = await Promise.all([
    keptTrial(resilienceKey(plan, scenarioId, seed, weeks), { of: Loss, effect: LossEffect }),
    keptTrial(sensitivityKey(plan, scenarioId, seed), { of: End, effect: Effect }),
  ]);
  const whole = <T>(kept: { asked: number; tried: T[] } | null): T[] | null =>
    kept !== null && kept.tried.length === kept.asked ? kept.tried : null;
  const [lost, moved] = [whole(losses), whole(ends)];
  const effectsOf = packScenarios(plan).map(async (scenario) => {
    const effects = await keptChangeEffects(plan, scenario, seed);
    return effects === null ? [] : [{ scenarioId: scenario.id, replications: trialReplications.changes, effects }];
  });
  return {
    changes: (await Promise.all(effectsOf)).flat(),
    ...(lost && { resilience: { scenarioId, replications: trialReplications.resilience, ...weeks, tried: lost } }),
    ...(moved && { sensitivity: { scenarioId, replications: trialReplications.sensitivity, tried: moved } }),
  };
}
