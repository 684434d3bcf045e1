import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { type MenuShortcut, menuShortcuts } from '../shortcuts.ts';
import { accelerator, keyPress } from './menuKeys.ts';

/** The usual menus, so that copying, zooming and closing work as everywhere else on the system, and the planner's own. */
export function setMenu(): void {
  const mac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    { label: '&File', submenu: [...planner('file'), separator, { role: mac ? 'close' : 'quit' }] },
    {
      label: '&Edit',
      submenu: [
        ...planner('edit'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        ...planner('view'),
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } satisfies MenuItemConstructorOptions]),
      ],
    },
    { role: 'windowMenu' },
    { label: '&Help', role: 'help', submenu: planner('help') },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The planner's commands of a menu. The page itself answers their keys, so that undo in a text field stays the
 * field's own; the menu shows the keys and, when chosen, presses them.
 */
const planner = (menu: MenuShortcut['menu']): MenuItemConstructorOptions[] =>
  menuShortcuts
    .filter((held) => held.menu === menu)
    .map(({ id, label, keys }) => ({
      label,
      accelerator: accelerator(keys),
      registerAccelerator: false,
      click: (_item, window) => {
        if (!(window instanceof BrowserWindow)) return;
        const { webContents } = window;
        for (const event of keyPress(keys)) webContents.sendInputEvent(event);
        // There the menu has the keys that the page leaves to a text field, in which a press of its own does nothing.
        if (process.platform === 'darwin' && id === 'plan.undo') webContents.undo();
        if (process.platform === 'darwin' && id === 'plan.redo') webContents.redo();
      },
    }));
