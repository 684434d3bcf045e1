import { join } from 'node:path';
import { backupsIn } from '../../db/backup/backupFolder.ts';
import { plansIn, withCopy } from '../../db/backup/contents.ts';
import { verified } from '../../db/backup/verify.ts';
import { findPlans } from '../../db/recovery/findPlans.ts';
import { replaceStore } from '../../db/recovery/replaceStore.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { ok, type Problem, type Result, refuse } from '../../db/schema/problem.ts';
import type { Trouble } from '../../db/schema/trouble.ts';
import type { Input, Output, Planner } from '../api.ts';
import { backupFolder } from '../storeHome.ts';
import { copyInto, makeStore } from './makeStore.ts';

export type RecoveryCalls = Pick<Planner, 'trouble' | 'foundPlan' | 'recover'>;

type Parts = {
  home: string;
  trouble: Trouble;
  /** Opens the plans, once there are some to be opened, and is told what they come from. */
  begin(from: Input<'recover'>['from']): Promise<Result<null>>;
};

/** The calls of the page that is shown where the plans cannot be opened as they are. */
export function recoveryCalls({ home, trouble, begin }: Parts): RecoveryCalls {
  const { path, kind } = trouble;
  const folder = backupFolder(home);
  const found = ['damaged', 'newer', 'older'].includes(kind) ? findPlans(path) : [];
  const plans = found.flatMap(({ plan }) => plan ?? []);
  let over = false;
  let working = false;

  const replaced = async (from: Input<'recover'>): Promise<Result<{ aside: string | null }>> => {
    switch (from.from) {
      case 'asItIs':
        return kind === 'older' ? ok({ aside: null }) : refuse(notAsItIs);
      case 'backup':
        if (!backupsIn(folder).some(({ id }) => id === from.id)) return refuse(backupGone);
        return withCopy(join(folder, from.id), async (copy) => {
          const good = await verified(copy);
          return good.ok ? replaceStore(path, async (partial) => copyInto(copy, partial)) : good;
        });
      case 'found':
        return plans.length === 0
          ? refuse(nothingFound)
          : replaceStore(path, async (partial) => makeStore(partial, plans));
      case 'nothing':
        return replaceStore(path, async (partial) => makeStore(partial, 'first'));
    }
  };

  return {
    trouble: async () =>
      over
        ? { trouble: null, plans: [], backups: [] }
        : { trouble, plans: found.map((one) => one.found), backups: await goodBackups(folder) },
    foundPlan: async ({ planId }) => {
      const plan = found.find((one) => one.found.planId === planId)?.plan;
      return plan ? ok({ text: planText(plan) }) : refuse(unreadable);
    },
    recover: async (from) => {
      if (over || working) return refuse(openAlready);
      working = true;
      try {
        const done = await replaced(from);
        if (!done.ok) return but('nothing has been changed', done);
        const begun = await begin(from.from);
        over = begun.ok;
        return begun.ok ? done : but('the plans are in their place, but they could not be opened', begun);
      } finally {
        working = false;
      }
    },
  };
}

/** Where the plans are open: there is no trouble, and nothing to recover. */
export const noTrouble: RecoveryCalls = {
  trouble: async () => ({ trouble: null, plans: [], backups: [] }),
  foundPlan: async () => refuse(openAlready),
  recover: async () => refuse(openAlready),
};

async function goodBackups(folder: string): Promise<Output<'trouble'>['backups']> {
  const good = [];
  for (const backup of backupsIn(folder)) {
    const sound = await verified(join(folder, backup.id));
    const held = sound.ok ? plansIn(join(folder, backup.id)) : sound;
    if (held.ok) good.push({ ...backup, plans: held.value });
  }
  return good;
}

const but = (what: string, { problems }: { problems: Problem[] }): Result<never> =>
  refuse(...problems.map((problem) => ({ ...problem, message: `${what}: ${problem.message}` })));

const planText = (plan: Plan): string => `${JSON.stringify(plan, null, 2)}\n`;

const sentence = (message: string) => ({ path: '', message });
const notAsItIs = sentence('the plans cannot be opened as they are');
const backupGone = sentence('this backup is no longer there');
const nothingFound = sentence('no plan in the file can be read');
const unreadable = sentence('this plan cannot be read');
const openAlready = sentence('the plans are open: there is nothing to recover');
