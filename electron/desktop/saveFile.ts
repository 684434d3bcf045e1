import { basename, dirname, extname, join } from 'node:path';
import { app, BrowserWindow, dialog, type FileFilter, type SaveDialogOptions } from 'electron';
import { ok } from '../../db/schema/problem.ts';
import type { Planner } from '../api.ts';
import { writeWhole } from '../writeWhole.ts';

/**
 * Asks where to save, at first among the user's documents and then where something was saved last, and writes there whole
 * or not at all, with the mode that the user's files have.
 */
export function saveFile(mode: number): Planner['saveFile'] {
  let folder: string | null = null;
  return async ({ name, bytes }) => {
    const suggested = basename(name);
    const options: SaveDialogOptions = {
      defaultPath: join(folder ?? app.getPath('documents'), suggested),
      filters: filtersOf(suggested),
      // Elsewhere the system asks by itself before a file is replaced, and lets folders be made.
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    };
    const window = BrowserWindow.getFocusedWindow();
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options));
    if (canceled || filePath === '') return ok({ where: null });
    const written = await writeWhole(filePath, bytes, mode);
    if (!written.ok) return written;
    folder = dirname(filePath);
    return ok({ where: filePath });
  };
}

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
