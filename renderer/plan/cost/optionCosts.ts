import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { applyScenario } from '../../simulation/applyScenario.ts';
import { beginsIn } from '../financialYear.ts';
import { type CapitalYear, capitalYears } from '../fleet/capital.ts';
import { type CostTerms, type PresentCost, presentCost } from './presentCost.ts';
import { uncosted } from './uncosted.ts';

/** What doing as planned is called where it stands as an option beside others. */
export const asPlanned = 'Do as planned';

/** The baseline, whose scenario is null, or a scenario, with what it costs; null where it cannot be applied as it stands. */
export type OptionCost = {
  scenario: Scenario | null;
  name: string;
  capital: CapitalYear[];
  cost: PresentCost | null;
  /** What it builds, buys or moves that no project pays for, in words; null where there is nothing. */
  uncosted: string | null;
};

/** The baseline and then each scenario, with capital by financial year and present cost. */
export const optionCosts = (plan: Plan, scenarios: readonly Scenario[], terms: CostTerms): OptionCost[] =>
  [null, ...scenarios].map((scenario) => {
    const applied = applyScenario(plan, scenario?.id ?? 'baseline');
    return {
      ...{ scenario, name: scenario?.name ?? asPlanned },
      capital: applied.ok ? capitalYears(applied.value.plan, plan) : [],
      cost: applied.ok ? presentCost(applied.value, plan, terms) : null,
      uncosted: scenario && uncosted(plan, scenario),
    };
  });

/** Financial years from the plan's first on, to the last in which one of several options spends or may spend something. */
export function yearsOf(options: readonly OptionCost[]): string[] {
  const years = options.flatMap(({ capital }) => capital);
  const counts = years.filter(({ pounds, envelope }) => pounds > 0 || envelope !== null);
  const last = Math.max(...counts.map(({ year }) => beginsIn(year)));
  return [...new Set(years.map(({ year }) => year))]
    .filter((year) => beginsIn(year) <= last)
    .toSorted((a, b) => beginsIn(a) - beginsIn(b));
}

/** Whether an option spends the same as the baseline in every year. */
export function spendsAs(baseline: OptionCost, option: OptionCost): boolean {
  const pounds = ({ capital }: OptionCost, year: string) => capital.find((held) => held.year === year)?.pounds ?? 0;
  return (
    option.cost !== null && yearsOf([baseline, option]).every((year) => pounds(baseline, year) === pounds(option, year))
  );
}
