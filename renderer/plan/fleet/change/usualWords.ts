import type { MachineKind } from '../../../../db/schema/machine.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { ProjectKind } from '../../../../db/schema/project.ts';
import { millions } from '../../numbers.ts';
import { durationWords } from '../fleetProject.ts';
import { usualOf, weeksOf } from './usual.ts';

/** “As the plan’s other replacements: 32 weeks, 20 out of service, £3.0m”, and whether that is learnt or a stand-in. */
export function usualWords(plan: Plan, kind: ProjectKind, machineKind: MachineKind) {
  const { stages, capitalCost, source } = usualOf(plan, kind, machineKind);
  const weeksOut = weeksOf(stages.filter(({ outOfService }) => outOfService));
  const cost = capitalCost === undefined || kind === 'retire' || kind === 'move' ? '' : `, ${millions(capitalCost)}`;
  return {
    status: source.status,
    words: `${source.title}: ${durationWords({ weeks: weeksOf(stages), weeksOut })}${cost}`,
  };
}
