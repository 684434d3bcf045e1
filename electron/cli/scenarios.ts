import type { Plan } from '../../db/schema/plan.ts';
import { ok, type Problem, type Result } from '../../db/schema/problem.ts';

/** The scenarios asked for, each of which the plan must hold. The baseline is always run and may be named. */
export function knownScenarios(plan: Plan, asked: readonly string[]): Result<string[]> {
  const ids = plan.scenarios.map(({ id }) => id);
  const wanted = asked.filter((id) => id !== 'baseline');
  const list = ids.length === 0 ? 'the plan has none' : `the plan has ${ids.join(', ')}`;
  const problems: Problem[] = wanted
    .filter((id) => !ids.includes(id))
    .map((id) => ({ path: '--scenario', message: `no scenario "${id}"; ${list}` }));
  return problems.length > 0 ? { ok: false, problems } : ok(wanted);
}
