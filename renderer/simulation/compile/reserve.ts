import type { Units } from './network.ts';
import type { Unit } from './units.ts';

/** Minutes that machines hold for urgent courses. */
export type Reserve = {
  /** Seconds by slot that are held. */
  held: Int32Array;
  /** Open days before treatment on which a unit's held seconds are released to all; -1 when it holds none. */
  releaseDays: Int16Array;
};

/** A share of what booking may count on, on every machine that holds any; null when none does. */
export function reserveOf(units: readonly Unit[], { capacity }: Units): Reserve | null {
  const releaseDays = Int16Array.from(units, ({ life }) => life.machine.urgentReserve?.releaseDays ?? -1);
  if (releaseDays.every((days) => days < 0)) return null;
  const held = new Int32Array(capacity.length);
  const stride = capacity.length / units.length;
  for (const [unit, { life }] of units.entries()) {
    const share = life.machine.urgentReserve?.share ?? 0;
    for (let slot = unit * stride; slot < (unit + 1) * stride; slot++) held[slot] = Math.round(capacity[slot] * share);
  }
  return { held, releaseDays };
}
