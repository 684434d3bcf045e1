import { z } from 'zod';
import { countMeasures, ObservedMeasure, ObservedMonth } from '../observation.ts';
import { Id } from '../primitives.ts';
import type { Problem } from '../problem.ts';
import { type Draft, listed, sound } from './draft.ts';

const Observed = z.object({
  measure: ObservedMeasure,
  trustId: Id.optional(),
  centreId: Id.optional(),
  machineId: Id.optional(),
  pathwayId: Id.optional(),
});
type Observed = z.infer<typeof Observed>;

/** Months that stand twice for the same thing, and figures that the measure cannot have or lacks. */
export function observationProblems(draft: Draft): Problem[] {
  const firsts = new Map<string, string>();
  return listed(draft, 'observations').flatMap((raw) => {
    const [observed] = sound([raw], Observed);
    if (observed === undefined) return [];
    const { measure, trustId, centreId, machineId, pathwayId } = observed.record;
    const of = JSON.stringify([measure, trustId, centreId, machineId, pathwayId]);
    return sound(listed(raw, 'months'), ObservedMonth).flatMap(({ path, record }) => {
      const key = `${of} ${record.month}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, path);
      const again =
        first === undefined ? [] : [{ path, message: `says again what ${first} says, for ${record.month}; keep one` }];
      return [...again, ...figureProblems(path, measure, record)];
    });
  });
}

function figureProblems(path: string, measure: Observed['measure'], { count, value, p90 }: ObservedMonth): Problem[] {
  if (countMeasures.has(measure)) {
    return value === undefined && p90 === undefined ? [] : [{ path, message: `"${measure}" is a count alone` }];
  }
  if (count !== null && value === undefined) return [{ path: `${path}.value`, message: 'is missing: needs a number' }];
  if (p90 !== undefined && measure !== 'waitDays') {
    return [{ path: `${path}.p90`, message: 'is for waits alone; leave it out' }];
  }
  if (p90 !== undefined && value !== undefined && p90 < value) {
    return [{ path: `${path}.p90`, message: `${p90} days is less than the median, ${value}; it cannot be` }];
  }
  if (measure === 'startsWithin31Days' && value !== undefined && value > 1) {
    return [{ path: `${path}.value`, message: `${value} is more than 1: a share is written as 0.96` }];
  }
  return [];
}
