import { bunkerKinds, type Machine, type MachineKind } from '../../../db/schema/machine.ts';
import type { Pathway } from '../../../db/schema/pathway.ts';

const imagingKinds: readonly MachineKind[] = ['ctSimulator', 'mrSimulator'];

/** True for machines that treat, false for those that only image. */
export const isTreatmentMachine = ({ kind }: Pick<Machine, 'kind'>): boolean => !imagingKinds.includes(kind);

/**
 * A machine can treat a pathway when it has every capability asked for. A pathway that asks for none is ordinary
 * external beam treatment, which an orthovoltage or brachytherapy machine does not give.
 */
export function canTreat(machine: Machine, pathway: Pick<Pathway, 'capabilities'>): boolean {
  if (!isTreatmentMachine(machine)) return false;
  if (pathway.capabilities.length === 0) return bunkerKinds.includes(machine.kind);
  return pathway.capabilities.every((capability) => machine.capabilities.includes(capability));
}
