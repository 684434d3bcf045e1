import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openHome } from '../../../electron/openHome.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-home-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder that is not there yet is made, with a plan to begin with', () => {
  const opened = openHome(join(folder, 'new', 'home'));
  expect(opened.ok && opened.value.listPlans()).toHaveLength(1);
  if (opened.ok) opened.value.close();
  expect(readdirSync(join(folder, 'new', 'home'))).toContain('isocentre.db');
});

test('a file where the folder should be is left alone and told in a sentence', () => {
  const path = join(folder, 'home');
  writeFileSync(path, 'somebody else’s');
  const opened = openHome(path);
  expect(opened.ok ? [] : opened.problems).toEqual([
    { path, message: expect.stringMatching(/^plans cannot be kept in this folder: /) },
  ]);
  expect(readFileSync(path, 'utf8')).toBe('somebody else’s');
});

test('a database that is none is left alone and told in a sentence', () => {
  const path = join(folder, 'isocentre.db');
  writeFileSync(path, 'not a database at all, but long enough to look like one '.repeat(200));
  const before = readFileSync(path, 'utf8');
  const opened = openHome(folder);
  expect(opened.ok).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe(before);
});
