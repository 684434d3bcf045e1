import type { Breakdowns } from '../../renderer/simulation/booking/breakdowns.ts';
import type { Replication } from '../../renderer/simulation/booking/replication.ts';
import type { Network } from '../../renderer/simulation/compile/network.ts';
import { checkBooks } from './checkBooks.ts';
import { simulator } from './simulator.ts';
import { slotOn } from './treatments.ts';

/** Minutes that a breakdown costs a machine on a day, which is not to be the first. */
export type Loss = { machine: string; day: number; minutes: number };

/**
 * Works a network through while its machines break down as written here instead of as drawn, and goes through the books
 * at every day's end.
 */
export function simulateLosing(network: Network, losses: readonly Loss[]): Replication {
  const breakdowns = breakdownsOf(network, losses);
  return simulator(network, { drawBreakdowns: () => breakdowns })(1, 0, (day, books) => void checkBooks(books, day));
}

function breakdownsOf(network: Network, losses: readonly Loss[]): Breakdowns {
  const inOrder = losses.toSorted((a, b) => a.day - b.day);
  return {
    slot: Int32Array.from(inOrder, ({ machine, day }) => slotOn({ network }, machine, day)),
    seconds: Int32Array.from(inOrder, ({ minutes }) => minutes * 60),
    dayStart: Int32Array.from(
      { length: network.timeline.end + 1 },
      (_, day) => inOrder.filter((loss) => loss.day < day).length,
    ),
  };
}
