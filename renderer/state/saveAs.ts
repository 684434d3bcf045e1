import { ok, type Result } from '../../db/schema/problem.ts';
import type { Input } from '../../electron/api.ts';

/** Saves a file where the user chooses; answers with a sentence of where it is, or null when they called it off. */
export async function saveAs(file: Input<'saveFile'>): Promise<Result<string | null>> {
  const saved = await window.planner.saveFile(file);
  if (!saved.ok) return saved;
  const { where } = saved.value;
  if (where !== null) return ok(`Saved as ${where}.`);
  // The browser's own download tells nobody where it goes; in the desktop program nothing was chosen.
  const { shell } = await window.planner.about({});
  return ok(shell === 'desktop' ? null : `${file.name} is in your downloads.`);
}
