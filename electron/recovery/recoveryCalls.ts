import { backupAt, backupsIn } from '../../db/backup/backupFolder.ts';
import { plansIn, withCopy } from '../../db/backup/contents.ts';
import { verified } from '../../db/backup/verify.ts';
import { type Found, findPlans } from '../../db/recovery/findPlans.ts';
import { replaceStore } from '../../db/recovery/replaceStore.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { ok, problemsText, type Result, refuse, refusedAfter } from '../../db/schema/problem.ts';
import { readableKinds, type Trouble } from '../../db/schema/trouble.ts';
import type { Input, Planner } from '../api.ts';
import { backupFolder } from '../storeHome.ts';
import { copyInto, makeStore } from './makeStore.ts';

export type RecoveryCalls = Pick<Planner, 'trouble' | 'checkBackup' | 'foundPlans' | 'foundPlan' | 'recover'>;

/** What stands in the place of the file of plans by now, where the file itself is, and why that could not be opened. */
type Placed = { from: Input<'recover'>; aside: string | null; why: string };

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
  let placed: Placed | null = null;
  /** Read when it is first asked for, since a large file takes long, and once. */
  let looked: Found | null = null;
  const found = () => {
    looked ??= readableKinds.has(kind) ? findPlans(placed?.aside ?? path) : nothing;
    return looked;
  };
  let checking: Promise<unknown> = Promise.resolve();
  let over = false;
  let working = false;

  const replaced = async (from: Input<'recover'>): Promise<Result<{ aside: string | null }>> => {
    switch (from.from) {
      case 'asItIs':
        return kind === 'older' ? ok({ aside: null }) : refuse(notAsItIs);
      case 'backup': {
        const backup = backupAt(folder, from.id);
        if (!backup.ok) return backup;
        return withCopy(backup.value, async (copy) => {
          const good = await verified(copy);
          return good.ok ? replaceStore(path, async (partial) => copyInto(copy, partial)) : good;
        });
      }
      case 'found': {
        const plans = found().plans.flatMap(({ plan }) => plan ?? []);
        return plans.length === 0
          ? refuse(nothingFound)
          : replaceStore(path, async (partial) => makeStore(partial, plans));
      }
      case 'nothing':
        return replaceStore(path, async (partial) => makeStore(partial, 'first'));
    }
  };

  return {
    trouble: async () =>
      over
        ? noneLeft
        : { trouble, backups: backupsIn(folder), placed: placed && { aside: placed.aside, why: placed.why } },
    checkBackup: async ({ id }) => {
      const backup = backupAt(folder, id);
      if (!backup.ok) return backup;
      const check = verified(backup.value);
      checking = check;
      const good = await check;
      return good.ok ? plansIn(backup.value) : good;
    },
    foundPlans: async () => {
      // A good backup is what most will go on from, so the file itself does not keep that waiting.
      await checking;
      // What could not be looked into as it should be may be by now.
      if (looked?.note != null) looked = null;
      const { plans, note } = found();
      return { plans: plans.map((one) => one.found), note };
    },
    foundPlan: async ({ planId }) => {
      const plan = found().plans.find((one) => one.found.planId === planId)?.plan;
      return plan ? ok({ text: planText(plan) }) : refuse(unreadable);
    },
    recover: async (from) => {
      if (over || working) return refuse(openAlready);
      working = true;
      try {
        // What was put in its place already is only opened: setting that aside too would hide the file as it was.
        const standing = placed !== null && isSame(placed.from, from) ? placed : null;
        const done = standing === null ? await replaced(from) : ok({ aside: standing.aside });
        if (!done.ok) return refusedAfter('nothing has been changed: ', done);
        const aside = placed?.aside ?? done.value.aside;
        const begun = await begin((standing?.from ?? from).from);
        over = begun.ok;
        if (begun.ok) return ok({ aside });
        if (standing !== null || from.from !== 'asItIs')
          placed = { from: standing?.from ?? from, aside, why: problemsText(begun.problems) };
        return refusedAfter('the plans are in their place, but they could not be opened: ', begun);
      } finally {
        working = false;
      }
    },
  };
}

/** Where the plans are open: there is no trouble, and nothing to recover. */
export const noTrouble: RecoveryCalls = {
  trouble: async () => noneLeft,
  checkBackup: async () => refuse(openAlready),
  foundPlans: async () => nothing,
  foundPlan: async () => refuse(openAlready),
  recover: async () => refuse(openAlready),
};

const nothing: { plans: []; note: null } = { plans: [], note: null };

const noneLeft = { trouble: null, backups: [], placed: null };

/** Whether the plans that were put in their place are those that are asked for now. */
function isSame(placed: Input<'recover'>, asked: Input<'recover'>): boolean {
  if (asked.from === 'asItIs') return true;
  return placed.from === 'backup' && asked.from === 'backup' ? placed.id === asked.id : placed.from === asked.from;
}

const planText = (plan: Plan): string => `${JSON.stringify(plan, null, 2)}\n`;

const sentence = (message: string) => ({ path: '', message });
const notAsItIs = sentence('the plans cannot be opened as they are');
const nothingFound = sentence('no plan in the file can be read');
const unreadable = sentence('this plan cannot be read');
const openAlready = sentence('the plans are open: there is nothing to recover');
