import type { Network } from '../../compile/network.ts';
import type { Writer } from './writer.ts';

export function writeUnits(write: Writer, { units, slotDay, reserve }: Network): void {
  write.number('unitCount', units.count);
  write.shorts('unitCentre', units.centre);
  write.shorts('unitMachine', units.machine);
  write.bytes('unitTreats', units.treats);
  write.ints('unitFirstOrdinal', units.firstOrdinal);
  write.ints('unitLastOrdinal', units.lastOrdinal);
  write.words('slotDay', slotDay);
  write.ints('slotRostered', units.rostered);
  write.ints('slotCapacity', units.capacity);
  write.bytes('slotService', units.service);
  write.words('slotSpellEnd', units.spellEnd);
  write.words('slotNextSpell', units.nextSpell);
  write.number('anyReserve', Number(reserve !== null));
  write.floats('unitHeldShare', reserve?.share ?? []);
  write.shorts('unitReleaseDays', reserve?.releaseDays ?? []);
}
