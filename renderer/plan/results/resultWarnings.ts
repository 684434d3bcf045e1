import type { Plan } from '../../../db/schema/plan.ts';
import type { ExperimentResult, Warning } from '../../simulation/results.ts';
import { briefWarning, warningSentence } from '../../simulation/warningSentence.ts';

type Told = Pick<ExperimentResult, 'warnings'>;

/** The first of a scenario's warnings in few words, and how many there are; null when there are none. */
export function firstWarning(
  result: Told,
  plan: Plan,
  scenarioId: string | null,
  centreId: string,
): { words: string; count: number } | null {
  const warnings = inOrder(result, scenarioId, centreId);
  return warnings[0] ? { words: briefWarning(warnings[0], plan), count: warnings.length } : null;
}

/** Everything that keeps a scenario's figures from being relied on, in sentences. */
export const resultWarnings = (
  result: Told,
  plan: Plan,
  scenarioId: string | null,
  centreId: string | null = null,
): string[] => inOrder(result, scenarioId, centreId).map((warning) => warningSentence(warning, plan));

/**
 * What keeps a scenario's figures from being relied on: of the centre that is looked at first, then
 * places where nobody starts, then queues that never settle, the fastest growing first, then warm-ups. A short warm-up of the baseline is the scenario's
 * too.
 */
function inOrder({ warnings }: Told, scenarioId: string | null, centreId: string | null): Warning[] {
  const shown = scenarioId ?? 'baseline';
  return warnings
    .filter(({ scenario, kind }) => scenario === shown || (kind === 'warmUpTooShort' && scenario === 'baseline'))
    .toSorted((a, b) => Number(b.centreId === centreId) - Number(a.centreId === centreId) || weight(b) - weight(a));
}

/** Who never starts before growing queues, and these before short warm-ups. */
function weight(warning: Warning): number {
  switch (warning.kind) {
    case 'nobodyStarts':
      return 2e6 + warning.waiting;
    case 'queueGrows':
      return 1e6 + warning.growthPerWeek.mean;
    case 'warmUpTooShort':
      return Math.min(warning.load, 1000);
  }
}
