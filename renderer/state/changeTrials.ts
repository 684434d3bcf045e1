import { z } from 'zod';
import type { Plan } from '../../db/schema/plan.ts';
import type { Scenario } from '../../db/schema/scenario.ts';
import { toBytes } from '../kept/keptBytes.ts';
import { ChangeEffect } from '../simulation/risk/contributions.ts';
import { trialReplications } from '../simulation/risk/trials.ts';
import { keptAtShell } from './keptAtShell.ts';
import { keptTrial, trialName } from './keptTrial.ts';
import { trialKey } from './trialKey.ts';

/** What is tried is a scenario, and what is told of it the effects of it and of each of its changes. */
const shape = { of: z.string(), effect: z.array(ChangeEffect) };

/** Of what the effects of a scenario's changes come from. */
export const changesKey = (plan: Plan, scenario: Scenario, seed: number): string =>
  trialKey(plan, scenario.id, seed, { trial: 'changes', replications: trialReplications.changes });

/** What each change of a scenario does by itself, as it was found in this session or an earlier one; null where it was not. */
export async function keptChangeEffects(plan: Plan, scenario: Scenario, seed: number): Promise<ChangeEffect[] | null> {
  const kept = await keptTrial(changesKey(plan, scenario, seed), shape);
  return kept?.tried[0]?.effect ?? null;
}

export async function keepChangeEffects(
  plan: Plan,
  scenario: Scenario,
  seed: number,
  effects: readonly ChangeEffect[],
): Promise<void> {
  const held = { asked: 1, tried: [{ of: scenario.id, effect: effects }] };
  await keptAtShell.keep(trialName(changesKey(plan, scenario, seed)), await toBytes(held));
}
