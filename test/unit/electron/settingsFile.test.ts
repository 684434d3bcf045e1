import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSettings } from '../../../electron/settings/settingsFile.ts';

let folder: string;
let path: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-settings-'));
  path = join(folder, 'settings.json');
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openSettings(path, (line) => said.push(line));

test('settings outlive a restart, and one that is forgotten stays so', () => {
  open().keep('isocentre.theme', 'dark');
  open().keep('isocentre.exactness', '{}');
  open().keep('isocentre.theme', null);
  expect(open().all()).toEqual({ 'isocentre.exactness': '{}' });
});

test('of more settings than are kept, those kept longest ago go', () => {
  const settings = open();
  for (let at = 0; at < 205; at++) settings.keep(`isocentre.s${at}`, 'x');
  settings.keep('isocentre.s5', 'again');
  settings.keep('isocentre.last', 'x');
  const names = Object.keys(open().all());
  expect([names.length, names.includes('isocentre.s5'), names.includes('isocentre.s6')]).toEqual([200, true, false]);
});

test.each(['', '{"isocentre.theme": 4}', '[', '\u0000\u0001'])(
  'a file of settings that says %j is as good as none',
  (text) => {
    writeFileSync(path, text);
    const settings = open();
    expect(settings.all()).toEqual({});
    settings.keep('isocentre.theme', 'dark');
    expect(open().all()).toEqual({ 'isocentre.theme': 'dark' });
  },
);

test('where they cannot be written they hold until the planner closes, and it is said', () => {
  mkdirSync(path);
  const settings = open();
  settings.keep('isocentre.theme', 'dark');
  expect(settings.all()).toEqual({ 'isocentre.theme': 'dark' });
  expect(said).toEqual([expect.stringMatching(/^A setting could not be kept: /)]);
});
