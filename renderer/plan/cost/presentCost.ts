import { type PackSettings, standardDiscountRate } from '../../../db/schema/pack.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { beginsIn, financialYearFrom, financialYearOf } from '../financialYear.ts';
import { capitalYearOf } from '../fleet/capital.ts';
import { percent } from '../numbers.ts';
import { linacYears } from './linacYears.ts';

/** How costs are reckoned: the discount rate of a year in real terms, and pounds a year for a linac in service; null where not given. */
export type CostTerms = { discountRate: number; runningCostPerMachine: number | null };

export const costTerms = ({ discountRate, runningCostPerMachine }: PackSettings = {}): CostTerms => ({
  discountRate: discountRate ?? standardDiscountRate,
  runningCostPerMachine: runningCostPerMachine ?? null,
});

/** “capital at 3.5% a year”, “capital and running costs at 3.5% a year” */
export const costTermsWords = ({ discountRate, runningCostPerMachine }: CostTerms): string =>
  `${runningCostPerMachine === null ? 'capital' : 'capital and running costs'} at ${percent(discountRate, 1)} a year`;

/** Pounds of one financial year, in the prices of the plan's start; year 0 is the one in which the plan starts. */
export type CostYear = { year: string; at: number; capital: number; running: number };

export type PresentCost = {
  years: CostYear[];
  /** Sums over the years, in pounds. */
  capital: number;
  running: number;
  undiscounted: number;
  /** The net present cost. */
  discounted: number;
  /** Capital of the years before the plan starts, which no choice can change, and is in none of the above. */
  sunk: number;
};

/** What a cost of year `at` counts today: 1 / (1 + r)^at, as HM Treasury's Green Book discounts. */
export const discountFactor = (rate: number, at: number): number => 1 / (1 + rate) ** at;

/**
 * The net present cost of a plan as a scenario has it: capital of its projects in the financial year in which it
 * counts, after the plan's end too, and running costs of linacs in service until the plan's end, discounted to the
 * financial year in which the plan starts. `stored` is the plan without the scenario, by which money moves with projects.
 */
export function presentCost(resolved: ResolvedPlan, stored: Plan, terms: CostTerms): PresentCost {
  const first = beginsIn(financialYearOf(stored.startDate));
  const capital = capitalByYear(resolved.plan, stored);
  const perYear = terms.runningCostPerMachine ?? 0;
  const running = perYear === 0 ? new Map<string, number>() : linacYears(resolved);
  const sunk = [...capital].reduce((sum, [year, pounds]) => (beginsIn(year) < first ? sum + pounds : sum), 0);
  const last = Math.max(first, ...[...capital.keys(), ...running.keys()].map(beginsIn));
  const years = Array.from({ length: last - first + 1 }, (_, at): CostYear => {
    const year = financialYearFrom(first + at);
    return { year, at, capital: capital.get(year) ?? 0, running: perYear * (running.get(year) ?? 0) };
  });
  const sum = (of: (year: CostYear) => number): number => years.reduce((total, year) => total + of(year), 0);
  return {
    years,
    capital: sum((year) => year.capital),
    running: sum((year) => year.running),
    undiscounted: sum((year) => year.capital + year.running),
    discounted: sum((year) => (year.capital + year.running) * discountFactor(terms.discountRate, year.at)),
    sunk,
  };
}

function capitalByYear(plan: Plan, stored: Plan): Map<string, number> {
  const before = new Map(stored.projects.map((project) => [project.id, project]));
  const spent = new Map<string, number>();
  for (const project of plan.projects) {
    if (project.capitalCost === undefined || project.capitalCost === 0) continue;
    const year = capitalYearOf(project, before.get(project.id));
    spent.set(year, (spent.get(year) ?? 0) + project.capitalCost);
  }
  return spent;
}
