import { describe, expect, test } from 'vitest';
import { menuShortcuts } from '../../../../electron/api.ts';
import { gestures } from '../../../../renderer/palette/gestures.ts';
import { ariaKeys, keyCaps, keyText } from '../../../../renderer/palette/keys.ts';
import { registry } from '../../../../renderer/palette/registry.ts';
import { shortcutSections } from '../../../../renderer/palette/shortcutList.ts';
import { useStore } from '../../../../renderer/state/store.ts';
import { views } from '../../../../renderer/state/viewSlice.ts';
import { helpPages } from '../../../../renderer/views/help/pages.ts';

const pressed = registry.flatMap(({ id, scope, keys = [] }) => keys.map((press) => ({ id, scope, press })));

describe('the registry of commands', () => {
  test('has every command once, with a label of its own', () => {
    expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length);
    expect(new Set(registry.map(({ label }) => label)).size).toBe(registry.length);
  });

  test('gives no two commands the same keys where both could answer', () => {
    for (const one of pressed) {
      const others = pressed.filter(({ id, press }) => id !== one.id && press === one.press);
      const rivals = others.filter(
        ({ scope }) => scope === one.scope || scope === 'anywhere' || one.scope === 'anywhere',
      );
      expect(rivals, `${one.press} of ${one.id}`).toEqual([]);
    }
  });

  test('leads to every view that the menu names, with keys in the order of the rail', () => {
    const keys = views.map((view) => registry.find(({ id }) => id === `view.${view}`)?.keys?.[0]);
    expect(keys).not.toContain(undefined);
    expect(menuShortcuts.filter(({ menu }) => menu === 'view').map(({ id }) => id)).toEqual(
      views.map((view) => `view.${view}`),
    );
    // As on a keyboard, 0 comes after 9, and − after 0.
    const row = [...[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((digit) => `Digit${digit}`), 'Minus'];
    expect(keys).toEqual(views.map((_, at) => `Alt+${row[at]}`));
  });

  test('says of whatever cannot be done now why, in a sentence', () => {
    const state = useStore.getState();
    const reasons = registry.flatMap(({ refused }) => refused?.(state) ?? []);
    expect(reasons.length).toBeGreaterThan(3);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z].*\.$/);
  });

  test('has what the desktop menu shows, with the same keys', () => {
    for (const { id, keys } of menuShortcuts) {
      expect(registry.find((command) => command.id === id)?.keys, id).toContain(keys);
    }
  });
});

describe('the sheet of shortcuts', () => {
  test('has every key of every command and every gesture, each in its place', () => {
    const listed = shortcutSections().flatMap(({ title, shortcuts }) =>
      shortcuts.flatMap(({ keys, label }) => keys.map((press) => `${title}: ${press} ${label}`)),
    );
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toHaveLength(pressed.length + gestures.reduce((sum, { keys }) => sum + keys.length, 0));
  });

  test('begins with what is on screen, and has the rest as well', () => {
    const [first, ...rest] = shortcutSections('data').map(({ title }) => title);
    expect(first).toBe('Data, in a table');
    expect([first, ...rest].toSorted()).toEqual(
      shortcutSections()
        .map(({ title }) => title)
        .toSorted(),
    );
  });

  test('is what the help says, too', () => {
    const text = helpPages.find(({ file }) => file === 'keyboard.md')?.text ?? '';
    for (const { title } of shortcutSections()) expect(text).toContain(`## ${title}\n`);
    for (const { press } of pressed) expect(text).toContain(`\`${keyText(press)}\``);
  });
});

test.each([
  ['$mod+Shift+z', ['Ctrl', 'Shift', 'Z'], ['⌘', '⇧', 'Z']],
  ['Alt+Digit3', ['Alt', '3'], ['⌥', '3']],
  ['Shift+?', ['?'], ['?']],
  ['Shift+ArrowLeft', ['Shift', 'Left'], ['⇧', 'Left']],
  ['t', ['T'], ['T']],
])('%s is shown as its caps', (keys, caps, onMac) => {
  expect(keyCaps(keys, false)).toEqual(caps);
  expect(keyCaps(keys, true)).toEqual(onMac);
});

test('keys are told to those who do not see them in the words of ARIA', () => {
  expect(ariaKeys('$mod+Shift+z')).toBe('Control+Shift+Z');
  expect(ariaKeys('Alt+Digit3')).toBe('Alt+3');
});
