import type { PackSettings } from '../../../db/schema/pack.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { moreWords } from '../cost/costPerCourse.ts';
import { optionCosts } from '../cost/optionCosts.ts';
import { costTerms, costTermsWords } from '../cost/presentCost.ts';

const aPound = 1;

/** What an option costs beyond doing as planned, in sentences; none where it cannot be applied as it stands. */
export function costOfDeciding(plan: Plan, option: Scenario, settings: PackSettings): string[] {
  const terms = costTerms(settings);
  const [baseline, chosen] = optionCosts(plan, [option], terms);
  if (!baseline?.cost || !chosen?.cost) return [];
  // A plan that gives no costs says nothing of what an option costs.
  if (baseline.cost.undiscounted === 0 && chosen.cost.undiscounted === 0 && chosen.uncosted === null) return [];
  const more = chosen.cost.discounted - baseline.cost.discounted;
  // Hours, staff and who is sent where cost nothing here, and will cost something.
  const uncounted = chosen.uncosted === null && Math.abs(more) < aPound ? '; hours and staff are not counted' : '';
  const counted = `Net present cost (${costTermsWords(terms)}): ${moreWords(more)} against doing as planned${uncounted}.`;
  return [counted, ...(chosen.uncosted === null ? [] : [`It ${chosen.uncosted}, and no project pays for that.`])];
}
