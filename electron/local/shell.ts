import { ok, type Result } from '../../db/schema/problem.ts';
import type { DrawPage } from '../drawnPage.ts';
import { makeHome } from '../openHome.ts';
import { openPlans } from '../openPlans.ts';
import { noPlanFiles } from '../planFiles.ts';
import { rendererFiles } from '../rendererFiles.ts';
import { builtRenderer } from './builtRenderer.ts';
import { type LocalServer, startServer } from './server.ts';

export type LocalShell = Pick<LocalServer, 'origin' | 'address' | 'close'>;

/** The planner without Electron: the store in `home`, the built interface and the contract behind one address. */
export async function openLocalShell(home: string, folder = builtRenderer): Promise<Result<LocalShell>> {
  const made = makeHome(home);
  if (!made.ok) return made;
  const { warning } = made.value;
  // Loaded when it is needed: driving a browser is a third of what there is to load.
  const draw: DrawPage = async (...asked) => (await import('./drawPage.ts')).drawPageAt(server)(...asked);
  const opened = openPlans({ home, warning, shell: 'local', draw, planFiles: () => noPlanFiles });
  if (!opened.ok) return opened;
  const plans = opened.value;
  const firstPage = () => `/${plans.firstPage() ?? 'local.html'}`;
  const server: LocalServer = await startServer(plans.calls, rendererFiles(folder), firstPage);
  return ok({
    ...server,
    close: async () => {
      await server.close();
      await plans.close();
    },
  });
}
