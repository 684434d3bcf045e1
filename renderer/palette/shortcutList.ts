import { viewNames } from '../components/viewNames.ts';
import { views } from '../state/viewSlice.ts';
import { gestures } from './gestures.ts';
import type { Scope } from './paletteCommand.ts';
import { registry } from './registry.ts';

/** Keys that do one thing; several where each does it. */
export type Shortcut = { keys: readonly string[]; label: string };
/** Shortcuts that work in the same place. */
export type ShortcutSection = { title: string; shortcuts: Shortcut[] };

const scopes: readonly Scope[] = ['anywhere', ...views, 'walk'];

/** Every shortcut there is: those of `here` first, those that work everywhere, then view by view, and on what in each. */
export function shortcutSections(here: Scope = 'anywhere'): ShortcutSection[] {
  const inOrder = [here, ...scopes.filter((scope) => scope !== here)];
  return inOrder.flatMap(sectionsOf).filter(({ shortcuts }) => shortcuts.length > 0);
}

function sectionsOf(scope: Scope): ShortcutSection[] {
  const title = scope === 'anywhere' ? 'Anywhere' : scope === 'walk' ? 'Walking the storyboard' : viewNames[scope];
  const own = registry.flatMap(({ scope: where, keys = [], label }) =>
    where === scope && keys.length > 0 ? [{ keys, label }] : [],
  );
  const onThings = Map.groupBy(
    gestures.filter((gesture) => gesture.scope === scope),
    ({ on }) => on,
  );
  return [
    { title, shortcuts: own },
    ...[...onThings].map(([on, held]) => ({
      title: `${title}, ${on}`,
      shortcuts: held.map(({ keys, label }) => ({ keys, label })),
    })),
  ];
}
