import type { Unit } from './units.ts';

/** Minutes that machines hold for urgent courses. */
export type Reserve = {
  /** Share by unit of what booking may count on. */
  share: Float64Array;
  /** Open days before treatment on which a unit's held minutes are released to all; -1 when it holds none. */
  releaseDays: Int16Array;
};

/** Null when no machine holds anything. */
export function reserveOf(units: readonly Unit[]): Reserve | null {
  const releaseDays = Int16Array.from(units, ({ life }) => life.machine.urgentReserve?.releaseDays ?? -1);
  if (releaseDays.every((days) => days < 0)) return null;
  return { share: Float64Array.from(units, ({ life }) => life.machine.urgentReserve?.share ?? 0), releaseDays };
}
