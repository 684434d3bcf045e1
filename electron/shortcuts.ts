/**
 * Commands that stand in the desktop menu as well as in the page, with the keys that both show. The page answers the
 * keys; the menu presses them. Keys are written `$mod+Shift+z`: `$mod` is Ctrl, on a Mac Command, and the last part is
 * what the key types or, for digits, the key itself.
 */
export type MenuShortcut = { id: string; menu: 'file' | 'edit' | 'view' | 'help'; label: string; keys: string };

export const menuShortcuts = [
  { id: 'palette.open', menu: 'file', label: 'Find a place or a command', keys: '$mod+k' },
  { id: 'plan.undo', menu: 'edit', label: 'Undo', keys: '$mod+z' },
  { id: 'plan.redo', menu: 'edit', label: 'Redo', keys: '$mod+Shift+z' },
  { id: 'view.network', menu: 'view', label: 'Network', keys: 'Alt+Digit1' },
  { id: 'view.fleet', menu: 'view', label: 'Fleet', keys: 'Alt+Digit2' },
  { id: 'view.demand', menu: 'view', label: 'Demand', keys: 'Alt+Digit3' },
  { id: 'view.flows', menu: 'view', label: 'Flows', keys: 'Alt+Digit4' },
  { id: 'view.scenarios', menu: 'view', label: 'Scenarios', keys: 'Alt+Digit5' },
  { id: 'view.compare', menu: 'view', label: 'Compare', keys: 'Alt+Digit6' },
  { id: 'view.risk', menu: 'view', label: 'Risk', keys: 'Alt+Digit7' },
  { id: 'view.workshop', menu: 'view', label: 'Workshop', keys: 'Alt+Digit8' },
  { id: 'view.pack', menu: 'view', label: 'Pack', keys: 'Alt+Digit9' },
  { id: 'view.data', menu: 'view', label: 'Data', keys: 'Alt+Digit0' },
  { id: 'view.help', menu: 'view', label: 'Help', keys: 'Alt+Minus' },
  { id: 'help.open', menu: 'help', label: 'Help', keys: 'F1' },
  { id: 'help.keys', menu: 'help', label: 'Keyboard shortcuts', keys: 'Shift+?' },
] as const satisfies readonly MenuShortcut[];

export type MenuShortcutId = (typeof menuShortcuts)[number]['id'];
