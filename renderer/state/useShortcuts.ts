import { useEffect } from 'react';
import { createKeybindingsHandler } from 'tinykeys';
import type { PaletteCommand, Scope } from '../palette/paletteCommand.ts';
import { registry } from '../palette/registry.ts';
import { type Store, useStore } from './store.ts';

/** Where keys are text, or move what has the focus. */
function isTyping({ target, key }: KeyboardEvent, { walk }: Store): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // Before a room, whoever turns pages with a clicker means the storyboard, whatever was touched last.
  if (walk !== null && (key === 'PageDown' || key === 'PageUp')) return false;
  // A slider or a tick takes the keys that move it, and no letters.
  if (target.matches('[type=range], [type=checkbox], [type=radio]')) return key.length > 1 || key === ' ';
  return target.isContentEditable || target.matches('input, textarea, select');
}

/** While the storyboard is walked its keys are in force in place of the view's. */
const inForce = (scope: Scope, { view, walk }: Store): boolean =>
  scope === 'anywhere' || scope === (walk === null ? view : 'walk');

/** A form or a sheet over the window has the keys: letters do nothing beneath it, and Escape closes it. */
const isCovered = (): boolean => document.querySelector('dialog[open]') !== null;

/** A button that has the focus is pressed by the space bar, whatever else that does. */
const isPressing = ({ key, target }: KeyboardEvent): boolean =>
  key === ' ' && target instanceof HTMLElement && target.matches('button, summary, a[href], [role="button"]');

/** The commands of each combination of keys: the same one may do different things in different views. */
const byKeys = Map.groupBy(
  registry.flatMap((command) => (command.keys ?? []).map((keys) => ({ keys, command }))),
  ({ keys }) => keys,
);

/** The keys of every command that has some, where and when it can be done. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (commands: readonly PaletteCommand[]) => (event: KeyboardEvent) => {
      const state = useStore.getState();
      // What has the focus has answered already, or a sheet over the window has the keys.
      if (event.defaultPrevented || state.sheet !== null || state.asked !== null) return;
      const command = commands.find(({ scope }) => inForce(scope, state));
      if (command === undefined || isPressing(event)) return;
      if (command.whileTyping !== true && (isTyping(event, state) || isCovered())) return;
      event.preventDefault();
      if ((command.refused?.(state) ?? null) === null) command.run(state);
    };
    const bindings = [...byKeys].map(([keys, held]) => [keys, press(held.map(({ command }) => command))] as const);
    const onKey = createKeybindingsHandler(Object.fromEntries(bindings));
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
