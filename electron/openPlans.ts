import { sweep } from '../db/backup/backupFolder.ts';
import { diagnose } from '../db/recovery/diagnose.ts';
import { isMarkedSound, markSound, unmarkSound } from '../db/recovery/soundMark.ts';
import { ok, type Result } from '../db/schema/problem.ts';
import type { Store } from '../db/store/store.ts';
import type { Planner } from './api.ts';
import type { DrawPage } from './drawnPage.ts';
import { homeCalls } from './homeCalls.ts';
import { type Log, openLog } from './log/log.ts';
import { logged } from './log/logged.ts';
import { logStart, openLogged } from './log/openLogged.ts';
import { openBackupsAt, openHome, openHomeSettings, openKept } from './openHome.ts';
import type { PlanFileCalls } from './planFiles.ts';
import { planner } from './planner.ts';
import { recoveryCalls } from './recovery/recoveryCalls.ts';
import { backupFolder, logFolder, storeFile, storeName } from './storeHome.ts';
import { version } from './version.ts';

export type OpenPlansParts = {
  home: string;
  warning: string | null;
  shell: 'desktop' | 'local';
  draw: DrawPage;
  /** What this shell can do with files where they are. */
  planFiles(store: Store, calls: Pick<Planner, 'importPlan' | 'exportPlan'>): PlanFileCalls;
};

/** What a shell serves. `calls` gains those of the planner at the moment when plans that could not be opened are. */
export type OpenPlans = {
  calls: Partial<Omit<Planner, 'saveFile'>>;
  /** The page to begin with, by its name among the built ones; null for the planner itself. */
  firstPage(): 'recovery.html' | null;
  /** Closes everything; a backup under way is finished first by whoever awaits this. */
  close(): Promise<void>;
  closeNow(): void;
  log: Log;
};

/** Opens the plans in a folder that is there, or, where they cannot be opened as they are, what leads out of that. */
export function openPlans({ home, warning, shell, draw, planFiles }: OpenPlansParts): Result<OpenPlans> {
  const log = openLog(logFolder(home));
  const logStop = logStart(log, { version, shell });
  const settings = openHomeSettings(home);
  const calls: OpenPlans['calls'] = logged(homeCalls({ home, warning, settings, log, version, shell }), log);
  sweep(home, (line) => console.warn(line), `${storeName}.`);
  const isMarked = isMarkedSound(storeFile(home));
  const trouble = diagnose(storeFile(home), backupFolder(home), isMarked);
  let plans: Plans | null = null;

  const begin = (): Result<null> => {
    const begun = beginPlans({ home, shell, draw, planFiles, log, isUnseen: trouble === null && isMarked });
    if (!begun.ok) return begun;
    plans = begun.value;
    Object.assign(calls, plans.calls);
    return ok(null);
  };

  if (trouble === null) {
    const begun = begin();
    if (!begun.ok) return begun;
  } else {
    log.say('trouble', { kind: trouble.kind });
    unmarkSound(storeFile(home));
    const beginAfter = async (from: string) => {
      const begun = begin();
      if (begun.ok) log.say('recovered', { from });
      // From now on the newest backup is of what was recovered, so that this is not taken for older than it should be.
      if (begun.ok) await plans?.backups.make('day');
      return begun;
    };
    const about = async () => ({ version, shell });
    Object.assign(calls, logged({ about, ...recoveryCalls({ home, trouble, begin: beginAfter }) }, log));
  }
  let isClosed = false;
  const closeNow = () => {
    // Once: what happens to the file from then on, nobody has looked at.
    if (isClosed) return;
    isClosed = true;
    plans?.close();
    logStop();
  };
  return ok({
    calls,
    firstPage: () => (plans === null ? 'recovery.html' : null),
    closeNow,
    log,
    close: async () => {
      // One that is due and was to wait for the first view waits no longer than until now.
      if (!isClosed) plans?.backups.begin();
      await plans?.backups.settled();
      closeNow();
    },
  });
}

type Plans = { calls: OpenPlans['calls']; backups: ReturnType<typeof openBackupsAt>; close(): void };

function beginPlans({
  home,
  shell,
  draw,
  planFiles,
  log,
  isUnseen,
}: Omit<OpenPlansParts, 'warning'> & { log: Log; isUnseen: boolean }): Result<Plans> {
  const opened = openLogged(home, log, openHome);
  if (!opened.ok) return opened;
  const store = opened.value;
  const kept = openKept(home);
  const backups = openBackupsAt(home, store);
  const calls = planner(store, { shell, version, kept, backups, draw });
  const path = storeFile(home);
  const lookThrough = async () => {
    await store.lookThrough();
    if (store.isSound()) return;
    log.say('trouble', { kind: 'damaged' });
    unmarkSound(path);
  };
  // By then the first view stands, which neither is to hold up.
  const waiting = [setTimeout(backups.begin, backupAfterMs)];
  if (isUnseen) waiting.push(setTimeout(() => void lookThrough(), lookAfterMs));
  for (const timer of waiting) timer.unref();
  return ok({
    calls: logged({ ...calls, ...planFiles(store, calls) }, log),
    backups,
    close: () => {
      for (const timer of waiting) clearTimeout(timer);
      backups.incoming.drop();
      store.close();
      kept.close();
      if (store.isSound()) markSound(path);
      else unmarkSound(path);
    },
  });
}

const backupAfterMs = 10_000;
const lookAfterMs = 60_000;
