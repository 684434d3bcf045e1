import type { Network } from '../../compile/network.ts';
import type { Writer } from './writer.ts';

export function writeEvents(write: Writer, network: Network): void {
  const { withdrawals } = network;
  write.number('withdrawalCount', withdrawals.length);
  write.ints(
    'withdrawalUnit',
    withdrawals.map(({ unit }) => unit),
  );
  write.ints(
    'withdrawalFrom',
    withdrawals.map(({ from }) => from),
  );
  write.ints(
    'withdrawalUntil',
    withdrawals.map(({ until }) => until),
  );
  write.bytes('turningDay', turningDays(network));
}

/** Days on which some centre begins or ceases to be able to treat some pathway, so that those who wait are tried again. */
function turningDays({ treatableUntil, timeline }: Network): Uint8Array {
  const turning = new Uint8Array(timeline.days);
  for (const table of new Set(treatableUntil)) {
    for (let day = 1; day < timeline.days; day++) {
      if (table[day] > 0 !== table[day - 1] > 0) turning[day] = 1;
    }
  }
  return turning;
}
