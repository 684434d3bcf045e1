import { ok, type Result } from '../../db/schema/problem.ts';
import type { PrintStep } from '../../electron/api.ts';
import { saveAs } from './saveAs.ts';

/** What the making of a file is at. */
export type PrintFileStep = PrintStep | 'saving';

const askAgainMs = 250;

/**
 * Prints a document and saves it under a name; answers with where it is, in a sentence, or null when `signal` had it
 * given up or nowhere was chosen. Tells on the way what it is at.
 */
export async function printFile(
  document: string,
  name: string,
  signal: AbortSignal,
  say: (at: PrintFileStep) => void,
): Promise<Result<string> | null> {
  if (signal.aborted) return null;
  const job = crypto.randomUUID();
  const cancel = () => void window.planner.cancelPack({ job });
  signal.addEventListener('abort', cancel);
  const watching = setInterval(async () => {
    // Asked again and again: the job may be cancelled while the shell is still taking in what it is made from.
    if (signal.aborted) return cancel();
    const { step } = await window.planner.packProgress({ job });
    if (step !== null) say(step);
  }, askAgainMs);
  const printed = await window.planner.printPack({ job, document }).finally(() => clearInterval(watching));
  if (signal.aborted) return null;
  if (!printed.ok) return printed;
  say('saving');
  const saved = await saveAs({ name, mime: 'application/pdf', bytes: printed.value.pdf });
  if (!saved.ok) return saved;
  return saved.value === null ? null : ok(saved.value);
}
