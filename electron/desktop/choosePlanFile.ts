import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

/** Asks for a plan file; null when nothing was chosen. */
export async function choosePlanFile(): Promise<string | null> {
  const options: OpenDialogOptions = {
    title: 'Open a plan file',
    properties: ['openFile'],
    filters: [{ name: 'Plan files', extensions: ['json', 'isocentre'] }],
  };
  // Over the window that asks, so that it cannot be lost behind it.
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}
