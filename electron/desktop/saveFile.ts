import { basename, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import { ok } from '../../db/schema/problem.ts';
import type { Planner } from '../api.ts';
import { writeWhole } from '../writeWhole.ts';

/** Asks where to save and writes there whole or not at all, with the mode that the user's files have. */
export const saveFile =
  (mode: number): Planner['saveFile'] =>
  async ({ name, bytes }) => {
    const suggested = basename(name);
    const extension = extname(suggested).slice(1);
    const { canceled, filePath } = await dialog.showSaveDialog({
      defaultPath: join(app.getPath('documents'), suggested),
      filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
    });
    if (canceled || filePath === '') return ok({ where: null });
    const written = await writeWhole(filePath, bytes, mode);
    return written.ok ? ok({ where: filePath }) : written;
  };
