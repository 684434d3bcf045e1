import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../db/schema/checkPlan.ts';
import { problemText } from '../../../../db/schema/problem.ts';
import { smallPlan } from '../smallPlan.ts';

/** New values by path in the small plan; undefined takes the field out, and `[]` at the end of a path appends. */
export type Mistake = { readonly [path: string]: unknown };

/** Each row is one mistake and exactly what a planner is told about it, path and sentence. */
export function tellsOf(family: string, rows: readonly (readonly [string, Mistake, ...string[]])[]): void {
  describe(family, () => {
    test.for(rows)('%s', ([, mistake, ...told]) => {
      expect(problemsWith(mistake)).toEqual(told);
    });
  });
}

/** Rows that are unusual and right: nothing may be refused. */
export function accepts(family: string, rows: readonly (readonly [string, Mistake])[]): void {
  tellsOf(`${family}, not refused`, rows);
}

export function problemsWith(mistake: Mistake): string[] {
  const result = checkPlan(smallPlanWith(mistake));
  return result.ok ? [] : result.problems.map(problemText);
}

export function smallPlanWith(mistake: Mistake): unknown {
  const plan: unknown = smallPlan();
  for (const [path, value] of Object.entries(mistake)) put(plan, path.split(/[.[\]]+(?=.)|\]$/).filter(Boolean), value);
  return plan;
}

function put(holder: unknown, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof holder !== 'object' || holder === null) throw new Error(`the small plan holds nothing to put ${step} in`);
  if (rest.length > 0) put(Reflect.get(holder, step), rest, value);
  else if (Array.isArray(holder) && step === 'end') holder.push(value);
  else if (value === undefined) Reflect.deleteProperty(holder, step);
  else Reflect.set(holder, step, value);
}
