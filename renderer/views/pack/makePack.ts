import { problemsText } from '../../../db/schema/problem.ts';
import type { PackSource } from '../../pack/section.ts';
import { fileStem } from '../../plan/fileName.ts';
import { packText } from '../../simulation/packable.ts';
import { faultText } from '../../state/faultText.ts';
import { type PrintFileStep, printFile } from '../../state/printFile.ts';
import { useStore } from '../../state/store.ts';

/** Makes a pack and saves it; answers with what is to be said of it. Gives up when `signal` does. */
export async function makePack(
  source: PackSource,
  signal: AbortSignal,
  say: (at: PrintFileStep) => void,
): Promise<string> {
  try {
    const name = `${fileStem(source.plan.name)}-planning-pack.pdf`;
    const made = await printFile(packText(source), name, signal, say);
    if (made === null) return 'The pack was cancelled.';
    if (!made.ok) return problemsText(made.problems);
    await noted(source);
    return made.value;
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
