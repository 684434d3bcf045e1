import { useStore } from '../state/store.ts';
import type { Theme } from '../state/viewSlice.ts';

/** The smallest text of each theme in pixels, as `--text-small` has it: charts lay out by it. */
const smallText: Record<Theme, number> = { light: 13, dark: 13, projector: 20 };

/** Before a room it grows with the screen, as `--text-small` of the walk does. */
const walkText = (): number => Math.min(26, Math.max(20, innerWidth * 0.0125));

export function useTextSize(): number {
  const walking = useStore((state) => state.walk !== null);
  const theme = useStore((state) => state.theme);
  return walking ? walkText() : smallText[theme];
}
