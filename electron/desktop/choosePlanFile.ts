import { dialog } from 'electron';

/** Asks for a plan file; null when nothing was chosen. */
export async function choosePlanFile(): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    properties: ['openFile'],
    filters: [{ name: 'Plan files', extensions: ['json', 'isocentre'] }],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
