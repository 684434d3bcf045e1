import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { ScenarioResult } from '../../simulation/results.ts';
import { whyWeek } from '../results/why/why.ts';
import { worstWeeks } from '../results/why/worst.ts';

/** The worst week of a centre and why people had waited so long in it. */
export type WorstWeek = { centreId: string; waitDays: number; sentence: string };

/** The centres whose worst week is the worst of all, the worst first; none whose worst week is about as usual. */
export function worstExplained(network: ResolvedPlan, scenario: ScenarioResult, most: number): WorstWeek[] {
  return scenario.centres
    .flatMap(({ id: centreId }): WorstWeek[] => {
      const [week] = worstWeeks(scenario, centreId, 1);
      const why = week === undefined ? null : whyWeek(network, scenario, centreId, week);
      if (why === null || why.cause === 'usual' || why.cause === 'nobody') return [];
      return [{ centreId, waitDays: why.waitDays, sentence: why.sentence }];
    })
    .toSorted((a, b) => b.waitDays - a.waitDays)
    .slice(0, most);
}
