import type { FailureProcess } from '../compile/failures.ts';
import type { Network } from '../compile/network.ts';
import { exponential } from '../random/distributions.ts';
import { fold, hashText } from '../random/key.ts';
import { lognormal } from '../random/lognormal.ts';
import { newGenerator, nextUniform, seedGenerator } from '../random/sfc32.ts';

/**
 * What breakdowns cost in a replication: seconds lost on a slot, in order of day. Those of day d stand in rows
 * `dayStart[d]` up to before `dayStart[d + 1]`. A repair that lasts for days is a row on each of them.
 */
export type Breakdowns = { slot: Int32Array; seconds: Int32Array; dayStart: Int32Array };

const purposes = { failures: hashText('failures'), repairs: hashText('repairs') };

/**
 * Draws every breakdown of a replication. A machine's failures and its repairs are streams of its own, so that nothing
 * done to one machine moves another's. Nothing fails while it is mended: the clock goes on where a repair ends.
 */
export function breakdownDrawer({ failures, units, slotDay, timeline }: Network): (root: number) => Breakdowns {
  const generators = { failures: newGenerator(), repairs: newGenerator() };
  const rows = { slot: [] as number[], seconds: [] as number[] };

  const lose = (slot: number, seconds: number) => {
    if (seconds <= 0 || slotDay[slot] >= timeline.end) return;
    rows.slot.push(slot);
    rows.seconds.push(seconds);
  };

  const drawMachine = ({ slots, expected, repairs }: FailureProcess) => {
    const capacity = (at: number) => units.capacity[slots[at]];
    const before = (at: number) => (at === 0 ? 0 : expected[at - 1]);
    let at = 0;
    let reached = 0;
    for (;;) {
      reached += exponential(nextUniform(generators.failures));
      while (at < slots.length && expected[at] <= reached) at++;
      if (at === slots.length || slotDay[slots[at]] >= timeline.end) return;
      const repair = repairs.findLast(({ from }) => from <= slotDay[slots[at]]);
      let rest = Math.round(repair ? lognormal(generators.repairs, repair.seconds) : 0);
      const gone = (reached - before(at)) / (expected[at] - before(at));
      let done = Math.round(gone * capacity(at));
      for (;;) {
        const lost = Math.min(rest, capacity(at) - done);
        lose(slots[at], lost);
        rest -= lost;
        done += lost;
        if (rest === 0) break;
        if (++at === slots.length) return;
        done = 0;
      }
      reached = before(at) + ((expected[at] - before(at)) * done) / capacity(at);
    }
  };

  return (root) => {
    rows.slot.length = 0;
    rows.seconds.length = 0;
    for (const process of failures) {
      const key = fold(root, process.key);
      seedGenerator(generators.failures, fold(key, purposes.failures));
      seedGenerator(generators.repairs, fold(key, purposes.repairs));
      drawMachine(process);
    }
    return byDay(rows.slot, rows.seconds, slotDay, timeline.end);
  };
}

function byDay(slots: readonly number[], seconds: readonly number[], slotDay: Uint16Array, days: number): Breakdowns {
  const dayStart = new Int32Array(days + 1);
  for (const slot of slots) dayStart[slotDay[slot] + 1]++;
  for (let day = 0; day < days; day++) dayStart[day + 1] += dayStart[day];
  const next = dayStart.slice();
  const drawn = { slot: new Int32Array(slots.length), seconds: new Int32Array(slots.length) };
  for (const [row, slot] of slots.entries()) {
    const place = next[slotDay[slot]]++;
    drawn.slot[place] = slot;
    drawn.seconds[place] = seconds[row] ?? 0;
  }
  return { dayStart, ...drawn };
}
