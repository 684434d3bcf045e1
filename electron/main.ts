import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, protocol, session } from 'electron';
import { problemText } from '../db/schema/problem.ts';
import { openStore } from '../db/store/store.ts';
import { serveCalls } from './desktop/ipc.ts';
import { lockDownPages, lockDownSession } from './desktop/lockdown.ts';
import { openMainWindow } from './desktop/mainWindow.ts';
import { setMenu } from './desktop/menu.ts';
import { printPage } from './desktop/printPage.ts';
import { saveFile } from './desktop/saveFile.ts';
import { registerScheme, serveInterface } from './desktop/scheme.ts';
import { putFirstPlan } from './firstPlan.ts';
import { planner } from './planner.ts';
import { storeFile, storeHome } from './storeHome.ts';
import { version } from './version.ts';

/** The desktop shell. */
const home = storeHome();
mkdirSync(home, { recursive: true });
app.setPath('userData', home);
app.enableSandbox();
registerScheme();
lockDownPages();

// A second start brings the first one's window forward: one store, one writer.
if (!app.requestSingleInstanceLock()) app.quit();
else void app.whenReady().then(open);

function open(): void {
  const opened = openStore(storeFile(home));
  const ready = opened.ok ? putFirstPlan(opened.value) : opened;
  if (!opened.ok || !ready.ok) {
    const problems = ready.ok ? [] : ready.problems;
    dialog.showErrorBox('Isocentre cannot open its plans', problems.map(problemText).join('\n'));
    app.exit(1);
    return;
  }
  const store = opened.value;
  lockDownSession(session.defaultSession);
  serveInterface(protocol, join(import.meta.dirname, '../renderer'));
  serveCalls({ ...planner(store, { shell: 'desktop', version, print: printPage }), saveFile });
  setMenu();
  openMainWindow();

  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openMainWindow();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => store.close());
}
