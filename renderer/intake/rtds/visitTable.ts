import { bytes, newGrowing, shorts } from './growing.ts';

/** No time is known, after every hour. */
const noHour = 255;
const dayBits = 0x10000;

/** Visits to each machine by day, and by the hour of the first exposure: three bytes for each treatment. */
export function newVisitTable() {
  const machineOf = newGrowing(shorts, -1);
  const hourOf = newGrowing(bytes, noHour);
  let treatments = 0;
  const byDay = new Map<number, number>();
  const onDay = new Map<number, { visits: number; fractions: number }>();
  const held = (machine: number, day: number) => {
    const key = machine * dayBits + day;
    const counts = onDay.get(key) ?? { visits: 0, fractions: 0 };
    onDay.set(key, counts);
    return counts;
  };
  return {
    count(day: number): void {
      byDay.set(day, (byDay.get(day) ?? 0) + 1);
    },
    /** `at` is the number of the visit on this machine, `isNew` when it has not been seen, `hour` -1 when not known. */
    onMachine(at: number, isNew: boolean, machine: number, day: number, hour: number): void {
      if (isNew) held(machine, day).visits++;
      treatments = Math.max(treatments, at + 1);
      machineOf.set(at, machine);
      if (hour >= 0) hourOf.set(at, Math.min(hourOf.get(at), hour));
    },
    countFraction(machine: number, day: number): void {
      held(machine, day).fractions++;
    },
    byDay: (): ReadonlyMap<number, number> => byDay,
    onDay: () =>
      [...onDay].map(([key, counts]) => ({ machine: Math.floor(key / dayBits), day: key % dayBits, ...counts })),
    hours(see: (machine: number, hour: number) => void): void {
      for (let at = 0; at < treatments; at++) {
        const hour = hourOf.get(at);
        if (hour !== noHour && machineOf.get(at) !== -1) see(machineOf.get(at), hour);
      }
    },
  };
}

export type VisitTable = ReturnType<typeof newVisitTable>;
