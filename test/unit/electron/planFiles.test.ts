import { chmod, lstat, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { parsePlan } from '../../../db/schema/checkPlan.ts';
import { headerOf } from '../../../db/schema/edit.ts';
import { ok } from '../../../db/schema/problem.ts';
import { withoutSavedFrom } from '../../../db/schema/savedFrom.ts';
import type { Store } from '../../../db/store/store.ts';
import { hashOf } from '../../../electron/hashOf.ts';
import { noPlanFiles, planFileCalls } from '../../../electron/planFiles.ts';
import { smallPlan } from '../../support/smallPlan.ts';
import { folder, granted, place, storeAt } from '../db/store/place.ts';

let store: Store;
let path: string;
let safe: string;
const plan = smallPlan();
const text = (name: string): string => JSON.stringify({ ...plan, name });

beforeEach(async () => {
  store = storeAt(place());
  path = join(folder(), 'network.plan.json');
  safe = join(folder(), 'saving');
  await writeFile(path, text('As it was'));
});

const callsOf = () =>
  planFileCalls(
    store,
    {
      importPlan: async (given) => {
        const parsed = parsePlan(given.text);
        const added = parsed.ok ? store.addPlan(parsed.value) : parsed;
        return added.ok ? store.openPlan(added.value.planId) : added;
      },
      exportPlan: async ({ planId }) => ok({ text: JSON.stringify(granted(store.readPlan(planId)).plan) }),
    },
    { choose: async () => path, given: () => path, safe },
  );

async function opened() {
  const calls = callsOf();
  const answer = granted(await calls.openPlanFile({}));
  if (answer.opened === null) throw new Error('Nothing was opened.');
  return { calls, planId: answer.opened.planId };
}

function renamed(planId: string, name: string): void {
  const { plan: held, revision } = granted(store.readPlan(planId));
  const edit = { collection: 'header' as const, at: 0, before: headerOf(held), after: { ...headerOf(held), name } };
  granted(store.applyCommand(planId, revision, { name: 'rename', label: 'Rename', edits: [edit] }));
}

const nameThere = async () => JSON.parse(await readFile(path, 'utf8')).name;

test('a plan is copied in from its file and saved back whole, again and again', async () => {
  const { calls, planId } = await opened();
  expect(await calls.planFile({ planId })).toEqual({ where: path });
  for (const name of ['Once', 'Twice']) {
    renamed(planId, name);
    expect(granted(await calls.saveBack({ planId }))).toEqual({ state: 'saved', where: path });
    const there = granted(parsePlan(await readFile(path, 'utf8')));
    expect(withoutSavedFrom(there)).toEqual({ ...plan, name });
  }
  expect(await readdir(dirname(path))).toEqual(['network.plan.json']);
});

test('what somebody else put there meanwhile is told and not written over, until it was merged', async () => {
  const { calls, planId } = await opened();
  renamed(planId, 'Ours');
  await writeFile(path, text('Theirs'));
  const told = granted(await calls.saveBack({ planId }));
  if (told.state !== 'changed') throw new Error('It was written over.');
  expect(told.text).toBe(text('Theirs'));
  expect(await nameThere()).toBe('Theirs');

  // It has been changed once more while it was merged.
  await writeFile(path, text('Theirs again'));
  const again = granted(await calls.saveBack({ planId, over: told.hash }));
  if (again.state !== 'changed') throw new Error('It was written over.');
  expect(granted(await calls.saveBack({ planId, over: again.hash }))).toMatchObject({ state: 'saved' });
  expect(await nameThere()).toBe('Ours');
});

test.skipIf(process.platform === 'win32')(
  'the file stays the one that it is, with its mode, and a link to it stays a link',
  async () => {
    const target = join(dirname(path), 'shared', 'network.plan.json');
    await mkdir(dirname(target));
    await rename(path, target);
    await symlink(target, path);
    await chmod(target, 0o664);
    const { ino } = await stat(target);
    const { calls, planId } = await opened();
    renamed(planId, 'Longer than it was before');
    expect(granted(await calls.saveBack({ planId }))).toEqual({ state: 'saved', where: path });
    expect(await nameThere()).toBe('Longer than it was before');
    const after = await stat(target);
    expect({ ino: after.ino, mode: (after.mode & 0o777).toString(8) }).toEqual({ ino, mode: '664' });
    expect((await lstat(path)).isSymbolicLink()).toBe(true);
    expect(await readdir(safe)).toEqual([]);
  },
);

test('a file that may only be read is not written to, and how to mend that is said', async () => {
  const { calls, planId } = await opened();
  renamed(planId, 'Ours');
  await chmod(path, 0o444);
  expect(await calls.saveBack({ planId })).toMatchObject({
    ok: false,
    problems: [{ message: /only be read.*Take “Read-only” off/ }],
  });
  expect(await nameThere()).toBe('As it was');
  await chmod(path, 0o644);
  expect(granted(await calls.saveBack({ planId }))).toMatchObject({ state: 'saved' });
});

test('a save that the computer did not live to end is ended by the next one, and until then what the file held is kept', async () => {
  const { calls, planId } = await opened();
  const before = await readFile(path);
  const kept = join(safe, `${hashOf(Buffer.from(path))}.plan.json`);
  await mkdir(safe);
  await writeFile(kept, before);
  await writeFile(path, before.subarray(0, 100));
  const refused = await calls.openGivenFile({});
  expect(refused.ok ? [] : refused.problems.at(-1)?.message).toContain(kept);
  renamed(planId, 'To the end');
  expect(granted(await calls.saveBack({ planId }))).toMatchObject({ state: 'saved' });
  expect(await nameThere()).toBe('To the end');
  expect(await readdir(safe)).toEqual([]);
});

test('nothing is written where what the file held cannot be kept', async () => {
  const { calls, planId } = await opened();
  renamed(planId, 'Ours');
  await writeFile(safe, 'in the way');
  expect(await calls.saveBack({ planId })).toMatchObject({
    ok: false,
    problems: [{ message: /^nothing was written/ }],
  });
  expect(await nameThere()).toBe('As it was');
});

test('a file that is gone, and a plan that came from none, are said to be so', async () => {
  const { calls, planId } = await opened();
  await rm(path);
  expect(await calls.saveBack({ planId })).toMatchObject({ ok: false, problems: [{ message: /not there any more/ }] });
  expect(await readdir(dirname(path))).toEqual([]);
  const other = granted(store.addPlan(plan));
  expect(await calls.planFile(other)).toEqual({ where: null });
  expect((await calls.saveBack({ planId: other.planId })).ok).toBe(false);
});

test('a file with mistakes is refused, nothing chosen opens nothing, and the browser knows of no files', async () => {
  await writeFile(path, '{"format": "isocentre-plan"}');
  expect((await callsOf().openPlanFile({})).ok).toBe(false);
  expect(store.listPlans()).toEqual([]);
  const none = planFileCalls(
    store,
    { importPlan: noPlan, exportPlan: noPlan },
    { choose: async () => null, given: () => null, safe },
  );
  expect(granted(await none.openPlanFile({}))).toEqual({ opened: null });
  expect(await noPlanFiles.planFile({ planId: 'any' })).toEqual({ where: null });
  expect((await noPlanFiles.openPlanFile({})).ok).toBe(false);
});

const noPlan = async () => {
  throw new Error('Nobody asks for this.');
};

test('a file that the system handed over is opened like one that was chosen, and saved back to where it is', async () => {
  const calls = callsOf();
  const { opened: plan } = granted(await calls.openGivenFile({}));
  expect(plan?.plan.name).toBe('As it was');
  expect(await calls.planFile({ planId: plan?.planId ?? '' })).toEqual({ where: path });
  expect(granted(await noPlanFiles.openGivenFile({})).opened).toBeNull();
});
