import { checkPlan } from '../../../../db/schema/checkPlan.ts';
import { Plan } from '../../../../db/schema/plan.ts';
import { problemSentence } from '../../tables/problemSentence.ts';
import { finding, type HealthRule } from '../finding.ts';
import { placeOf } from '../place.ts';

/** What other rules tell in their own words, with a way out. */
const toldElsewhere = [
  /^flows\[\d+\]\.shares$/,
  /^pathways\[\d+\]\.(fractionation\[\d+\]\.mix|capabilities|minutesFirst|imaging.*)$/,
  /^seasonality$/,
  /^demand\[\d+\]$/,
  /^centres\[\d+\]\.bunkers$/,
];

/** What a plan file would be refused for. A plan that the store holds has none of it, unless it is older than a rule. */
export const refused: HealthRule = {
  id: 'refused',
  reads: Plan.keyof().options,
  slow: true,
  find(plan) {
    const checked = checkPlan(plan);
    if (checked.ok) return [];
    return checked.problems
      .filter(({ path }) => !toldElsewhere.some((told) => told.test(path)))
      .map((problem) =>
        finding(
          `refused/${problem.path}/${problem.message}`,
          'wrong',
          problemSentence(plan, problem),
          placeOf(plan, problem.path),
        ),
      );
  },
};
