import type { ScenarioResult } from '../../../simulation/results.ts';

/** The weeks in which people had waited longest at a centre, at least a quarter apart, the longest first. */
export function worstWeeks(scenario: ScenarioResult, centreId: string, count: number): number[] {
  const waits = scenario.bands[centreId]?.waitDays.mean ?? new Float64Array(0);
  const order = [...waits.keys()]
    .filter((week) => Number.isFinite(waits[week]))
    .toSorted((a, b) => (waits[b] ?? 0) - (waits[a] ?? 0));
  const found: number[] = [];
  for (const week of order) {
    if (found.length === count) break;
    if (found.every((held) => Math.abs(held - week) >= 13)) found.push(week);
  }
  return found;
}

/** The centre where people had waited longest in a week; the first where nobody started anywhere. */
export function worstCentre(scenario: ScenarioResult, week: number): string | undefined {
  const wait = (id: string) => scenario.bands[id]?.waitDays.mean[week] ?? Number.NEGATIVE_INFINITY;
  return scenario.centres
    .map(({ id }) => id)
    .toSorted((a, b) => (Number.isFinite(wait(b)) ? wait(b) : -1) - (Number.isFinite(wait(a)) ? wait(a) : -1))[0];
}
