import type { Network } from '../compile/network.ts';
import { roomGivenBackSoon } from './learnt.ts';
import type { State } from './state.ts';

/** The seconds a pathway's courses may use, by slot: urgent ones all there are, others not what is held for urgent ones. */
export const roomFor = ({ free, open }: State, urgent: boolean): Int32Array => (urgent ? free : open);

/** Uses seconds of a slot. Urgent courses use first what is held for them. */
export function take({ free, open }: State, slot: number, seconds: number, urgent: boolean): void {
  free[slot] -= seconds;
  if (open === free) return;
  if (!urgent) open[slot] -= seconds;
  else if (open[slot] > free[slot]) open[slot] = free[slot];
}

/** Gives seconds of a slot back: what an urgent course gives is held again until the day is released. */
export function give(
  { free, open, released }: State,
  network: Network,
  slot: number,
  seconds: number,
  urgent: boolean,
): void {
  free[slot] += seconds;
  if (open === free) return;
  const unit = Math.floor(slot / network.stride);
  if (!urgent || slot - unit * network.stride < released[unit]) open[slot] += seconds;
}

/** Takes seconds of a slot off the books without notice; no more than are left of it. Below zero it is overbooked. */
export function lose({ free, open, lost }: State, { units }: Network, slot: number, seconds: number): void {
  const lostNow = Math.min(seconds, units.capacity[slot] - lost[slot]);
  lost[slot] += lostNow;
  free[slot] -= lostNow;
  if (open !== free) open[slot] = Math.min(open[slot], free[slot]);
}

/** Lays the books out anew: everything free, and open but for what is held. */
export function resetRoom({ free, open, released }: State, { units, stride, reserve }: Network): void {
  free.set(units.capacity);
  released.fill(0);
  if (!reserve) return;
  open.set(units.capacity);
  for (let unit = 0; unit < units.count; unit++) {
    if (reserve.share[unit] > 0) holdBack(open.subarray(unit * stride, (unit + 1) * stride), reserve.share[unit]);
  }
}

function holdBack(open: Int32Array, share: number): void {
  for (let ordinal = 0; ordinal < open.length; ordinal++) open[ordinal] -= Math.round(open[ordinal] * share);
}

/** Opens to all what units hold up to so many of their open days ahead of today. */
export function releaseReserves({ free, open, released, learnt }: State, network: Network, today: number): void {
  const { reserve, centres, stride } = network;
  if (!reserve) return;
  for (const { units, ordinalAt } of centres) {
    let openUntil = 0;
    for (const unit of units) {
      if (reserve.releaseDays[unit] < 0) continue;
      const until = Math.min(stride, ordinalAt[today] + reserve.releaseDays[unit] + 1);
      if (until <= released[unit]) continue;
      for (let slot = unit * stride + released[unit]; slot < unit * stride + until; slot++) open[slot] = free[slot];
      released[unit] = until;
      openUntil = Math.max(openUntil, until);
    }
    if (openUntil === 0) continue;
    roomGivenBackSoon(learnt, units, openUntil);
  }
}
