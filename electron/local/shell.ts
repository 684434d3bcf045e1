import { ok, type Result } from '../../db/schema/problem.ts';
import { homeCalls } from '../homeCalls.ts';
import { makeHome, openBackupsAt, openHome, openHomeSettings, openKept } from '../openHome.ts';
import { planner } from '../planner.ts';
import { rendererFiles } from '../rendererFiles.ts';
import { version } from '../version.ts';
import { builtRenderer } from './builtRenderer.ts';
import { drawPageAt } from './drawPage.ts';
import { type LocalServer, startServer } from './server.ts';

export type LocalShell = Pick<LocalServer, 'origin' | 'address' | 'close'>;

/** The planner without Electron: the store in `home`, the built interface and the contract behind one address. */
export async function openLocalShell(home: string, folder = builtRenderer): Promise<Result<LocalShell>> {
  const made = makeHome(home);
  if (!made.ok) return made;
  const { warning } = made.value;
  const opened = openHome(home);
  if (!opened.ok) return opened;
  const store = opened.value;
  const kept = openKept(home);
  const backups = openBackupsAt(home, store);
  const settings = openHomeSettings(home);
  const server: LocalServer = await startServer(
    {
      ...planner(store, { shell: 'local', version, kept, backups, draw: (...asked) => drawPageAt(server)(...asked) }),
      ...homeCalls({ folder: home, warning, settings }),
    },
    rendererFiles(folder),
  );
  return ok({
    ...server,
    close: async () => {
      await server.close();
      await backups.settled();
      store.close();
      kept.close();
    },
  });
}
