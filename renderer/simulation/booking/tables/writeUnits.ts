import type { Network, Units } from '../../compile/network.ts';
import type { Writer } from './writer.ts';

export function writeUnits(write: Writer, { units, slotDay, centres, timeline, reserve }: Network): void {
  write.number('unitCount', units.count);
  write.shorts('unitCentre', units.centre);
  write.shorts('unitMachine', units.machine);
  write.bytes('unitTreats', units.treats);
  write.ints('unitFirstOrdinal', units.firstOrdinal);
  write.ints('unitLastOrdinal', units.lastOrdinal);
  write.number('slotCount', units.slots);
  write.ints('unitBase', units.base);
  write.words('slotDay', slotDay);
  write.ints('slotCapacity', units.capacity);
  write.bytes('slotService', units.service);
  write.shorts('slotSpell', units.spell);
  write.floats('unitRostered', rosteredByYear(units, centres, timeline));
  write.number('anyReserve', Number(reserve !== null));
  write.floats('unitHeldShare', reserve?.share ?? []);
  write.shorts('unitReleaseDays', reserve?.releaseDays ?? []);
}

/** Seconds rostered by unit and reported year, which the core need not add up anew in every replication. */
function rosteredByYear(
  { count, centre, rostered, base, firstOrdinal, lastOrdinal }: Units,
  centres: Network['centres'],
  { years, yearStarts }: Network['timeline'],
): Float64Array {
  const sums = new Float64Array(count * years.length);
  for (let unit = 0; unit < count; unit++) {
    const { ordinalAt } = centres[centre[unit]];
    for (let year = 0; year < years.length; year++) {
      const last = base[unit] + Math.min(ordinalAt[yearStarts[year + 1]], lastOrdinal[unit]);
      const first = base[unit] + Math.max(ordinalAt[yearStarts[year]], firstOrdinal[unit]);
      for (let slot = first; slot < last; slot++) sums[unit * years.length + year] += rostered[slot];
    }
  }
  return sums;
}
