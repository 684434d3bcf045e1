import { describe, expect, test } from 'vitest';
import { accelerator, keyPress } from '../../../electron/desktop/menuKeys.ts';
import { menuShortcuts } from '../../../electron/shortcuts.ts';

describe('the desktop menu', () => {
  test.each([
    ['$mod+Shift+z', 'CommandOrControl+Shift+Z'],
    ['Alt+Digit3', 'Alt+3'],
    ['Alt+Minus', 'Alt+-'],
    ['F1', 'F1'],
    ['Shift+?', 'Shift+?'],
  ])('shows %s as %s', (keys, shown) => {
    expect(accelerator(keys)).toBe(shown);
  });

  test('presses the keys that the page answers, and lets them go', () => {
    const event = process.platform === 'darwin' ? 'meta' : 'control';
    expect(keyPress('$mod+Shift+z')).toEqual([
      { type: 'keyDown', keyCode: 'Z', modifiers: [event, 'shift'] },
      { type: 'keyUp', keyCode: 'Z', modifiers: [event, 'shift'] },
    ]);
  });

  test('shows no keys twice', () => {
    const shown = menuShortcuts.map(({ keys }) => accelerator(keys));
    expect(new Set(shown).size).toBe(shown.length);
  });
});
