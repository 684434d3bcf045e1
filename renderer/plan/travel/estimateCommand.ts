import type { Travel } from '../../../db/schema/demand.ts';
import type { Command } from '../../../db/schema/edit.ts';
import type { Calibration } from '../../../db/schema/landMinutes.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { commandBetween } from '../commands/commandBetween.ts';
import { recordKey } from '../commands/recordKey.ts';
import { countedRecords } from '../commands/recordName.ts';
import { sourcesOfEstimates } from './estimateSource.ts';

/** Takes estimated journeys into the plan with what they rest on, as one step; null when nothing would change. */
export function estimateCommand(plan: Plan, journeys: readonly Travel[], calibration: Calibration): Command | null {
  const fresh = new Map(journeys.map((journey) => [recordKey('travel', journey), journey]));
  const kept = (plan.travel ?? []).map((journey) => fresh.get(recordKey('travel', journey)) ?? journey);
  const held = new Set(kept);
  const travel = [...kept, ...journeys.filter((journey) => !held.has(journey))];
  const sources = sourcesOfEstimates(journeys, calibration);
  const others = (plan.sources ?? []).filter(({ id }) => !sources.some((source) => source.id === id));
  const after = { ...plan, travel, sources: [...others, ...sources] };
  const label = `Estimate ${countedRecords('travel', journeys.length)} from coordinates`;
  return journeys.length === 0 ? null : commandBetween(plan, after, { name: 'estimate-travel', label });
}
