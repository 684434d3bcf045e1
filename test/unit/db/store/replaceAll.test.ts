import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { editTo, planAfter } from '../../../reliability/killed/stream.ts';
import { connectionTo, folder, granted, storeAt } from './place.ts';

const disk = vi.hoisted(() => ({ fails: false }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const fsyncSync = (file: number) => {
    if (disk.fails) throw Object.assign(new Error('EIO'), { code: 'EIO' });
    real.fsyncSync(file);
  };
  return { ...real, fsyncSync };
});

/** A store, the plan in it, and a copy of it from before an edit. */
async function edited() {
  const home = folder();
  const path = join(home, 'plans.db');
  const store = storeAt(path);
  const { planId } = granted(store.addPlan(planAfter(0)));
  const copy = join(home, 'copy.db');
  granted(await store.copyTo(copy));
  granted(store.applyCommand(planId, 1, editTo(1)));
  return { path, store, planId, copy };
}
const nothing = async () => ({ ok: true, value: null }) as const;

test('plans that were put back while the disk did not confirm it are told as put back, and why that may not last', async () => {
  const { store, planId, copy } = await edited();
  disk.fails = true;
  const done = await store.replaceWith(copy, nothing);
  disk.fails = false;
  expect(done).toEqual({ ok: true, value: { first: null, unsure: 'the disk failed' } });
  expect(granted(store.readPlan(planId)).plan).toEqual(planAfter(0));
});

test('somebody who reads meanwhile, so that the log cannot be emptied, is no reason to doubt what was put back', async () => {
  const { path, store, planId, copy } = await edited();
  const reader = connectionTo(path);
  reader.exec('BEGIN; SELECT * FROM plan');
  expect(await store.replaceWith(copy, nothing)).toMatchObject({ ok: true, value: { unsure: null } });
  expect(granted(store.readPlan(planId)).plan).toEqual(planAfter(0));
});

test('where it could not be begun nothing has been changed, and that is said', async () => {
  const { path, store, planId, copy } = await edited();
  const writer = connectionTo(path);
  writer.exec('BEGIN IMMEDIATE');
  const done = await store.replaceWith(copy, nothing);
  expect(done.ok ? '' : done.problems[0]?.message).toMatch(/^nothing has been changed: .*another program has it open/);
  writer.exec('ROLLBACK');
  expect(granted(store.readPlan(planId)).plan).toEqual(planAfter(1));
});
