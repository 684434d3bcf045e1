import { useMemo } from 'react';
import type { Plan } from '../../../../../db/schema/plan.ts';
import type { Names } from '../../../../plan/commands/recordNames.ts';
import { contrastsOf, type Sides } from '../../../../plan/merge/contrasts.ts';
import { type Merged, mergePlans } from '../../../../plan/merge/mergePlans.ts';
import { namesOfSides } from '../../../../plan/merge/mergeWords.ts';
import { type Pair, pairUp } from '../../../../plan/merge/pairs.ts';
import type { Merging } from '../../../../state/mergeStore.ts';

/** A merge as it stands: what there is to choose, and what the plan would be. */
export type MergeShown = { sides: Sides; pairs: readonly Pair[]; merged: Merged; names: Names };

/** Worked out again when the plan changes underneath, as the choices are held by what they are about. */
export function useMerged(ours: Plan, { file, base, choices, pairs: said }: Merging): MergeShown {
  const paired = useMemo(() => pairUp(base.plan, ours, file, said), [base.plan, ours, file, said]);
  const sides = useMemo(() => ({ base: base.plan, ours, theirs: paired.theirs }), [base.plan, ours, paired.theirs]);
  const names = useMemo(() => namesOfSides(sides), [sides]);
  const contrasts = useMemo(() => contrastsOf(sides), [sides]);
  const merged = useMemo(() => mergePlans(sides, choices, contrasts), [sides, choices, contrasts]);
  return { sides, pairs: paired.pairs, merged, names };
}
