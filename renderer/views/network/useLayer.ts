import type { Boundaries } from '../../../db/schema/boundaries.ts';
import { useStore } from '../../state/store.ts';

/** The boundaries that areas are drawn by: those chosen, else the plan's first; null for none. */
export function useLayer(): Boundaries | null {
  const layers = useStore((state) => state.plan?.boundaries);
  const chosen = useStore((state) => state.map.boundariesId);
  if (chosen === null || layers === undefined) return null;
  return layers.find(({ id }) => id === chosen) ?? layers[0] ?? null;
}
