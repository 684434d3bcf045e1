import { problemText } from '../../../db/schema/problem.ts';
import type { PrintStep } from '../../../electron/api.ts';
import type { PackSource } from '../../pack/section.ts';
import { fileStem } from '../../plan/fileName.ts';
import { packText } from '../../simulation/packable.ts';
import { faultText } from '../../state/faultText.ts';
import { useStore } from '../../state/store.ts';

/** What the making of a pack is at. */
export type Making = PrintStep | 'saving';

const askAgainMs = 250;

const cancelled = 'The pack was cancelled.';

/** Makes a pack and saves it; answers with what is to be said of it. Gives up when `signal` does. */
export async function makePack(source: PackSource, signal: AbortSignal, say: (at: Making) => void): Promise<string> {
  const job = crypto.randomUUID();
  try {
    const watching = setInterval(async () => {
      // Asked again and again: the job may be cancelled while the shell is still taking in what it is made from.
      if (signal.aborted) return void window.planner.cancelPack({ job });
      const { step } = await window.planner.packProgress({ job });
      if (step !== null) say(step);
    }, askAgainMs);
    const printed = await window.planner
      .printPack({ job, document: packText(source) })
      .finally(() => clearInterval(watching));
    if (signal.aborted) return cancelled;
    if (!printed.ok) return printed.problems.map(problemText).join('. ');
    say('saving');
    const name = `${fileStem(source.plan.name)}-planning-pack.pdf`;
    const saved = await window.planner.saveFile({ name, mime: 'application/pdf', bytes: printed.value.pdf });
    if (!saved.ok) return saved.problems.map(problemText).join('. ');
    await noted(source);
    return saved.value.where === null ? `${name} is in your downloads.` : `Saved as ${saved.value.where}.`;
  } catch (error) {
    return `The pack was not made: ${faultText(error)}`;
  }
}

/** The next pack says what changed since this one. */
async function noted({ plan }: PackSource): Promise<void> {
  const { planId, savedRevision } = useStore.getState();
  if (planId === null) return;
  const { status = 'draft', version = null } = plan.pack ?? {};
  await window.planner.notePack({ planId, made: { revision: savedRevision, status, version } });
}
