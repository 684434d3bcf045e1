import { z } from 'zod';
import { Benchmark } from '../demand.ts';
import { Breakdown } from '../machine.ts';
import type { Problem } from '../problem.ts';
import { changesOf, type Draft, listed, machinesAnywhere, nested, sound } from './draft.ts';

const repair = z.object(Breakdown.pick({ repairHoursMedian: true, repairHours95th: true }).shape);
const bounds = z.object(Benchmark.pick({ low: true, high: true }).shape);

/** Two figures of one record where one can never be below the other. */
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
    ...sound(listed(draft, 'benchmarks'), bounds).flatMap(({ path, record: { low, high } }) =>
      high >= low ? [] : [{ path: `${path}.high`, message: `${high} is less than low, ${low}; exchange the two` }],
    ),
  ];
}
