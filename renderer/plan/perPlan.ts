import type { Plan } from '../../db/schema/plan.ts';

/**
 * A selector that is worked out once for each plan and argument: plans are values, so the same plan always gives the
 * very same answer, and an answer goes when its plan does.
 */
export function perPlan<Argument extends string, Answer>(
  select: (plan: Plan, argument: Argument) => Answer,
): (plan: Plan, argument: Argument) => Answer {
  const known = new WeakMap<Plan, Map<Argument, Answer>>();
  return (plan, argument) => {
    const answers = known.get(plan) ?? new Map<Argument, Answer>();
    known.set(plan, answers);
    const answer = answers.get(argument) ?? select(plan, argument);
    answers.set(argument, answer);
    return answer;
  };
}
