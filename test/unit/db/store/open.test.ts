import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { applicationId } from '../../../../db/store/applicationId.ts';
import { migrations } from '../../../../db/store/migrations/migrations.ts';
import { openDatabase } from '../../../../db/store/open.ts';
import { openStore } from '../../../../db/store/store.ts';
import { smallPlan } from '../smallPlan.ts';
import { connectionTo, folder, granted, place, storeAt } from './place.ts';

/** A file made by `make`, what opening it says, and whether it is byte for byte what it was. */
function refusal(make: (path: string) => void): { told: string; untouched: boolean } {
  const path = place();
  make(path);
  const before = { bytes: readFileSync(path), files: readdirSync(dirname(path)) };
  const opened = openStore(path);
  const after = { bytes: readFileSync(path), files: readdirSync(dirname(path)) };
  const told = opened.ok ? 'opened' : opened.problems.map(({ message }) => message.replace(path, 'FILE')).join();
  return { told, untouched: before.bytes.equals(after.bytes) && before.files.join() === after.files.join() };
}

function sqlite(path: string, sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

test('a new store says whose it is, how old its shape is, and is set to lose nothing', () => {
  const path = place();
  const database = granted(openDatabase(path));
  const pragma = (name: string) => database.pragma(name, { simple: true });
  expect(pragma('application_id')).toBe(applicationId);
  expect(pragma('user_version')).toBe(migrations.length);
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('synchronous')).toBe(2);
  expect(pragma('foreign_keys')).toBe(1);
  database.close();
  expect(openStore(path).ok).toBe(true);
});

test('an empty file becomes a store', () => {
  const path = place();
  writeFileSync(path, '');
  expect(storeAt(path).addPlan(smallPlan()).ok).toBe(true);
});

test("a newer Isocentre's store is left alone", () => {
  const newer = refusal((path) => {
    storeAt(path).close();
    sqlite(path, `PRAGMA user_version = ${migrations.length + 1}`);
  });
  expect(newer).toEqual({
    told: 'FILE was written by a newer Isocentre; update this one to open it. Nothing in it has been changed',
    untouched: true,
  });
});

test.for([
  ['under its own name', 'PRAGMA application_id = 1196444487; CREATE TABLE t (a)'],
  ['under no name', 'CREATE TABLE photos (a)'],
])("another program's database %s is left alone", ([, sql]) => {
  expect(refusal((path) => sqlite(path, sql))).toEqual({
    told: 'FILE belongs to another program, so it was left alone',
    untouched: true,
  });
});

test('a plan file opened as a store is left alone', () => {
  expect(refusal((path) => writeFileSync(path, JSON.stringify(smallPlan(), null, 2)))).toEqual({
    told: 'FILE is not a store of plans; to open a plan file, import it',
    untouched: true,
  });
});

test('a damaged store is left alone', () => {
  const damaged = refusal((path) => {
    const store = storeAt(path);
    store.addPlan(smallPlan());
    store.close();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 8192, bytes.length - 4096);
    writeFileSync(path, bytes);
  });
  expect(damaged).toEqual({
    told: 'FILE is damaged and was left as it is; start Isocentre again, which shows what can be saved of it',
    untouched: true,
  });
});

test("another program's database in the middle of its work is left alone", () => {
  const path = place();
  const other = connectionTo(path);
  other.pragma('journal_mode = WAL');
  other.exec('CREATE TABLE photos (a); INSERT INTO photos VALUES (1)');
  const before = [readFileSync(path), readFileSync(`${path}-wal`)];
  expect(openStore(path)).toEqual({
    ok: false,
    problems: [{ path: '', message: `${path} belongs to another program, so it was left alone` }],
  });
  expect([readFileSync(path), readFileSync(`${path}-wal`)]).toEqual(before);
});

test('a folder in the place of the file, and a folder that is not there', () => {
  const here = folder();
  mkdirSync(join(here, 'plans'));
  const cannot = (path: string) => ({ ok: false, problems: [{ path: '', message: expect.stringContaining(path) }] });
  expect(openStore(join(here, 'plans'))).toMatchObject(cannot(join(here, 'plans')));
  expect(openStore(join(here, 'nowhere', 'plans'))).toMatchObject(cannot(join(here, 'nowhere', 'plans')));
  expect(readdirSync(here)).toEqual(['plans']);
});
