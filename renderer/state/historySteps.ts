import type { Edit } from '../../db/schema/edit.ts';
import type { HistoryStep } from '../../db/schema/history.ts';

/** An action that can be undone or done again; its edits are fetched when they are needed, unless it was done here. */
export type Step = { label: string; edits: readonly Edit[] | null; revision: number | null };

/**
 * A stack as the store tells it, which knows of steps deeper down, with the edits that are known here. Both have what
 * comes next at their end; where this one is deeper, its deeper part stays.
 */
export function aligned(known: readonly Step[], told: readonly HistoryStep[]): Step[] {
  const deeper = known.slice(0, Math.max(0, known.length - told.length));
  const fromTop = (at: number): Step | undefined => known[known.length - told.length + at];
  return [...deeper, ...told.map((step, at) => ({ ...step, edits: fromTop(at)?.edits ?? null }))];
}

/** The scenario to show after these edits: the one that they change and nothing else, so that what they did is seen. */
export function scenarioChanged(edits: readonly Edit[]): string | null {
  const ids = new Set(
    edits.map(({ collection, before, after }) => collection === 'scenarios' && (after ?? before)?.id),
  );
  const [id] = ids;
  return ids.size === 1 && typeof id === 'string' && edits.at(-1)?.after ? id : null;
}
