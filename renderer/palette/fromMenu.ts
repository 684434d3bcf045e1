import { type MenuShortcutId, menuShortcuts } from '../../electron/api.ts';

/** What a command that stands in the desktop menu is called and which keys it has: the same in both. */
export function fromMenu(id: MenuShortcutId): { id: string; label: string; keys: readonly string[] } {
  const { label, keys } = menuShortcuts.find((held) => held.id === id) ?? { label: id, keys: '' };
  return { id, label, keys: keys === '' ? [] : [keys] };
}
