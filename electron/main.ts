import { join } from 'node:path';
import { app, BrowserWindow, dialog, protocol, session } from 'electron';
import { type Problem, problemText } from '../db/schema/problem.ts';
import { choosePlanFile } from './desktop/choosePlanFile.ts';
import { drawPage } from './desktop/drawPage.ts';
import { serveCalls } from './desktop/ipc.ts';
import { lockDownPages, lockDownSession } from './desktop/lockdown.ts';
import { openMainWindow } from './desktop/mainWindow.ts';
import { setMenu } from './desktop/menu.ts';
import { recoverWindow } from './desktop/recoverWindow.ts';
import { saveFile } from './desktop/saveFile.ts';
import { registerScheme, serveInterface } from './desktop/scheme.ts';
import { givenFile, givenPath } from './givenFile.ts';
import { logged } from './log/logged.ts';
import { makeHome } from './openHome.ts';
import { type OpenPlansParts, openPlans } from './openPlans.ts';
import { writePrivately } from './place/keepPrivate.ts';
import { planFileCalls } from './planFiles.ts';
import { savingFolder, storeHome } from './storeHome.ts';

/** The desktop shell. */
const home = storeHome();
const savedMode = writePrivately();
/** A plan file that is opened with the app: named when it starts, or handed over by macOS. */
const given = givenFile();
app.on('open-file', (event, path) => {
  event.preventDefault();
  given.give(givenPath([path], '/'));
});
const made = makeHome(home);
if (made.ok) start(made.value.warning);
else giveUp(made.problems);

function start(warning: string | null): void {
  app.setPath('userData', home);
  // Dates and numbers are written as British planners read them, whatever the laptop's own language.
  app.commandLine.appendSwitch('lang', 'en-GB');
  app.enableSandbox();
  registerScheme();
  lockDownPages();
  given.give(givenPath(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd()));
  // A second start brings the first one's window forward: one store, one writer.
  if (app.requestSingleInstanceLock()) void app.whenReady().then(() => open(warning));
  else app.quit();
}

function giveUp(problems: readonly Problem[]): void {
  dialog.showErrorBox('Isocentre cannot open its plans', problems.map(problemText).join('\n'));
  app.exit(1);
}

function open(warning: string | null): void {
  const planFiles: OpenPlansParts['planFiles'] = (store, calls) =>
    planFileCalls(store, calls, { choose: choosePlanFile, given: given.take, safe: savingFolder(home) });
  const opened = openPlans({ home, warning, shell: 'desktop', draw: drawPage, planFiles });
  if (!opened.ok) {
    giveUp(opened.problems);
    return;
  }
  const plans = opened.value;
  lockDownSession(session.defaultSession);
  serveInterface(protocol, join(import.meta.dirname, '../renderer'));
  serveCalls(Object.assign(plans.calls, logged({ saveFile: saveFile(savedMode) }, plans.log)));
  setMenu();
  const show = () => {
    const shown = openMainWindow(plans.firstPage() ?? 'index.html');
    recoverWindow(shown, plans.log);
    return shown;
  };
  let window = show();

  app.on('second-instance', (_event, args, folder) => {
    // The page asks for it when its window comes forward.
    given.give(givenPath(args.slice(1), folder));
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) window = show();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => {
    plans.closeNow();
  });
}
