import type { Network } from '../../renderer/simulation/compile/network.ts';

/** The unit whose slot this is. */
export const unitOfSlot = ({ units }: Pick<Network, 'units'>, slot: number): number =>
  units.base.findLastIndex((base, unit) => base + units.firstOrdinal[unit] <= slot);

/** The id of the machine whose slot this is. */
export const machineOfSlot = (network: Pick<Network, 'units' | 'machines'>, slot: number): string =>
  network.machines[network.units.machine[unitOfSlot(network, slot)]].id;

/** The slot of a unit on an ordinal of its stay; undefined on any other. */
export function slotOfUnit({ units }: Pick<Network, 'units'>, unit: number, ordinal: number): number | undefined {
  const stands = units.firstOrdinal[unit] <= ordinal && ordinal < units.lastOrdinal[unit];
  return stands ? units.base[unit] + ordinal : undefined;
}
