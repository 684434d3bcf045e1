import { ok, type Result } from '../../db/schema/problem.ts';
import type { DrawPage } from '../drawnPage.ts';
import { homeCalls } from '../homeCalls.ts';
import { openLog } from '../log/log.ts';
import { logged } from '../log/logged.ts';
import { logStart, openLogged } from '../log/openLogged.ts';
import { makeHome, openBackupsAt, openHome, openHomeSettings, openKept } from '../openHome.ts';
import { noPlanFiles } from '../planFiles.ts';
import { planner } from '../planner.ts';
import { rendererFiles } from '../rendererFiles.ts';
import { logFolder } from '../storeHome.ts';
import { version } from '../version.ts';
import { builtRenderer } from './builtRenderer.ts';
import { type LocalServer, startServer } from './server.ts';

export type LocalShell = Pick<LocalServer, 'origin' | 'address' | 'close'>;

/** The planner without Electron: the store in `home`, the built interface and the contract behind one address. */
export async function openLocalShell(home: string, folder = builtRenderer): Promise<Result<LocalShell>> {
  const made = makeHome(home);
  if (!made.ok) return made;
  const { warning } = made.value;
  const log = openLog(logFolder(home));
  const logStop = logStart(log, { version, shell: 'local' });
  const opened = openLogged(home, log, openHome);
  if (!opened.ok) return opened;
  const store = opened.value;
  const kept = openKept(home);
  const backups = openBackupsAt(home, store);
  const settings = openHomeSettings(home);
  // Loaded when it is needed: driving a browser is a third of what there is to load.
  const draw: DrawPage = async (...asked) => (await import('./drawPage.ts')).drawPageAt(server)(...asked);
  const server: LocalServer = await startServer(
    logged(
      {
        ...planner(store, { shell: 'local', version, kept, backups, draw }),
        ...noPlanFiles,
        ...homeCalls({ home, warning, settings, log, version, shell: 'local' }),
      },
      log,
    ),
    rendererFiles(folder),
  );
  return ok({
    ...server,
    close: async () => {
      await server.close();
      await backups.settled();
      store.close();
      kept.close();
      logStop();
    },
  });
}
