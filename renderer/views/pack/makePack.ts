import { packScenarios } from '../../../db/schema/packScenarios.ts';
import { problemText } from '../../../db/schema/problem.ts';
import type { PrintStep } from '../../../electron/api.ts';
import type { PackSource } from '../../pack/section.ts';
import { toIso } from '../../plan/dates.ts';
import { fileStem } from '../../plan/fileName.ts';
import { type PackChanges, packText, resultForPack } from '../../simulation/packable.ts';
import { faultText } from '../../state/faultText.ts';
import { useStore } from '../../state/store.ts';

/** What the making of a pack is at. */
export type Making = 'gathering' | PrintStep | 'saving';

const askAgainMs = 250;

const cancelled = 'The pack was cancelled.';

/** Makes the pack of the plan on screen and saves it; answers with what is to be said of it. Gives up when `signal` is. */
export async function makePack(outOfDate: boolean, signal: AbortSignal, say: (at: Making) => void): Promise<string> {
  const job = crypto.randomUUID();
  try {
    const contents = await gathered(outOfDate);
    if (contents === null) return 'There are no results to make a pack from yet.';
    if (signal.aborted) return cancelled;
    say('drawing');
    const watching = setInterval(async () => {
      // Asked again and again: the job may be cancelled while the shell is still taking in what it is made from.
      if (signal.aborted) return void window.planner.cancelPack({ job });
      const { step } = await window.planner.packProgress({ job });
      if (step !== null) say(step);
    }, askAgainMs);
    const printed = await window.planner
      .printPack({ job, document: packText(contents) })
      .finally(() => clearInterval(watching));
    if (signal.aborted) return cancelled;
    if (!printed.ok) return printed.problems.map(problemText).join('. ');
    say('saving');
    const { plan } = contents;
    const name = `${fileStem(plan.name)}-planning-pack.pdf`;
    const saved = await window.planner.saveFile({ name, mime: 'application/pdf', bytes: printed.value.pdf });
    if (!saved.ok) return saved.problems.map(problemText).join('. ');
    await noted(contents);
    return saved.value.where === null ? `${name} is in your downloads.` : `Saved as ${saved.value.where}.`;
  } catch (error) {
    return `The pack was not made: ${faultText(error)}`;
  }
}

async function gathered(outOfDate: boolean): Promise<PackSource | null> {
  const { plan, planId, result } = useStore.getState();
  if (plan === null || planId === null || result === null) return null;
  const { version } = await window.planner.about({});
  return {
    plan,
    result: resultForPack(result, plan),
    scenarioIds: packScenarios(plan).map(({ id }) => id),
    madeOn: toIso(new Date()),
    appVersion: version,
    changes: await changesSince(planId),
    ...(outOfDate && { outOfDate }),
  };
}

/** What was done to the plan since a pack was last made of it. */
async function changesSince(planId: string): Promise<PackChanges> {
  const { made } = await window.planner.lastPack({ planId });
  const log = await window.planner.changeLog({ planId, after: made?.revision ?? 0 });
  return {
    since: made?.madeAt ?? null,
    entries: log.map(({ at, label, why }) => ({ at, label, ...(why !== undefined && { why }) })),
  };
}

/** The next pack says what changed since this one. */
async function noted({ plan }: PackSource): Promise<void> {
  const { planId, savedRevision } = useStore.getState();
  if (planId === null) return;
  const { status = 'draft', version = null } = plan.pack ?? {};
  await window.planner.notePack({ planId, made: { revision: savedRevision, status, version } });
}
