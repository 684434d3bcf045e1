import type { Machine } from '../../../db/schema/machine.ts';
import type { MachineLife } from '../../simulation/resolvedMachines.ts';
import { addDays } from '../dates.ts';

/** Asked for every machine in every frame of a drag, and there are few different dates. */
const known = new Map<string, string>();

/** The day a machine in use from a date comes to the end of its design life, `YYYY-MM-DD`. */
export function designLifeEnds(bornOn: string, { designLifeYears }: Pick<Machine, 'designLifeYears'>): string {
  const key = `${bornOn}/${designLifeYears}`;
  const held = known.get(key) ?? addDays(bornOn, Math.round(designLifeYears * 365.25));
  known.set(key, held);
  return held;
}

/** The day from which a machine's age counts: its commissioning, or the end of the project that brings it. */
export const bornOn = ({ machine, broughtBy, inService }: MachineLife): string =>
  broughtBy === undefined ? machine.commissioned : (inService ?? machine.commissioned);
