import { copyFileSync, cpSync, readFileSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import SqliteDatabase from 'better-sqlite3';
import { type Backups, openBackups } from '../../../db/backup/backups.ts';
import { keepsNothing } from '../../../db/kept/keptResults.ts';
import { findPlans } from '../../../db/recovery/findPlans.ts';
import type { Command } from '../../../db/schema/edit.ts';
import { type Result, refuse } from '../../../db/schema/problem.ts';
import { migrate } from '../../../db/store/open.ts';
import { openStore, type Store } from '../../../db/store/store.ts';
import { writeWhole } from '../../../electron/writeWhole.ts';
import { noBackups } from '../../support/noBackups.ts';
import { editTo, planAfter } from './stream.ts';

/**
 * The program that is killed: `worker TASK PATH`. It says `ready` once its work begins, and `done N` for each piece of
 * it the moment it is told that it is done. Lines are written at once, since a buffer would die with it.
 */
const [task = '', path = ''] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

function open(): Store {
  const opened = openStore(path);
  if (!opened.ok) throw new Error(opened.problems.map(({ message }) => message).join('; '));
  return opened.value;
}

function openWithBackups(): { store: Store; backups: Backups } {
  const store = open();
  return { store, backups: openBackups(store, { folder: `${path}.backups`, say: () => {} }) };
}

function revisionIn(backups: Backups, id: string): number | undefined {
  const plans = backups.plansIn(id);
  return plans.ok ? plans.value[0]?.revision : undefined;
}

/** The one plan of the store, which is put in when there is none. */
function begin(store: Store): { planId: string; revision: number } {
  const [held] = store.listPlans();
  if (held) return held;
  const added = store.addPlan(planAfter(0));
  if (!added.ok) throw new Error('The plan was not taken.');
  return added.value;
}

async function editing(
  store: Store,
  edit: (input: { planId: string; revision: number; command: Command }) => Awaitable<Result<unknown>>,
): Promise<void> {
  const { planId, revision: first } = begin(store);
  say('ready');
  for (let revision = first; ; revision += 1) {
    const answer = await edit({ planId, revision, command: editTo(revision) });
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    say(`done ${revision}`);
  }
}

type Awaitable<T> = T | Promise<T>;

const told = (result: Result<unknown>): string =>
  result.ok ? 'done' : result.problems.map(({ message }) => message).join('; ');

/** Edits until one is refused; the revision that was reached. */
function editToEnd(store: Store): number {
  const { planId, revision: first } = begin(store);
  for (let revision = first; ; revision += 1)
    if (!store.applyCommand(planId, revision, editTo(revision)).ok) return revision;
}

const tasks: Record<string, () => Promise<void> | void> = {
  /** Edits without end. */
  async edit() {
    const store = open();
    await editing(store, ({ planId, revision, command }) => store.applyCommand(planId, revision, command));
  },
  /** The same as the shells make them: through the contract, which only they load. */
  async call() {
    const { answerCall } = await import('../../../electron/answerCall.ts');
    const { planner } = await import('../../../electron/planner.ts');
    const store = open();
    const draw = async () => refuse({ path: '', message: 'no paper' });
    const { editPlan } = planner(store, { shell: 'local', version: '0', kept: keepsNothing, backups: noBackups, draw });
    await editing(store, (edit) => answerCall('editPlan', editPlan, edit));
  },
  /** Edits beside another program that edits the same plan: what comes too late is tried again upon what is there. */
  async share() {
    const store = open();
    const { planId } = begin(store);
    say('ready');
    for (;;) {
      // Whoever has just let the store go takes it again before one who waits: two that never rest are not two planners.
      await wait(Math.random() * 10);
      const revision = store.listPlans()[0]?.revision ?? 1;
      const edited = store.applyCommand(planId, revision, editTo(revision));
      if (edited.ok) say(`done ${revision}`);
      // One that has waited in vain for the other is told that nothing was changed, and does as it is told: it tries again.
      else if (edited.problems.some(({ code }) => code === 'SQLITE_BUSY')) continue;
      else if (!JSON.stringify(edited.problems).includes('reload it')) throw new Error(JSON.stringify(edited.problems));
    }
  },
  /** Edits until one is refused, and says why. */
  full() {
    const store = open();
    const { planId, revision: first } = begin(store);
    say('ready');
    for (let revision = first; ; revision += 1) {
      const edited = store.applyCommand(planId, revision, editTo(revision));
      if (!edited.ok) return void say(`refused ${edited.problems.map(({ message }) => message).join('; ')}`);
      say(`done ${revision}`);
    }
  },
  /** Edits until one is refused, and then puts back the backup from before them: what is said of it, and what there is. */
  async fullRestore() {
    const { store, backups } = openWithBackups();
    begin(store);
    await backups.make('asked');
    say(`before ${editToEnd(store)}`);
    say(`restore ${told(await backups.restore(backups.list()[0]?.id ?? ''))}`);
    say(`after ${store.listPlans()[0]?.revision}`);
  },
  /** Copies all plans in each of the ways that there are; what is said of it. */
  async copies() {
    const { backups } = openWithBackups();
    say(`backup ${told(await backups.make('asked'))}`);
    say(`library ${told(await backups.library())}`);
    const bytes = new Uint8Array(readFileSync(path));
    say(`file ${told(backups.incoming.add({ job: 'it', of: bytes.length, at: 0, bytes }))}`);
  },
  /** Looks for plans in the file, and says what it found and what it has to say of that. */
  look() {
    const { plans, note } = findPlans(path);
    say(JSON.stringify({ states: plans.map(({ found }) => found.state), note }));
  },
  /** Takes the last edit back and does it again, without end. */
  walk() {
    const store = open();
    let { planId, revision } = begin(store);
    if (revision === 1) {
      const edited = store.applyCommand(planId, 1, editTo(1));
      if (edited.ok) revision = edited.value.revision;
    }
    say('ready');
    for (;;) {
      const can = store.openPlan(planId);
      const back = can.ok && can.value.history.undo.length > 0;
      const walked = back ? store.undo(planId, revision) : store.redo(planId, revision);
      if (!walked.ok) throw new Error(JSON.stringify(walked.problems));
      revision = walked.value.revision;
      say(`done ${revision}`);
    }
  },
  /** Takes in plan after plan. */
  import() {
    const store = open();
    say('ready');
    for (let plan = store.listPlans().length; ; plan += 1) {
      const added = store.addPlan({ ...planAfter(0), name: `Plan ${plan}` });
      if (!added.ok) throw new Error(JSON.stringify(added.problems));
      say(`done ${plan}`);
    }
  },
  /** Edits, and makes a backup after each. */
  async backup() {
    const { store, backups } = openWithBackups();
    const { planId, revision: first } = begin(store);
    say('ready');
    for (let revision = first; ; revision += 1) {
      const made = await backups.make('asked');
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      say(`backup ${revision - 1}`);
      if (!store.applyCommand(planId, revision, editTo(revision)).ok) throw new Error('The edit was refused.');
      say(`done ${revision}`);
    }
  },
  /** Puts back, in turn, the plan before an edit and the plan after it. */
  async restore() {
    const { store, backups } = openWithBackups();
    const { planId, revision } = begin(store);
    const known = (edits: number) => backups.list().find(({ id }) => revisionIn(backups, id) === edits + 1);
    if (revision === 1 && !known(0)) await backups.make('asked');
    if (revision === 1) store.applyCommand(planId, 1, editTo(1));
    if (!known(1)) await backups.make('asked');
    say('ready');
    for (;;) {
      const to = store.listPlans()[0]?.revision === 1 ? 1 : 0;
      const done = await backups.restore(known(to)?.id ?? '');
      if (!done.ok) throw new Error(JSON.stringify(done.problems));
      say(`done ${to}`);
    }
  },
  /** Writes the whole library to a file, as the desktop shell does. */
  async export() {
    const { store, backups } = openWithBackups();
    begin(store);
    say('ready');
    for (let time = 1; ; time += 1) {
      const library = await backups.library();
      const bytes = library.ok ? library.value.bytes : null;
      if (bytes === null || !(await writeWhole(`${path}.library`, bytes)).ok) throw new Error('It was not written.');
      say(`done ${time}`);
    }
  },
  /** Brings copies of a store of an older form one form further, each under a name of its own: `PATH-1`, `PATH-2` ... */
  migrate() {
    say('ready');
    for (let copy = 1; ; copy += 1) {
      const file = `${path}-${copy}`;
      copyFileSync(path, file);
      const database = new SqliteDatabase(file);
      database.pragma('journal_mode = WAL');
      const version = Number(database.pragma('user_version', { simple: true }));
      say(`at ${copy}`);
      migrate(database, version + 1);
      say(`done ${copy}`);
      database.close();
    }
  },
  /** Opens copies of a folder of plans of an older form, which are backed up before they are brought up to this one. */
  async older() {
    const { openHome } = await import('../../../electron/openHome.ts');
    say('ready');
    await inCopies((home) => {
      const opened = openHome(home);
      if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
      opened.value.close();
    });
  },
  /** Opens a folder of plans, and says what came of it. */
  async home() {
    const { openHome } = await import('../../../electron/openHome.ts');
    say(`opened ${told(openHome(path))}`);
  },
  /** Goes on from the newest backup in copies of a folder whose file of plans is damaged. */
  async recover() {
    const { openPlans } = await import('../../../electron/openPlans.ts');
    const { noPlanFiles } = await import('../../../electron/planFiles.ts');
    const draw = async () => refuse({ path: '', message: 'no paper' });
    say('ready');
    await inCopies(async (home) => {
      const plans = openPlans({ home, warning: null, shell: 'local', draw, planFiles: () => noPlanFiles });
      if (!plans.ok) throw new Error(JSON.stringify(plans.problems));
      const told = await plans.value.calls.trouble?.({});
      const done = await plans.value.calls.recover?.({ from: 'backup', id: told?.backups[0]?.id ?? '' });
      if (!done?.ok) throw new Error(JSON.stringify(done));
      await plans.value.close();
    });
  },
  /** Loads all there is and ends by itself, since only then what was compiled is kept for those that are killed. */
  async warm() {
    await Promise.all([import('../../../electron/answerCall.ts'), import('../../../electron/openPlans.ts')]);
  },
};

/** Does something with copy after copy of the folder, each under a name of its own: `PATH-1`, `PATH-2` ... */
async function inCopies(work: (home: string) => Awaitable<void>): Promise<void> {
  for (let copy = 1; ; copy += 1) {
    const home = `${path}-${copy}`;
    cpSync(path, home, { recursive: true });
    say(`at ${copy}`);
    await work(home);
    say(`done ${copy}`);
  }
}

await tasks[task]?.();
