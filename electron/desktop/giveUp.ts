import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { type Problem, problemText } from '../../db/schema/problem.ts';

/** Says why the plans cannot be opened, and ends. */
export async function giveUp(problems: readonly Problem[]): Promise<void> {
  // Before it is ready Linux shows no dialog. What Chromium keeps for that one dialog goes where nothing is kept.
  if (process.platform === 'linux' && !app.isReady()) {
    app.setPath('userData', mkdtempSync(join(tmpdir(), 'isocentre-')));
    await app.whenReady();
  }
  dialog.showErrorBox('Isocentre cannot open its plans', problems.map(problemText).join('\n'));
  app.exit(1);
}

/**
 * Has a fault of the program itself, which the log has been told of by then, end it with a sentence, where Electron would
 * show lines of code and go on as if nothing had happened.
 */
export function stopAtFault(): void {
  process.on('uncaughtException', () => {
    dialog.showErrorBox(
      'Isocentre has to stop',
      'Something went wrong inside it. Everything you did is stored. Start it again; if this comes back, save the diagnostics under Help for whoever looks after Isocentre.',
    );
    app.exit(1);
  });
  // A terminal that it was started from may be closed while it runs.
  for (const printed of [process.stdout, process.stderr]) printed.on('error', () => {});
}
