import { useStore } from '../state/store.ts';
import type { Theme } from '../state/viewSlice.ts';

/** The smallest text of each theme in pixels, as `--text-small` has it: charts lay out by it. */
const smallText: Record<Theme, number> = { light: 13, dark: 13, projector: 20 };

export const useTextSize = (): number => smallText[useStore((state) => state.theme)];
