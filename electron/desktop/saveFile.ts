import { basename, extname, join } from 'node:path';
import { app, dialog, type FileFilter } from 'electron';
import { ok } from '../../db/schema/problem.ts';
import type { Planner } from '../api.ts';
import { writeWhole } from '../writeWhole.ts';

/** Asks where to save and writes there whole or not at all, with the mode that the user's files have. */
export const saveFile =
  (mode: number): Planner['saveFile'] =>
  async ({ name, bytes }) => {
    const suggested = basename(name);
    const { canceled, filePath } = await dialog.showSaveDialog({
      defaultPath: join(app.getPath('documents'), suggested),
      filters: filtersOf(suggested),
    });
    if (canceled || filePath === '') return ok({ where: null });
    const written = await writeWhole(filePath, bytes, mode);
    return written.ok ? ok({ where: filePath }) : written;
  };

/** Plan files may also take the name by which the system opens them in Isocentre. */
function filtersOf(name: string): FileFilter[] {
  const extension = extname(name).slice(1);
  if (/\.plan\.json$/i.test(name))
    return [
      { name: 'Plan file', extensions: ['json'] },
      { name: 'Plan file that opens in Isocentre', extensions: ['isocentre'] },
    ];
  return extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }];
}
