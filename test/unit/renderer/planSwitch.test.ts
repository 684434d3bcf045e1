import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepsNothing } from '../../../db/kept/keptResults.ts';
import type { Command } from '../../../db/schema/edit.ts';
import { openStore, type Store } from '../../../db/store/store.ts';
import { planner } from '../../../electron/planner.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { emptyResult } from '../../support/fakeCoordinator.ts';
import { noBackups } from '../../support/noBackups.ts';
import { smallPlan } from '../../support/smallPlan.ts';

let folder: string;
let store: Store;
let shell: Awaited<ReturnType<typeof planner>>;
let one: string;
let other: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-switch-'));
  const opened = openStore(join(folder, 'isocentre.db'));
  if (!opened.ok) throw new Error('The store cannot be opened.');
  store = opened.value;
  const draw = async () => ({ ok: false as const, problems: [] });
  shell = planner(store, { shell: 'local', version: '1', kept: keepsNothing, backups: noBackups, draw });
  vi.stubGlobal('window', { planner: shell });
  [one, other] = ['One', 'Other'].map((name) => {
    const added = store.addPlan(smallPlan({ name }));
    if (!added.ok) throw new Error('The small plan is refused.');
    return added.value.planId;
  });
  await useStore.getState().openPlan(one);
  useStore.setState({ notice: null });
});

afterEach(() => {
  vi.unstubAllGlobals();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Answers of the shell are held up from now on until they are let go. */
function heldUp(): { letGo(): void } {
  const gate = Promise.withResolvers<void>();
  const late = async <T>(answer: T | Promise<T>): Promise<T> => {
    await gate.promise;
    return answer;
  };
  vi.stubGlobal('window', {
    planner: {
      ...shell,
      openPlan: (input: Parameters<typeof shell.openPlan>[0]) => late(shell.openPlan(input)),
      editPlan: (input: Parameters<typeof shell.editPlan>[0]) => late(shell.editPlan(input)),
    },
  });
  return { letGo: gate.resolve };
}
/** The shell answers at once again. */
const atOnce = () => vi.stubGlobal('window', { planner: shell });

const rename = (name: string): Command => {
  const [before = {}] = useStore.getState().plan?.zones ?? [];
  const edits = [{ collection: 'zones' as const, at: 0, before: { ...before }, after: { ...before, name } }];
  return { name: 'rename', label: `Call it ${name}`, edits };
};
const zoneOf = (planId: string): string | undefined => {
  const read = store.readPlan(planId);
  return read.ok ? read.value.plan.zones[0]?.name : undefined;
};

test('what is done to a plan while another opens is stored there, and the other can be edited at once', async () => {
  for (const name of ['A', 'B', 'C']) useStore.getState().execute(rename(name));
  await expect.poll(() => zoneOf(one)).toBe('C');
  const edits = heldUp();
  useStore.getState().execute(rename('Last'));
  atOnce();
  await useStore.getState().openPlan(other);
  edits.letGo();
  await expect.poll(() => useStore.getState().saving).toBe(false);
  expect(zoneOf(one)).toBe('Last');
  expect(useStore.getState().planId).toBe(other);
  useStore.getState().execute(rename('First'));
  await expect.poll(() => useStore.getState().saving).toBe(false);
  expect(useStore.getState().notice).toBeNull();
  expect(zoneOf(other)).toBe('First');
});

test('what could not be stored of a plan that was left is told, and the plan on screen stays', async () => {
  expect(store.applyCommand(one, 1, rename('Theirs')).ok).toBe(true);
  const edits = heldUp();
  useStore.getState().execute(rename('Mine'));
  atOnce();
  await useStore.getState().openPlan(other);
  edits.letGo();
  await expect.poll(() => useStore.getState().notice).toContain('Call it Mine was not saved: ');
  expect(useStore.getState()).toMatchObject({ planId: other, plan: { name: 'Other' } });
});

test('of two plans opened one after the other the last asked for is shown, whichever answers first', async () => {
  const first = heldUp();
  const slow = useStore.getState().openPlan(other);
  atOnce();
  await useStore.getState().openPlan(one);
  first.letGo();
  await slow;
  expect(useStore.getState()).toMatchObject({ planId: one, plan: { name: 'One' } });
});

test('the result of a plan goes with it, and stays while the plan itself is read again', async () => {
  const result = emptyResult(10, 10);
  useStore.setState({ result });
  await useStore.getState().openPlan(one);
  expect(useStore.getState().result).toBe(result);
  await useStore.getState().openPlan(other);
  expect(useStore.getState().result).toBeNull();
});
