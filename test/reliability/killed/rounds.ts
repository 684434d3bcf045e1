import { strictEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { allEdits, granted, lookInto } from './found.ts';
import { killDuring, last } from './killing.ts';
import { killsOfFile, moment, type Round } from './round.ts';
import { planAfter } from './stream.ts';

/** Every edit that was answered is there, and none is half there. */
export const editRounds =
  (task: 'edit' | 'call') =>
  (folder: string): Round => {
    let before = 0;
    return async (round) => {
      const path = join(folder, `${task}-${Math.floor(round / killsOfFile)}.db`);
      if (round % killsOfFile === 0) before = 0;
      const said = await killDuring(task, path, moment());
      before = lookInto(path, (store) => allEdits(store, last(said, 'done', before)));
    };
  };

/** Undo and redo: the plan is as before the edit or as after it, and the log says which. */
export function walkRounds(folder: string): Round {
  return async (round) => {
    const path = join(folder, `walk-${Math.floor(round / killsOfFile)}.db`);
    const said = await killDuring('walk', path, moment());
    lookInto(path, (store) => {
      const [held] = store.listPlans();
      if (!held) throw new Error('the plan is gone');
      const { plan, revision, history } = granted(store.openPlan(held.planId));
      const told = last(said, 'done', revision);
      strictEqual(revision === told || revision === told + 1, true);
      strictEqual(plan.name, planAfter(history.undo.length > 0 ? 1 : 0).name);
    });
  };
}

/** Every plan that was told to be taken in is there and whole, and at most one more. */
export function importRounds(folder: string): Round {
  let before = -1;
  return async (round) => {
    const path = join(folder, `import-${Math.floor(round / killsOfFile)}.db`);
    if (round % killsOfFile === 0) before = -1;
    const said = await killDuring('import', path, moment());
    before = lookInto(path, (store) => {
      const told = last(said, 'done', before) + 1;
      const plans = store.listPlans();
      strictEqual(plans.length === told || plans.length === told + 1, true);
      for (const { planId, name } of plans) strictEqual(granted(store.readPlan(planId)).plan.name, name);
      return plans.length - 1;
    });
  };
}
