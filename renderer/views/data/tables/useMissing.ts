import type { Plan } from '../../../../db/schema/plan.ts';
import { type Missing, missingRows } from '../../../plan/tables/paste/missingThings.ts';
import { useStore } from '../../../state/store.ts';
import { nothingPending, useEntryStore } from './entryStore.ts';

/** Begins rows for things that a pasted range named and the plan does not have, and leads to the first of them. */
export function useMissing(plan: Plan): (missing: Missing) => void {
  const planId = useStore((state) => state.planId);
  const goTo = useStore((state) => state.goTo);
  return (missing) => {
    const { pending, setPending } = useEntryStore.getState();
    const key = `${planId} ${missing.table.id}`;
    const rows = missingRows(plan, missing);
    setPending(key, [...(pending[key] ?? nothingPending), ...rows]);
    const [first] = rows;
    if (first)
      goTo({
        view: 'data',
        row: { collection: missing.table.collection, key: first.key, field: first.problems[0]?.columnKey ?? 'name' },
      });
  };
}
