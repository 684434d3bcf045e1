import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import SqliteDatabase from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Result } from '../../db/schema/problem.ts';
import { applyCommand } from '../../db/store/applyCommand.ts';
import { faultSentence } from '../../db/store/faultSentence.ts';
import { migrations } from '../../db/store/migrations/migrations.ts';
import { openDatabase } from '../../db/store/open.ts';
import { openStore } from '../../db/store/store.ts';
import { openHome } from '../../electron/openHome.ts';
import { asNobody } from './asNobody.ts';
import { workerEnv as env, workerFile } from './killed/bundleWorker.ts';
import { allEdits, granted, lookInto, sound } from './killed/found.ts';
import { killAfter, last } from './killed/killing.ts';
import { inForm } from './killed/migrationRounds.ts';
import { editTo, planAfter } from './killed/stream.ts';
import { folder } from './place.ts';

const told = (result: Result<unknown>): string =>
  result.ok ? 'opened' : result.problems.map(({ message }) => message).join('; ');

/** Runs a task to its end where no file may grow beyond so many blocks of 512 or 1,024 bytes; what it said, by lines. */
function withLittleRoom(blocks: number, task: string, path: string): string[] {
  const limited = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`;
  const ran = spawnSync('sh', ['-c', limited, process.execPath, workerFile, task, path], { env, encoding: 'utf8' });
  return ran.stdout.trim().split('\n');
}

test('a disk that is full says so, keeps every edit that was answered, and takes edits again once there is room', () => {
  const path = join(folder(), 'plans.db');
  // Some dozens of edits.
  const said = withLittleRoom(3000, 'full', path);
  expect(said.at(-1)).toMatch(/^refused nothing has been changed: .*plans\.db.*full.*make room/);
  const edits = lookInto(path, (store) => allEdits(store, last(said, 'done')));
  expect(edits).toBeGreaterThan(0);
  const store = granted(openStore(path));
  onTestFinished(() => store.close());
  const { planId = '' } = store.listPlans()[0] ?? {};
  expect(store.applyCommand(planId, edits + 1, editTo(edits + 1)).ok).toBe(true);
});

test('a backup that is put back on a full disk changes nothing, and says so', () => {
  const path = join(folder(), 'plans.db');
  const [before = '', restore, after] = withLittleRoom(3000, 'fullRestore', path);
  expect(restore).toMatch(/^restore nothing has been changed: .*plans\.db.*full.*make room there and try again$/);
  expect(after).toBe(before.replace('before', 'after'));
  sound(path);
});

test('a backup, a file of all plans and one that comes in are refused on a full disk, and no half of one is left', () => {
  const path = join(folder(), 'plans.db');
  const store = granted(openStore(path));
  store.addPlan(planAfter(0));
  store.close();
  const said = withLittleRoom(100, 'copies', path);
  expect(said.map((line) => line.split(' ')[0])).toEqual(['backup', 'library', 'file']);
  for (const line of said) expect(line).toMatch(/plans\.db\.backups.*(is full|takes no file as large as this)/);
  expect(said.join()).not.toContain('partial');
  expect(readdirSync(`${path}.backups`)).toEqual([]);
});

test('a full disk is said to whoever starts for the first time, and to whoever starts a newer Isocentre, and nothing is changed', () => {
  const home = folder();
  const path = join(home, 'isocentre.db');
  const opened = () => withLittleRoom(100, 'home', home).join('').replaceAll(home, 'HOME');
  expect(opened()).toMatch(/^opened HOME\/isocentre\.db .*full.*make room there and try again$/);
  expect(readdirSync(home)).toEqual([]);
  inForm(migrations.length - 1, path);
  const before = readFileSync(path);
  expect(opened()).toMatch(
    /^opened the plans are to be brought into this Isocentre's form, which is not done without a backup, and none could be made: .*HOME\/backups.*full/,
  );
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(join(home, 'backups'))).toEqual([]);
});

test('plans that are looked for on a full disk are found as they stand, and what that leaves out is said', () => {
  const path = join(folder(), 'plans.db');
  const store = granted(openStore(path));
  const { planId } = granted(store.addPlan(planAfter(0)));
  store.close();
  const look = () => JSON.parse(withLittleRoom(100, 'look', path).join(''));
  const copied = 'The file could not be copied to be looked into: the disk takes no file as large as this.';
  expect(look()).toEqual({ states: ['whole'], note: `${copied} It was read as it stands.` });
  const again = granted(openStore(path));
  granted(again.applyCommand(planId, 1, editTo(1)));
  const { states, note } = look();
  again.close();
  expect(states).toEqual(['doubtful']);
  expect(note).toMatch(
    /It was read as it stands, without what was done last.*start Isocentre again to see that too\.$/,
  );
  expect(readdirSync(join(path, '..'))).toEqual(['plans.db']);
});

test('a store that can grow no further refuses the edit whole', () => {
  const path = join(folder(), 'plans.db');
  const store = granted(openStore(path));
  const { planId } = granted(store.addPlan(planAfter(0)));
  store.close();
  const database = granted(openDatabase(path));
  database.pragma(`max_page_count = ${database.pragma('page_count', { simple: true })}`);
  let edits = 0;
  const fill = () => {
    for (; edits < 10_000; edits += 1) granted(applyCommand(database, planId, edits + 1, editTo(edits + 1)));
  };
  let fault: unknown;
  try {
    fill();
  } catch (error) {
    fault = error;
  }
  expect(faultSentence(fault, path)).toBe(`the disk that ${path} is on is full; make room there and try again`);
  database.close();
  lookInto(path, (held) => expect(allEdits(held, edits)).toBe(edits));
});

test.skipIf(process.platform === 'win32')(
  'a folder that may only be read is told in a sentence, before and after there are plans',
  () => {
    const home = join(folder(), 'home');
    mkdirSync(home);
    chmodSync(join(home, '..'), 0o755);
    chmodSync(home, 0o555);
    expect(asNobody(() => told(openHome(home)))).toBe(
      `${join(home, 'isocentre.db')} cannot be opened; check that its folder exists and is yours`,
    );
    chmodSync(home, 0o755);
    granted(openHome(home)).close();
    chmodSync(join(home, 'isocentre.db'), 0o444);
    chmodSync(home, 0o555);
    expect(asNobody(() => told(openHome(home)))).toMatch(
      /isocentre\.db cannot be (written to|opened); check that .* yours/,
    );
    sound(join(home, 'isocentre.db'));
  },
);

test('a file where the folder should be, or where a folder above it should be, is left alone and told', () => {
  const file = join(folder(), 'home');
  writeFileSync(file, 'notes');
  const sentence =
    'plans cannot be kept in this folder: a file stands where a folder should be; mend that, or name another';
  expect(told(openHome(file))).toContain(sentence);
  expect(told(openHome(join(file, 'below')))).toContain(sentence);
});

test('a clock that goes backwards loses no edit and no step of undo', () => {
  const path = join(folder(), 'plans.db');
  vi.useFakeTimers({ now: new Date('2027-03-28T01:30:00Z'), toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const store = granted(openStore(path));
  const { planId } = granted(store.addPlan(planAfter(0)));
  granted(store.applyCommand(planId, 1, editTo(1)));
  vi.setSystemTime('2001-01-01T00:00:00Z');
  granted(store.applyCommand(planId, 2, editTo(2)));
  expect(store.changeLog(planId).map(({ label }) => label)).toEqual(['Edit 1', 'Edit 2']);
  expect(granted(store.undo(planId, 3)).history.undo.map(({ label }) => label)).toEqual(['Edit 1']);
  expect(granted(store.readPlan(planId)).plan).toEqual(planAfter(1));
  store.close();
  sound(path);
});

test('a store that another program has locked is told in a sentence, and can be used once it is let go', () => {
  const path = join(folder(), 'plans.db');
  const store = granted(openStore(path));
  onTestFinished(() => store.close());
  const { planId } = granted(store.addPlan(planAfter(0)));
  const other = new SqliteDatabase(path);
  onTestFinished(() => void other.close());
  other.exec('BEGIN IMMEDIATE');
  expect(told(store.applyCommand(planId, 1, editTo(1)))).toBe(
    `nothing has been changed: ${path} is in use by another program; close it there and try again`,
  );
  other.exec('ROLLBACK');
  expect(store.applyCommand(planId, 1, editTo(1)).ok).toBe(true);
});

test('two programs at once: each edit that was answered is there once, in one order', async () => {
  const path = join(folder(), 'plans.db');
  const store = granted(openStore(path));
  const { planId } = granted(store.addPlan(planAfter(0)));
  store.close();
  const heard = new Set<number>();
  const untilBothHave = (program: number) => async (_child: unknown, said: () => string) => {
    // Ends in any case, since a program that ended early is never heard.
    for (let pause = 0; pause < 1_000 && heard.size < 2; pause += 1) {
      if (said().includes('done')) heard.add(program);
      await wait(10);
    }
  };
  const both = await Promise.all([1, 2].map((program) => killAfter('share', path, untilBothHave(program))));
  const answered = both.flat().map((line) => Number(line.slice('done '.length)));
  expect(new Set(answered).size).toBe(answered.length);
  expect(both.map((lines) => lines.length > 0)).toEqual([true, true]);
  lookInto(path, (held) => {
    const { plan, revision } = granted(held.readPlan(planId));
    expect(plan).toEqual(planAfter(revision - 1));
    expect(held.changeLog(planId)).toHaveLength(revision - 1);
    // Each may have had one more under way.
    expect(revision - 1 - answered.length).toBeLessThanOrEqual(2);
    expect(Math.max(...answered)).toBeLessThanOrEqual(revision - 1);
  });
});

test('a computer that sleeps in the middle of its work wakes with every edit, and others wait or are told', async () => {
  const path = join(folder(), 'plans.db');
  const said = await killAfter('edit', path, async (child, saidSoFar) => {
    for (let nap = 0; nap < 8; nap += 1) {
      await wait(Math.random() * 20);
      child.kill('SIGSTOP');
      await wait(10);
      child.kill('SIGCONT');
    }
    // On a busy computer it has not got far by now.
    for (let pause = 0; pause < 500 && !saidSoFar().includes('done'); pause += 1) await wait(10);
    await wait(20);
  });
  expect(last(said, 'done')).toBeGreaterThan(0);
  lookInto(path, (store) => allEdits(store, last(said, 'done')));
});
