/** A modifier as the keys of `shortcuts.ts` write it, as Electron's menus do, and as its input events do. */
const modifiers = {
  $mod: { menu: 'CommandOrControl', event: process.platform === 'darwin' ? 'meta' : 'control' },
  Shift: { menu: 'Shift', event: 'shift' },
  Alt: { menu: 'Alt', event: 'alt' },
} as const;

type Modifier = (typeof modifiers)[keyof typeof modifiers];

/** A press, taken apart: `$mod+Shift+z` is two modifiers and `Z`, `Alt+Digit1` one and `1`. */
function taken(keys: string): { held: Modifier[]; key: string } {
  const parts = keys.split('+');
  const last = (parts.at(-1) ?? '').replace(/^Digit/, '').replace('Minus', '-');
  const held = parts.slice(0, -1).flatMap((part) => (isModifier(part) ? [modifiers[part]] : []));
  return { held, key: last.length === 1 ? last.toUpperCase() : last };
}

const isModifier = (part: string): part is keyof typeof modifiers => part in modifiers;

/** How Electron's menus write a press: `CommandOrControl+Shift+Z`. */
export function accelerator(keys: string): string {
  const { held, key } = taken(keys);
  return [...held.map(({ menu }) => menu), key].join('+');
}

type KeyEvent = { type: 'keyDown' | 'keyUp'; keyCode: string; modifiers: Modifier['event'][] };

/** A press and its release, as if on the keyboard. */
export function keyPress(keys: string): KeyEvent[] {
  const { held, key } = taken(keys);
  return (['keyDown', 'keyUp'] as const).map((type) => ({
    type,
    keyCode: key,
    modifiers: held.map(({ event }) => event),
  }));
}
