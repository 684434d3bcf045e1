import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeHome, openHome, openHomeSettings, openKept } from '../../../../electron/openHome.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-private-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test.skipIf(process.platform === 'win32')('nobody but their user sees into a folder of plans', () => {
  const home = join(folder, 'home');
  expect(makeHome(home).ok).toBe(true);
  const store = openHome(home);
  const kept = openKept(home);
  openHomeSettings(home).keep('isocentre.theme', 'dark');
  expect(makeHome(home).ok).toBe(true);
  expect(modeOf(home)).toBe('700');
  const files = readdirSync(home);
  expect(files).toEqual(expect.arrayContaining(['isocentre.db', 'isocentre.db-wal', 'results.db', 'settings.json']));
  expect(files.filter((name) => modeOf(join(home, name)) !== '600')).toEqual([]);
  if (store.ok) store.value.close();
  kept.close();
});

test.skipIf(process.platform === 'win32')(
  'what somebody else keeps in a folder that was named is left as it is',
  () => {
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'rota.txt'), '', { mode: 0o644 });
    mkdirSync(join(folder, 'backups'));
    writeFileSync(join(folder, 'backups', 'old.db'), '', { mode: 0o644 });
    expect(makeHome(folder).ok).toBe(true);
    expect([folder, join(folder, 'rota.txt')].map(modeOf)).toEqual(['755', '644']);
    expect([join(folder, 'backups'), join(folder, 'backups', 'old.db')].map(modeOf)).toEqual(['700', '600']);
  },
);
