import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, protocol, session } from 'electron';
import { choosePlanFile } from './desktop/choosePlanFile.ts';
import { closeOnceSaved } from './desktop/closeOnceSaved.ts';
import { drawPage } from './desktop/drawPage.ts';
import { giveUp, stopAtFault } from './desktop/giveUp.ts';
import { serveCalls } from './desktop/ipc.ts';
import { keepOneWindow } from './desktop/lifeCycle.ts';
import { lockDownNetwork, lockDownPages, lockDownSession } from './desktop/lockdown.ts';
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
import { browserFolder, savingFolder, storeHome } from './storeHome.ts';

/** The desktop shell. */
const home = storeHome();
const savedMode = writePrivately();
/** A plan file that is opened with the app: named when it starts, or handed over by macOS. */
const given = givenFile();
app.on('open-file', (event, path) => {
  event.preventDefault();
  given.give(givenPath([path], '/'));
});
stopAtFault();
const made = makeHome(home);
if (made.ok) start(made.value.warning);
else void giveUp(made.problems);

/** All that Electron takes only before it is ready. */
function start(warning: string | null): void {
  app.setPath('userData', home);
  // Chromium's own files in a folder of theirs, apart from the plans. Electron wants it to be there.
  mkdirSync(browserFolder(home), { recursive: true });
  app.setPath('sessionData', browserFolder(home));
  // As the installer names it, so that Windows keeps a pinned icon and its window together.
  if (process.platform === 'win32' && app.isPackaged) app.setAppUserModelId('org.isocentre.planner');
  // Dates and numbers are written as British planners read them, whatever the laptop's own language.
  app.commandLine.appendSwitch('lang', 'en-GB');
  app.enableSandbox();
  registerScheme();
  lockDownNetwork(app.commandLine);
  lockDownPages();
  given.give(givenPath(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd()));
  // A second start brings the first one's window forward: one store, one writer.
  // Not within a promise, so that a fault ends it as any other does.
  if (app.requestSingleInstanceLock()) void app.whenReady().then(() => setImmediate(open, warning));
  else app.quit();
}

function open(warning: string | null): void {
  const planFiles: OpenPlansParts['planFiles'] = (store, calls) =>
    planFileCalls(store, calls, { choose: choosePlanFile, given: given.take, safe: savingFolder(home) });
  const opened = openPlans({ home, warning, shell: 'desktop', draw: drawPage, planFiles });
  if (!opened.ok) return void giveUp(opened.problems);
  const { calls, log, firstPage, closeNow } = opened.value;
  lockDownSession(session.defaultSession);
  serveInterface(protocol, join(import.meta.dirname, '../renderer'));
  serveCalls(Object.assign(calls, logged({ saveFile: saveFile(savedMode) }, log)));
  setMenu();
  const show = () => {
    const window = openMainWindow(firstPage() ?? 'index.html', log);
    recoverWindow(window, log);
    closeOnceSaved(window);
    return window;
  };
  keepOneWindow({ given, log, show, closeNow });
}
