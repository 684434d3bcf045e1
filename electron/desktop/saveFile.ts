import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import { ok, refuse } from '../../db/schema/problem.ts';
import type { Planner } from '../api.ts';

/** Asks where to save and writes there whole or not at all. */
export const saveFile: Planner['saveFile'] = async ({ name, bytes }) => {
  const suggested = basename(name);
  const extension = extname(suggested).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), suggested),
    filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
  });
  if (canceled || filePath === '') return ok({ where: null });
  const partial = `${filePath}.${process.pid}.partial`;
  try {
    await writeFile(partial, bytes);
    await rename(partial, filePath);
    return ok({ where: filePath });
  } catch (error) {
    await rm(partial, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    return refuse({ path: filePath, message: `the file could not be saved there: ${reason}` });
  }
};
