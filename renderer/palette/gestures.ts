import type { Gesture, Scope } from './paletteCommand.ts';

const on = (scope: Scope, where: string, told: readonly (readonly [label: string, ...keys: string[]])[]): Gesture[] =>
  told.map(([label, ...keys]) => ({ scope, on: where, keys, label }));

/**
 * Keys that work on what has the focus. They are answered where it is drawn; they are told here, so that the sheet of
 * shortcuts and the help have all of them.
 */
export const gestures: readonly Gesture[] = [
  ...on('anywhere', 'on tabs', [
    ['Show the tab beside this one', 'ArrowLeft', 'ArrowRight'],
    ['Show the first or the last', 'Home', 'End'],
  ]),
  ...on('anywhere', 'on waits by week', [
    ['Go to the week before or after', 'ArrowLeft', 'ArrowRight'],
    ['Go on or back by a quarter', 'PageUp', 'PageDown'],
    ['Ask why people waited then', 'Enter'],
  ]),
  ...on('network', 'on the map', [
    ['Go to the nearest centre or area that way', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    ['Select the centre or area', 'Enter'],
    ['Select nothing', 'Escape'],
    ['Ask what if of the centre or area', 'ContextMenu', 'Shift+F10'],
    ['Zoom in or out', '+', '-'],
    ['Show all of the map', '0'],
  ]),
  ...on('network', 'on the years', [['Go on or back by a quarter', 'PageUp', 'PageDown']]),
  ...on('fleet', 'on the calendar', [
    ['Go to the line above or below', 'ArrowUp', 'ArrowDown'],
    ['Fold or unfold a trust or a centre', 'ArrowLeft', 'ArrowRight'],
    ['Show the figures of a machine or a project', 'Enter'],
  ]),
  ...on('fleet', 'on a project', [
    ['Move it by a week', 'ArrowLeft', 'ArrowRight'],
    ['Move it by four weeks', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
    ['Choose its start, the end of a stage, or all of it', '[', ']'],
    ['Move its end alone', '$mod+ArrowLeft', '$mod+ArrowRight'],
    ['Keep the new date', 'Enter'],
    ['Bring the old date back', 'Escape'],
    ['Leave it out', 'Delete'],
  ]),
  ...on('fleet', 'on a machine', [
    ['Replace it', 'r'],
    ['Move it to another centre', 'm'],
    ['Retire it', 't'],
    ['Add a linac at its centre', 'a'],
  ]),
  ...on('fleet', 'on a centre', [
    ['Add a linac', 'a'],
    ['Plan the replacements of its linacs', 'p'],
    ['Give it travel and patients', 'g'],
    ['Add another centre', 'n'],
    ['Show its figures', 'i'],
  ]),
  ...on('flows', 'on a share', [
    ['Type a share', 'Enter', 'F2'],
    ['Send nothing there', 'Delete'],
    ['Lock it, or let it give way again', 'l'],
  ]),
  ...on('flows', 'while a share is typed', [
    ['One percent more or less', 'ArrowUp', 'ArrowDown'],
    ['Ten percent more or less', 'Shift+ArrowUp', 'Shift+ArrowDown'],
    ['Keep it', 'Enter'],
    ['Bring the old share back', 'Escape'],
  ]),
  ...on('scenarios', 'on a scenario', [
    ['Go to the one above or below', 'ArrowUp', 'ArrowDown'],
    ['Go to what it builds on, or to its first branch', 'ArrowLeft', 'ArrowRight'],
    ['Show it', 'Enter'],
    ['Rename it', 'F2'],
    ['Duplicate it', '$mod+d'],
    ['Remove it', 'Delete'],
  ]),
  ...on('scenarios', 'on the grip of a change', [['Apply it earlier or later', 'Alt+ArrowUp', 'Alt+ArrowDown']]),
  ...on('workshop', 'on a step', [
    ['Go to the step above or below', 'ArrowUp', 'ArrowDown'],
    ['Move it up or down', 'Alt+ArrowUp', 'Alt+ArrowDown'],
  ]),
  ...on('pack', 'on a part', [
    ['Go to the part above or below', 'ArrowUp', 'ArrowDown'],
    ['Move it up or down', 'Alt+ArrowUp', 'Alt+ArrowDown'],
  ]),
  ...on('data', 'in a table', [
    ['Edit the cell', 'Enter', 'F2'],
    ['Empty what is selected', 'Delete'],
    ['Copy what is selected, for a spreadsheet', '$mod+c'],
    ['Cut it', '$mod+x'],
    ['Paste, once what would change has been looked at', '$mod+v'],
    ['Select more', 'Shift+ArrowUp', 'Shift+ArrowDown'],
    ['Go to the edge of what is filled', '$mod+ArrowUp', '$mod+ArrowDown'],
    ['Fill down', '$mod+d'],
    ['Fill right', '$mod+r'],
    ['Select the row', 'Shift+Space'],
    ['Select the column', '$mod+Space'],
    ['Select everything', '$mod+a'],
    ['Add a row', '$mod+Enter'],
    ['Duplicate the row', '$mod+Shift+d'],
    ['Remove the rows', '$mod+Delete'],
    ['Sort and filter by the column', 'Alt+ArrowDown'],
  ]),
];
