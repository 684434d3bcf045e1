const mac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const names: Record<string, string> = {
  Control: 'Ctrl',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Minus: '−',
  ContextMenu: 'Menu',
};
const macNames: Record<string, string> = { $mod: '⌘', Shift: '⇧', Alt: '⌥', Control: '⌃' };

const parts = (keys: string): string[] => keys.split(/\b\+/);

/** A press as the caps of the keys that make it: `$mod+Shift+z` is Ctrl, Shift, Z. */
export function keyCaps(keys: string, onMac: boolean = mac): string[] {
  const pressed = parts(keys);
  // What is typed with Shift is shown by itself: ? and not Shift ?.
  const shown = pressed.length === 2 && pressed[0] === 'Shift' && pressed[1] === '?' ? pressed.slice(1) : pressed;
  return shown.map((part) => {
    if (onMac && macNames[part]) return macNames[part];
    if (part === '$mod') return 'Ctrl';
    const digit = /^Digit(\d)$/.exec(part)?.[1];
    return digit ?? names[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
}

/** As text, for titles: `Ctrl+Shift+Z`. */
export const keyText = (keys: string, onMac: boolean = mac): string => keyCaps(keys, onMac).join(onMac ? '' : '+');

/** For `aria-keyshortcuts`: `Control+Shift+Z`. */
export const ariaKeys = (keys: string): string =>
  parts(keys)
    .map((part) => (part === '$mod' ? (mac ? 'Meta' : 'Control') : part.replace(/^Digit/, '').replace('Minus', '-')))
    .map((part) => (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
