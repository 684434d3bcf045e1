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
    const theirs = ['rota.txt', 'results of May.xlsx', 'logs/door.sh', 'logs/old/door.log', 'results/may.csv'];
    const ours = ['logs/isocentre.log', 'backups/isocentre-0001-2026-11-28T17-54-09Z-day.db', 'isocentre.db'];
    for (const inner of ['backups', 'logs', 'logs/old', 'results']) mkdirSync(join(folder, inner), { mode: 0o755 });
    for (const file of [...theirs, ...ours]) writeFileSync(join(folder, file), '', { mode: 0o644 });
    expect(makeHome(folder).ok).toBe(true);
    const modes = (names: string[]) => names.map((name) => modeOf(join(folder, name)));
    expect(modes(['.', 'logs', 'logs/old', 'results', 'backups'])).toEqual(['755', '755', '755', '755', '700']);
    expect(new Set(modes(theirs))).toEqual(new Set(['644']));
    expect(new Set(modes(ours))).toEqual(new Set(['600']));
  },
);
