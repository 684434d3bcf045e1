/** What a key means in a grid in which no cell is being edited. */
export type GridAction =
  | { type: 'step'; rows: number; columns: number; extend: boolean }
  | { type: 'jump'; rows: number; columns: number; extend: boolean }
  | { type: 'page'; pages: number; extend: boolean }
  | { type: 'edge'; to: 'rowStart' | 'rowEnd' | 'start' | 'end'; extend: boolean }
  | { type: 'tab'; back: boolean }
  | { type: 'select'; what: 'row' | 'column' | 'all' }
  | { type: 'fill'; way: 'down' | 'right' }
  | { type: 'edit'; text: string | null }
  | { type: 'clear' | 'leave' | 'addRow' | 'removeRows' | 'duplicateRow' | 'menu' };

type Key = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

const arrows: Readonly<Record<string, [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The action a key stands for; null when it is nobody's here, so that undo, help and the like still work. */
export function gridAction({ key, shiftKey: extend, ctrlKey, metaKey, altKey }: Key): GridAction | null {
  const command = ctrlKey || metaKey;
  if (altKey) return key === 'ArrowDown' ? { type: 'menu' } : null;
  const arrow = arrows[key];
  if (arrow) return { type: command ? 'jump' : 'step', rows: arrow[0], columns: arrow[1], extend };
  switch (key) {
    case 'Home':
      return { type: 'edge', to: command ? 'start' : 'rowStart', extend };
    case 'End':
      return { type: 'edge', to: command ? 'end' : 'rowEnd', extend };
    case 'PageUp':
      return command ? null : { type: 'page', pages: -1, extend };
    case 'PageDown':
      return command ? null : { type: 'page', pages: 1, extend };
    case 'Tab':
      return command ? null : { type: 'tab', back: extend };
    case 'Enter':
      return command ? { type: 'addRow' } : { type: 'edit', text: null };
    case 'F2':
      return { type: 'edit', text: null };
    case 'Escape':
      return { type: 'leave' };
    case 'Delete':
      return { type: command ? 'removeRows' : 'clear' };
    case 'Backspace':
      return command ? null : { type: 'clear' };
    case ' ':
      if (command) return { type: 'select', what: 'column' };
      return extend ? { type: 'select', what: 'row' } : { type: 'edit', text: null };
  }
  if (command) return lettered(key.toLowerCase(), extend);
  return key.length === 1 ? { type: 'edit', text: key } : null;
}

function lettered(letter: string, shift: boolean): GridAction | null {
  if (letter === 'd') return shift ? { type: 'duplicateRow' } : { type: 'fill', way: 'down' };
  if (letter === 'r' && !shift) return { type: 'fill', way: 'right' };
  return letter === 'a' && !shift ? { type: 'select', what: 'all' } : null;
}
