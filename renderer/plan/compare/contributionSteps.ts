import type { Plan } from '../../../db/schema/plan.ts';
import type { Estimate } from '../../simulation/results.ts';
import type { Contributions, Singles } from '../../simulation/risk/contributions.ts';
import { differenceInterval, type Kpi } from '../results/kpis.ts';
import { changeSentence } from '../scenarios/changeSentence.ts';

/** One line of what a scenario is made up of: a change, what they do together, or the whole. */
export type Step = {
  key: string;
  name: string;
  effect: number;
  /** How well the effect is known, which says how far it is written out. */
  ci95: Estimate['ci95'];
  /** The interval of the effect itself; null where it has none of its own. */
  interval: Estimate['ci95'];
  /** Null where neither way is better. */
  better: boolean | null;
  note: string;
  /** True for what stands by itself at zero rather than on what came before. */
  sum: boolean;
};

/** What a scenario does to a measure, change by change, then together, then as a whole. */
export function contributionSteps(
  plan: Plan,
  { before, parts, together, total, totalCi95 }: Contributions,
  kpi: Kpi,
): Step[] {
  const better = (effect: number) => (kpi.better === 0 || effect === 0 ? null : Math.sign(effect) === kpi.better);
  const steps: Step[] = parts.map(({ change, effect, ci95, distinguishable }) => ({
    ...{ key: change.id, name: changeSentence(plan, change), effect, ci95, interval: ci95 },
    better: better(effect),
    note: ci95 === null ? '' : distinguishable ? differenceInterval(kpi, ci95) : 'cannot be told from noise',
    sum: false,
  }));
  return [
    ...steps,
    {
      ...{ key: 'together', name: 'Together, beyond the sum of each alone', effect: together, ci95: totalCi95 },
      ...{ interval: null, better: better(together), note: 'interaction', sum: false },
    },
    {
      ...{ key: 'total', name: before === null ? 'The whole scenario' : 'The scenario, beyond what it builds on' },
      ...{ effect: total, ci95: totalCi95, interval: totalCi95, better: better(total), sum: true },
      note: totalCi95 === null ? 'against the baseline' : differenceInterval(kpi, totalCi95),
    },
  ];
}

/** How changes were told apart, and which could not be. */
export function contributionsNote(plan: Plan, { dependent }: Singles, replications: number): string {
  const alone = `Each change is simulated by itself, ${replications} runs with the same patients.`;
  if (dependent.length === 0) return alone;
  const which = dependent.map((change) => changeSentence(plan, change)).join('; ');
  return `${alone} What cannot stand alone counts in what they do together: ${which}.`;
}

/** Steps one after the other, each beginning where the one before ended, and the stretch that holds them all. */
export function placedSteps(steps: readonly Step[]): {
  placed: (Step & { from: number; to: number })[];
  low: number;
  high: number;
} {
  let level = 0;
  const placed = steps.map((step) => {
    const from = step.sum ? 0 : level;
    const to = from + step.effect;
    if (!step.sum) level = to;
    return { ...step, from, to };
  });
  const ends = placed.flatMap(({ from, to }) => [from, to]);
  return { placed, low: Math.min(0, ...ends), high: Math.max(0, ...ends) };
}
