import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupFile } from '../../db/backup/backupName.ts';
import { copyStoreNow } from '../../db/backup/copyStore.ts';
import { diagnose } from '../../db/recovery/diagnose.ts';
import { type Found, findPlans } from '../../db/recovery/findPlans.ts';
import type { TroubleKind } from '../../db/schema/trouble.ts';
import { migrations } from '../../db/store/migrations/migrations.ts';
import { openDatabase } from '../../db/store/open.ts';
import { openStore } from '../../db/store/store.ts';
import { granted } from './killed/found.ts';
import { editTo, planAfter } from './killed/stream.ts';
import { folder } from './place.ts';
import { randomFrom } from './randomFrom.ts';

/** A store with two plans and some history, as bytes. */
let whole: Buffer;
const names = ['After 3 edits', 'Another'];
const page = 4096;
const seen: Record<string, number> = {};

beforeAll(() => {
  const home = mkdtempSync(join(tmpdir(), 'isocentre-damage-'));
  whole = readFileSync(store(home).path);
  rmSync(home, { recursive: true });
});
afterAll(() => {
  const counts = Object.entries(seen).map(([what, count]) => `${count} ${what}`);
  process.stdout.write(`damaged files: ${counts.join(', ')}\n`);
});

function store(home = folder()) {
  const path = join(home, 'isocentre.db');
  const opened = granted(openStore(path));
  const { planId } = granted(opened.addPlan(planAfter(0)));
  for (const edit of [1, 2, 3]) granted(opened.applyCommand(planId, edit, editTo(edit)));
  granted(opened.addPlan({ ...planAfter(0), name: 'Another' }));
  opened.close();
  return { home, path };
}

/** What a file with these contents comes to: what is wrong with it, or what the planner then says of each plan. */
function cameTo(bytes: Uint8Array, home: string): { kind: TroubleKind | 'opens'; plans: Found['plans'] } {
  const path = join(home, 'isocentre.db');
  writeFileSync(path, bytes);
  const trouble = diagnose(path, join(home, 'backups'));
  const kind = trouble?.kind ?? 'opens';
  seen[kind] = (seen[kind] ?? 0) + 1;
  const plans = trouble === null ? [] : findPlans(path).plans;
  expect(readFileSync(path).equals(bytes), 'the file was changed by looking at it').toBe(true);
  if (trouble === null) opensOrSaysWhy(path);
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
  expect(readdirSync(home)).toEqual([]);
  return { kind, plans };
}

/** A fault that no check of SQLite's sees must still end in a plan or a sentence, never in a program that stops. */
function opensOrSaysWhy(path: string): void {
  const opened = openStore(path);
  if (!opened.ok) {
    expect(opened.problems[0]?.message).not.toBe('');
    return;
  }
  for (const { planId } of opened.value.listPlans()) {
    const read = opened.value.openPlan(planId);
    if (!read.ok) expect(read.problems[0]?.message).not.toBe('');
  }
  opened.value.close();
}

test('160 files with a bit flipped anywhere open, or say what is wrong, and are never changed by it', () => {
  const home = folder();
  const random = randomFrom(8);
  for (let round = 0; round < 160; round += 1) {
    const bytes = Buffer.from(whole);
    // Half of them where the database says what it is, half anywhere.
    const at = Math.floor(random() * (round % 2 === 0 ? page : bytes.length));
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    cameTo(bytes, home);
  }
});

test('of 100 files with a page overwritten, what is said to read whole is whole to the last figure', () => {
  const home = folder();
  const random = randomFrom(9);
  let saved = 0;
  for (let round = 0; round < 100; round += 1) {
    const bytes = Buffer.from(whole);
    const from = Math.floor((random() * bytes.length) / page) * page;
    for (let at = from; at < from + page; at += 1) bytes[at] = Math.floor(random() * 256);
    const { kind, plans } = cameTo(bytes, home);
    expect(kind, `page ${from / page}`).not.toBe('opens');
    for (const { found, plan } of plans.filter((one) => one.found.state === 'whole')) {
      saved += 1;
      expect(names).toContain(found.name);
      expect(plan).toEqual(found.name === 'Another' ? { ...planAfter(0), name: 'Another' } : planAfter(3));
    }
  }
  expect(saved).toBeGreaterThan(0);
});

test('40 files cut off anywhere are told to be damaged, or empty, or no database', () => {
  const home = folder();
  const random = randomFrom(10);
  for (let round = 0; round < 40; round += 1) {
    const { kind } = cameTo(whole.subarray(0, Math.floor(random() * (whole.length - 1))), home);
    expect(['empty', 'damaged', 'notDatabase', 'foreign']).toContain(kind);
  }
  expect(cameTo(Buffer.alloc(0), home).kind).toBe('empty');
});

test('a database of another program, none at all, and one of a newer Isocentre are each told as what they are', () => {
  const home = folder();
  const other = join(folder(), 'other.db');
  const database = new SqliteDatabase(other);
  database.exec('CREATE TABLE photos (a)');
  database.close();
  expect(cameTo(readFileSync(other), home).kind).toBe('foreign');
  expect(cameTo(Buffer.from(JSON.stringify(planAfter(0)).repeat(3)), home).kind).toBe('notDatabase');
  const { path } = store();
  const newer = new SqliteDatabase(path);
  newer.exec('ALTER TABLE plan ADD COLUMN moon TEXT');
  newer.pragma(`user_version = ${migrations.length + 1}`);
  newer.close();
  const { kind, plans } = cameTo(readFileSync(path), home);
  expect(kind).toBe('newer');
  expect(plans.map(({ found }) => [found.name, found.state]).toSorted()).toEqual(names.map((name) => [name, 'whole']));
});

test('a file whose log was lost, or that is gone, is held against the newest backup', () => {
  const { home, path } = store();
  const backups = join(home, 'backups');
  const before = readFileSync(path);
  const database = granted(openDatabase(path));
  database.exec('UPDATE plan SET revision = revision + 1');
  mkdirSync(backups);
  const name = backupFile({ number: 1, madeAt: '2026-11-28T12:00:00Z', reason: 'day' });
  granted(copyStoreNow(database, join(backups, name)));
  // The log has the update and the file has not.
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(diagnose(path, backups)).toBeNull();
  database.close();
  writeFileSync(path, before);
  expect(diagnose(path, backups)?.kind).toBe('older');
  expect(findPlans(path).plans.map(({ found }) => found.state)).toEqual(['whole', 'whole']);
  rmSync(path);
  expect(diagnose(path, backups)?.kind).toBe('gone');
  expect(diagnose(path, join(home, 'none'))).toBeNull();
});

test('a file whose program was killed while it wrote in place, before it had a log, opens as it was before', () => {
  const { home, path } = store();
  const half = new SqliteDatabase(path);
  half.pragma('journal_mode = DELETE');
  // So that it writes to the file before it is done.
  half.pragma('cache_size = 1');
  half.exec("BEGIN; UPDATE plan SET name = 'Half', description = printf('%.*c', 100000, 'x')");
  const killed = join(folder(), 'isocentre.db');
  for (const end of ['', '-journal']) copyFileSync(path + end, killed + end);
  half.exec('ROLLBACK');
  half.close();
  expect(findPlans(killed).plans.map(({ found }) => found.state)).toEqual(['whole', 'whole']);
  expect(diagnose(killed, join(home, 'none'))).toBeNull();
  const opened = granted(openStore(killed));
  expect(opened.listPlans().map(({ name }) => name)).toEqual(['Another', 'After 3 edits']);
  opened.close();
});

test('a list that cannot be read any more is told in the same words as anything else of a damaged file', () => {
  const { path } = store();
  const database = new SqliteDatabase(path);
  const page = Number(database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'change_log'").pluck().get());
  database.close();
  writeFileSync(path, readFileSync(path).fill(0xa5, (page - 1) * 4096, page * 4096));
  const opened = granted(openStore(path));
  const { planId = '' } = opened.listPlans()[1] ?? {};
  expect(() => opened.changeLog(planId)).toThrow(`${path} is damaged and was left as it is; start Isocentre again`);
  const edited = opened.applyCommand(planId, 4, editTo(4));
  expect(edited.ok ? '' : edited.problems[0]?.message).toMatch(/^nothing has been changed: .* is damaged/);
  opened.close();
});
