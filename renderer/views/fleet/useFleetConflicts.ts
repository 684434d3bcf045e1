import { useDeferredValue, useMemo, useRef } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { targetOf } from '../../plan/fleet/change/targetOf.ts';
import type { FleetConflict } from '../../plan/fleet/conflicts/fleetConflict.ts';
import { fleetConflicts } from '../../plan/fleet/conflicts/fleetConflicts.ts';
import { useStore } from '../../state/store.ts';

/** Conflicts of what is on screen, all and by centre; mends go where the planner has chosen that changes go. */
export type FleetConflicts = {
  all: readonly FleetConflict[];
  byCentre: ReadonlyMap<string, readonly FleetConflict[]>;
};

/**
 * Worked out when there is time for it, so that they never hold up a drag; a centre whose conflicts are the same keeps
 * the same list, so that it is not drawn again for those of another.
 */
export function useFleetConflicts(plan: Plan, scenarioId: string | null): FleetConflicts {
  const editTarget = useStore((state) => state.editTarget);
  const dragged = useStore((state) => state.draft !== null);
  const shown = useMemo(() => ({ plan, scenarioId }), [plan, scenarioId]);
  const settled = useRef(shown);
  if (!dragged) settled.current = shown;
  const looked = useDeferredValue(settled.current);
  const held = useRef<FleetConflicts>({ all: [], byCentre: new Map() });
  return useMemo(() => {
    const target = targetOf(looked.plan, { editTarget, scenarioId: looked.scenarioId });
    const all = fleetConflicts(looked.plan, { scenarioId: looked.scenarioId, target });
    const byCentre = new Map<string, readonly FleetConflict[]>();
    for (const conflict of all) {
      byCentre.set(conflict.place.centreId, [...(byCentre.get(conflict.place.centreId) ?? []), conflict]);
    }
    for (const [id, own] of byCentre) {
      const before = held.current.byCentre.get(id);
      if (before && sameWords(before, own)) byCentre.set(id, before);
    }
    held.current = { all, byCentre };
    return held.current;
  }, [looked, editTarget]);
}

const wordsOf = ({ sentence, mend }: FleetConflict): string => `${sentence} ${mend?.label ?? ''}`;

const sameWords = (a: readonly FleetConflict[], b: readonly FleetConflict[]): boolean =>
  a.length === b.length && a.every((conflict, at) => wordsOf(conflict) === wordsOf(b[at] ?? conflict));
