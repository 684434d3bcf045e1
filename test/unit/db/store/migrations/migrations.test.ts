import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrations } from '../../../../../db/store/migrations/migrations.ts';
import { migrate } from '../../../../../db/store/open.ts';
import { aPlan, atVersion, versionOf } from './atVersion.ts';

test('migrations are numbered from 1 without gaps, each with a file and a test of its number', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
  const numbered = (folder: URL) => readdirSync(folder).flatMap((name) => /^(\d{4}-[\w-]+)/.exec(name)?.[1] ?? []);
  const files = numbered(new URL('../../../../../db/store/migrations/', import.meta.url));
  expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(migrations.map(({ version }) => version));
  expect(numbered(new URL('.', import.meta.url))).toEqual(files);
});

test('what was stored before later migrations is there after them, and running them again changes nothing', () => {
  const database = atVersion(1);
  database.exec(aPlan);
  migrate(database);
  migrate(database);
  expect(versionOf(database)).toBe(migrations.length);
  expect(database.prepare('SELECT title FROM source').pluck().all()).toEqual(['Survey']);
});

test('a migration that fails is undone whole', () => {
  const database = atVersion(2);
  database.exec('CREATE TABLE zone (a)');
  expect(() => migrate(database)).toThrow('already exists');
  expect(versionOf(database)).toBe(2);
  expect(database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'pathway'").pluck().get()).toBe(0);
});
