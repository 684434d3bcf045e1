import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { diagnose } from '../../../../db/recovery/diagnose.ts';
import { ok, refuse } from '../../../../db/schema/problem.ts';
import { openStore } from '../../../../db/store/store.ts';
import { type OpenPlans, openPlans } from '../../../../electron/openPlans.ts';
import { noPlanFiles } from '../../../../electron/planFiles.ts';
import { recoveryCalls } from '../../../../electron/recovery/recoveryCalls.ts';
import { smallPlan } from '../../db/smallPlan.ts';

function home(): string {
  const made = mkdtempSync(join(tmpdir(), 'isocentre-recovery-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function opened(folder: string): Promise<OpenPlans> {
  const draw = async () => refuse({ path: '', message: 'no paper' });
  const plans = openPlans({ home: folder, warning: null, shell: 'local', draw, planFiles: () => noPlanFiles });
  if (!plans.ok) throw new Error(plans.problems.map(({ message }) => message).join());
  onTestFinished(() => plans.value.close());
  return plans.value;
}

/** A folder whose plans were opened once, so that there is a backup of them. */
async function used(): Promise<{ folder: string; path: string }> {
  const folder = home();
  const plans = await opened(folder);
  await plans.calls.importPlan?.({ text: JSON.stringify(smallPlan()) });
  await plans.calls.makeBackup?.({});
  await plans.close();
  return { folder, path: join(folder, 'isocentre.db') };
}

const names = async ({ calls }: OpenPlans) => (await calls.listPlans?.({}))?.map(({ name }) => name).toSorted();

test('the first start and every usual one open the planner, and there is nothing to recover', async () => {
  const { folder } = await used();
  const plans = await opened(folder);
  expect(plans.firstPage()).toBeNull();
  expect(await plans.calls.trouble?.({})).toEqual({ trouble: null, backups: [], placed: null });
  expect((await plans.calls.recover?.({ from: 'nothing' }))?.ok).toBe(false);
  expect(await names(plans)).toHaveLength(2);
});

test('copies that a program left beside the plans when it was killed are cleared away at the next start', async () => {
  const { folder, path } = await used();
  for (const left of [`${path}.look.999999999.partial`, `${path}.999999999.partial-wal`]) writeFileSync(left, 'plans');
  writeFileSync(join(folder, 'photos.999999999.partial'), 'somebody’s own');
  await opened(folder);
  expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual(['photos.999999999.partial']);
});

test('an empty file is not opened over: the planner’s calls stand once a backup was chosen', async () => {
  const { folder, path } = await used();
  writeFileSync(path, '');
  const plans = await opened(folder);
  expect(plans.firstPage()).toBe('recovery.html');
  expect(plans.calls.listPlans).toBeUndefined();
  const told = await plans.calls.trouble?.({});
  expect(told?.trouble).toMatchObject({ kind: 'empty', bytes: 0, path });
  const id = told?.backups[0]?.id ?? '';
  const held = await plans.calls.checkBackup?.({ id });
  expect(held?.ok && held.value.map(({ name }) => name)).toContain('Two centres');
  expect((await plans.calls.checkBackup?.({ id: '../isocentre.db' }))?.ok).toBe(false);
  expect((await plans.calls.recover?.({ from: 'backup', id: '../isocentre.db' }))?.ok).toBe(false);
  const done = await plans.calls.recover?.({ from: 'backup', id });
  expect(done?.ok && readFileSync(done.value.aside ?? '')).toHaveLength(0);
  expect(plans.firstPage()).toBeNull();
  expect(await names(plans)).toHaveLength(2);
  expect((await plans.calls.trouble?.({}))?.trouble).toBeNull();
  expect(plans.log.files()[0]?.text).toMatch(/ trouble kind=empty\n.* recovered from=backup\n/s);
});

test('a newer Isocentre’s plans can be saved as plan files, and are gone on with as far as they can be read', async () => {
  const { folder, path } = await used();
  const newer = new SqliteDatabase(path);
  newer.exec('ALTER TABLE plan ADD COLUMN moon TEXT');
  newer.pragma('user_version = 999');
  newer.close();
  const before = readFileSync(path);
  const plans = await opened(folder);
  const told = await plans.calls.trouble?.({});
  expect(told?.trouble?.kind).toBe('newer');
  const found = (await plans.calls.foundPlans?.({}))?.plans.find(({ name }) => name === 'Two centres');
  expect(found?.state).toBe('whole');
  const file = await plans.calls.foundPlan?.({ planId: found?.planId ?? '' });
  expect(file?.ok && JSON.parse(file.value.text)).toEqual(smallPlan());
  await plans.calls.diagnostics?.({});
  expect(readdirSync(folder).filter((name) => name.startsWith('isocentre.db'))).toEqual(['isocentre.db']);
  expect(readFileSync(path).equals(before)).toBe(true);
  const done = await plans.calls.recover?.({ from: 'found' });
  expect(done?.ok && readFileSync(done.value.aside ?? '').equals(before)).toBe(true);
  expect(await names(plans)).toHaveLength(2);
});

test('plans older than their newest backup may be gone on with, and are not told of again', async () => {
  const { folder, path } = await used();
  const before = readFileSync(path);
  const plans = await opened(folder);
  await plans.calls.importPlan?.({ text: JSON.stringify({ ...smallPlan(), name: 'Lost' }) });
  await plans.calls.makeBackup?.({});
  await plans.close();
  writeFileSync(path, before);
  const late = await opened(folder);
  expect((await late.calls.trouble?.({}))?.trouble?.kind).toBe('older');
  expect(await late.calls.recover?.({ from: 'asItIs' })).toEqual({ ok: true, value: { aside: null } });
  await late.close();
  const again = await opened(folder);
  expect(again.firstPage()).toBeNull();
  expect(await names(again)).not.toContain('Lost');
  expect(readdirSync(folder).filter((name) => name.includes('set-aside'))).toEqual([]);
});

test('damage that cannot be gone on with is not: without a backup, and with nothing that can be read', async () => {
  const folder = home();
  const path = join(folder, 'isocentre.db');
  const store = openStore(path);
  if (store.ok) store.value.close();
  writeFileSync(path, Buffer.alloc(8192, 1));
  const plans = await opened(folder);
  expect((await plans.calls.trouble?.({}))?.trouble?.kind).toBe('notDatabase');
  expect((await plans.calls.recover?.({ from: 'asItIs' }))?.ok).toBe(false);
  expect((await plans.calls.recover?.({ from: 'found' }))?.ok).toBe(false);
  expect(readFileSync(path)).toHaveLength(8192);
  expect((await plans.calls.recover?.({ from: 'nothing' }))?.ok).toBe(true);
  expect(await names(plans)).toHaveLength(1);
});

test('plans that were put in their place but could not be opened are opened at the next try, and nothing is set aside twice', async () => {
  const { folder, path } = await used();
  writeFileSync(path, '');
  const trouble = diagnose(path, join(folder, 'backups'));
  if (trouble === null) throw new Error('an empty file is no trouble');
  const begun: string[] = [];
  let mended = false;
  const calls = recoveryCalls({
    ...{ home: folder, trouble },
    begin: async (from) => {
      begun.push(from);
      return mended ? ok(null) : refuse({ path: '', message: 'the disk is full' });
    },
  });
  const aside = () => readdirSync(folder).filter((name) => name.includes('set-aside'));
  const id = (await calls.trouble({})).backups[0]?.id ?? '';
  expect((await calls.recover({ from: 'backup', id })).ok).toBe(false);
  const [kept = ''] = aside();
  const placed = { aside: join(folder, kept), why: 'the disk is full' };
  expect((await calls.trouble({})).placed).toEqual(placed);
  expect((await calls.recover({ from: 'backup', id })).ok).toBe(false);
  mended = true;
  expect(await calls.recover({ from: 'asItIs' })).toEqual({ ok: true, value: { aside: placed.aside } });
  expect(begun).toEqual(['backup', 'backup', 'backup']);
  expect(aside()).toEqual([kept]);
  expect(readFileSync(placed.aside)).toHaveLength(0);
});

test('backups are told of before any is looked through, and one that is damaged is said to be', async () => {
  const { folder, path } = await used();
  const first = join(folder, 'backups', readdirSync(join(folder, 'backups')).toSorted().at(-1) ?? '');
  writeFileSync(path, '');
  writeFileSync(first, Buffer.alloc(4096, 1));
  const { calls } = await opened(folder);
  const told = await calls.trouble?.({});
  expect(told?.backups.length).toBeGreaterThan(1);
  const checked = await Promise.all((told?.backups ?? []).map(({ id }) => calls.checkBackup?.({ id })));
  expect(checked.map((one) => one?.ok)).toEqual([false, ...checked.slice(1).map(() => true)]);
});
