import { z } from 'zod';
import { Centre } from '../centre.ts';
import { Benchmark } from '../demand.ts';
import { Breakdown, Machine } from '../machine.ts';
import type { Problem } from '../problem.ts';
import { centresAnywhere, changesOf, type Draft, listed, machinesAnywhere, nested, sound } from './draft.ts';
import { quoted } from './words.ts';

const repair = z.object(Breakdown.pick({ repairHoursMedian: true, repairHours95th: true }).shape);
const overtime = z.object({
  id: Centre.shape.id,
  overtimeMinutesPerDay: Centre.shape.overtimeMinutesPerDay.unwrap(),
});
const rostered = z.object(Machine.pick({ centreId: true, name: true, minutesPerDay: true }).shape);
const bounds = z.object(Benchmark.pick({ low: true, high: true }).shape);

/** Figures that cannot all be true: one of them can never be below the other, or a day would be too short. */
export function rangeProblems(draft: Draft): Problem[] {
  const breakdowns = [...machinesAnywhere(draft), ...changesOf(draft)].flatMap((raw) => nested(raw, 'breakdown'));
  return [
    ...sound(breakdowns, repair).flatMap(({ path, record: { repairHoursMedian, repairHours95th } }) =>
      repairHours95th >= repairHoursMedian
        ? []
        : [
            {
              path: `${path}.repairHours95th`,
              message: `${repairHours95th} hours is less than the median of ${repairHoursMedian}; 95 repairs in 100 are done within it, so it cannot be`,
            },
          ],
    ),
    ...overtimeProblems(draft),
    ...sound(listed(draft, 'benchmarks'), bounds).flatMap(({ path, record: { low, high } }) =>
      high >= low ? [] : [{ path: `${path}.high`, message: `${high} is less than low, ${low}; exchange the two` }],
    ),
  ];
}

const minutesOfDay = 1440;

/** Overtime that, after the longest rostered day at its centre, would not fit into 24 hours. */
function overtimeProblems(draft: Draft): Problem[] {
  const machines = sound(machinesAnywhere(draft), rostered).map(({ record }) => record);
  return sound(centresAnywhere(draft), overtime).flatMap(({ path, record: { id, overtimeMinutesPerDay } }) => {
    const [longest] = machines
      .filter(({ centreId }) => centreId === id)
      .toSorted((a, b) => b.minutesPerDay - a.minutesPerDay);
    if (longest === undefined || longest.minutesPerDay + overtimeMinutesPerDay <= minutesOfDay) return [];
    const message = `${overtimeMinutesPerDay} minutes after the ${longest.minutesPerDay} rostered on ${quoted(longest.name)} is more than a day has; at most ${minutesOfDay - longest.minutesPerDay} are left`;
    return [{ path: `${path}.overtimeMinutesPerDay`, message }];
  });
}
