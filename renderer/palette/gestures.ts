import type { Gesture } from './paletteCommand.ts';

/**
 * Keys that work on what has the focus. They are answered where it is drawn; they are told here, so that the sheet of
 * shortcuts and the help have all of them.
 */
export const gestures: readonly Gesture[] = [
  { scope: 'anywhere', on: 'on tabs', keys: ['ArrowLeft', 'ArrowRight'], label: 'Show the tab beside this one' },
  {
    scope: 'network',
    on: 'on the map',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    label: 'Go to the nearest centre or area in that direction',
  },
  { scope: 'network', on: 'on the map', keys: ['Enter'], label: 'Select the centre or area' },
  { scope: 'network', on: 'on the map', keys: ['Escape'], label: 'Select nothing' },
  {
    scope: 'fleet',
    on: 'on the calendar',
    keys: ['ArrowUp', 'ArrowDown'],
    label: 'Go to the machine or project above or below',
  },
  { scope: 'fleet', on: 'on a project', keys: ['ArrowLeft', 'ArrowRight'], label: 'Move it by a week' },
  {
    scope: 'fleet',
    on: 'on a project',
    keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'],
    label: 'Move it by four weeks',
  },
  { scope: 'fleet', on: 'on a project', keys: ['Enter'], label: 'Keep the new date' },
  { scope: 'fleet', on: 'on a project', keys: ['Escape'], label: 'Bring the old date back' },
];
