import type { Store } from '../state/store.ts';
import type { View } from '../state/viewSlice.ts';

/** Where something can be done: everywhere, in one view, or while the storyboard is walked before a room. */
export type Scope = View | 'anywhere' | 'walk';

/** Something a planner can do without looking for its button: in the palette, by its keys, in the sheet of shortcuts. */
export type PaletteCommand = {
  id: string;
  /** As a planner would say it, a verb first where it does something. */
  label: string;
  /** In a view's own scope its keys work only there; the palette goes there first. */
  scope: Scope;
  /** In tinykeys' notation, the first is the one that is shown: `$mod+z`, `Alt+Digit1`, `t`. */
  keys?: readonly string[];
  /** True when the keys work while a text is typed too. */
  whileTyping?: boolean;
  /** Other words that it may be looked for by. */
  words?: string;
  /** More about it as things stand, such as what would be undone. */
  detail?(state: Store): string | null;
  /** Why it cannot be done now, in a sentence; null when it can. */
  refused?(state: Store): string | null;
  run(state: Store): void;
};

/** Keys that work on what has the focus; told in the sheet of shortcuts, done by what has the focus. */
export type Gesture = { scope: Scope; on: string; keys: readonly string[]; label: string };
