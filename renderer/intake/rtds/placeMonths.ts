import { isoDateOf } from '../../simulation/calendar/day.ts';
import type { PlaceMonth } from './extract.ts';
import { noDay } from './readDay.ts';

/** Longer waits are slips of a year, not waits. */
const longestWaitDays = 731;

/** Decisions and starts by place and month, with how long those that started had waited. Days are since 1970. */
export function newPlaceMonths() {
  type Held = { place: number; month: string; decided: number; started: number; waits: Map<number, number> };
  const months = new Map<string, Held>();
  const held = (place: number, day: number): Held => {
    const month = isoDateOf(day).slice(0, 7);
    const key = `${place} ${month}`;
    const found = months.get(key) ?? { place, month, decided: 0, started: 0, waits: new Map() };
    months.set(key, found);
    return found;
  };
  return {
    decided(place: number, day: number): void {
      held(place, day).decided++;
    },
    started(place: number, day: number, decision: number): void {
      const month = held(place, day);
      month.started++;
      const wait = day - decision;
      if (decision !== noDay && wait >= 0 && wait <= longestWaitDays) {
        month.waits.set(wait, (month.waits.get(wait) ?? 0) + 1);
      }
    },
    list: (): PlaceMonth[] =>
      [...months.values()].map((month) => ({ ...month, waits: [...month.waits].toSorted(([a], [b]) => a - b) })),
  };
}
