import { z } from 'zod';
import { keepHere, recallHere } from './here.ts';
import { MapSettings } from './mapSlice.ts';
import { Selected, themes } from './viewSlice.ts';
import type { Walk } from './workshopSlice.ts';

/** As much of a walk as a window that is shown again takes up. What was frozen is a picture, and is not drawn again. */
const KeptWalk = z.object({
  planId: z.string(),
  at: z.int().nonnegative(),
  startedAt: z.number(),
  blank: z.boolean(),
  levers: z.boolean(),
  floorId: z.string().nullable(),
  former: z.object({
    theme: z.enum(themes),
    scenarioId: z.string().nullable(),
    comparedIds: z.array(z.string()),
    selection: Selected,
    map: MapSettings,
  }),
});

const name = 'walk';

/** Keeps where a walk of a plan is for as long as the window is open; forgets it when it has ended. */
export const keepWalk = (planId: string | null, walk: Walk | null): void =>
  keepHere(name, walk === null ? null : { planId, ...walk });

/** The walk of a plan that a reload, a fault or a crash broke off; null where there was none. */
export function recallWalk(planId: string | null): Walk | null {
  const kept = recallHere(name, KeptWalk.nullable(), null);
  if (kept === null || kept.planId !== planId) return null;
  const { planId: _, ...walk } = kept;
  return { ...walk, frozen: null, capture: null };
}
