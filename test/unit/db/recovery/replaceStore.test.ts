import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceStore } from '../../../../db/recovery/replaceStore.ts';
import { ok } from '../../../../db/schema/problem.ts';
import { folder } from '../store/place.ts';

const now = new Date('2026-11-28T17:54:09Z');
const aside = 'isocentre-set-aside-2026-11-28T17-54-09Z.db';

function withLog() {
  const home = folder();
  const path = join(home, 'isocentre.db');
  writeFileSync(path, 'plans');
  writeFileSync(`${path}-wal`, 'log');
  return { home, path };
}

test('what was there is set aside with its log, and the new file stands in its place alone', async () => {
  const { home, path } = withLog();
  const make = async (partial: string) => {
    writeFileSync(partial, 'new');
    return ok(null);
  };
  expect(await replaceStore(path, make, now)).toEqual(ok({ aside: join(home, aside) }));
  expect(readdirSync(home).toSorted()).toEqual([aside, `${aside}-wal`, 'isocentre.db'].toSorted());
  expect([path, join(home, aside), join(home, `${aside}-wal`)].map((file) => readFileSync(file, 'utf8'))).toEqual([
    'new',
    'plans',
    'log',
  ]);
  expect(await replaceStore(path, make, now)).toEqual(ok({ aside: join(home, aside.replace('.db', '-2.db')) }));
});

test('where the new file cannot be put in its place, all that was there is as it was', async () => {
  const { home, path } = withLog();
  // The disk gave no file, as when it fails in between.
  expect((await replaceStore(path, async () => ok(null), now)).ok).toBe(false);
  expect(readdirSync(home).toSorted()).toEqual(['isocentre.db', 'isocentre.db-wal']);
  expect([path, `${path}-wal`].map((file) => readFileSync(file, 'utf8'))).toEqual(['plans', 'log']);
});
