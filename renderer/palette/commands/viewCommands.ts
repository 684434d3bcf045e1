import { menuShortcuts } from '../../../electron/api.ts';
import { viewNames } from '../../components/viewNames.ts';
import { views } from '../../state/viewSlice.ts';
import type { PaletteCommand } from '../paletteCommand.ts';

/** Going to a view: the focus goes along, so that the next Tab is in the view and not in the rail. */
export const viewCommands: readonly PaletteCommand[] = views.map((view): PaletteCommand => {
  const id = `view.${view}`;
  const keys = menuShortcuts.find((held) => held.id === id)?.keys;
  return {
    id,
    label: `Go to ${viewNames[view]}`,
    scope: 'anywhere',
    words: 'show view open',
    ...(keys !== undefined && { keys: [keys] }),
    run({ show }) {
      show(view);
      document.getElementById('main')?.focus();
    },
  };
});

/** The keys that lead to a view, for its button. */
export const keysOfView = (view: string): string | undefined =>
  viewCommands.find(({ id }) => id === `view.${view}`)?.keys?.[0];
