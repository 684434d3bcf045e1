import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepsNothing } from '../../../db/kept/keptResults.ts';
import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { openStore, type Store } from '../../../db/store/store.ts';
import { planner } from '../../../electron/planner.ts';
import { shownScenarioId } from '../../../renderer/state/planSlice.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { noBackups } from '../../support/noBackups.ts';
import { smallPlan } from '../../support/smallPlan.ts';

let folder: string;
let store: Store;
let planId: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-slice-'));
  const opened = openStore(join(folder, 'isocentre.db'));
  if (!opened.ok) throw new Error('The store cannot be opened.');
  store = opened.value;
  const draw = async () => ({ ok: false as const, problems: [] });
  vi.stubGlobal('window', {
    planner: planner(store, { shell: 'local', version: '1', kept: keepsNothing, backups: noBackups, draw }),
  });
  const added = store.addPlan(smallPlan());
  if (!added.ok) throw new Error('The small plan is refused.');
  planId = added.value.planId;
  await useStore.getState().openPlan(planId);
  useStore.setState({ notice: null });
});

afterEach(() => {
  vi.unstubAllGlobals();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const shown = (): Plan => useStore.getState().plan ?? smallPlan();
const stored = (): Plan => {
  const read = store.readPlan(planId);
  if (!read.ok) throw new Error('The plan is not stored.');
  return read.value.plan;
};

function rename(collection: 'zones' | 'trusts' | 'centres', name: string): Command {
  const [before = {}] = shown()[collection];
  return {
    name: 'rename',
    label: `Call it ${name}`,
    edits: [{ collection, at: 0, before: { ...before }, after: { ...before, name } }],
  };
}

test('edits made quickly one after the other are all stored, in order', async () => {
  for (const name of ['One', 'Two', 'Three']) useStore.getState().execute(rename('zones', name));
  useStore.getState().undo();
  const done = () => store.changeLog(planId).map(({ label }) => label);
  await expect.poll(done).toEqual(['Call it One', 'Call it Two', 'Call it Three', 'Undo: Call it Three']);
  expect(stored().zones[0]?.name).toBe('Two');
  expect(shown()).toEqual(stored());
  expect(useStore.getState().notice).toBeNull();
});

test('after somebody else changed the plan, what was done meanwhile is told and what is shown is what is stored', async () => {
  expect(store.applyCommand(planId, 1, rename('trusts', 'Theirs')).ok).toBe(true);
  useStore.getState().execute(rename('zones', 'Mine'));
  useStore.getState().execute(rename('centres', 'Mine too'));
  await expect.poll(() => useStore.getState().notice).toContain('Call it Mine too was not saved either');
  expect(useStore.getState().notice).toContain('Call it Mine was not saved: this plan has been changed');
  expect(stored()).toMatchObject({ trusts: [{ name: 'Theirs' }], zones: [{ name: 'zone' }] });
  expect(shown()).toEqual(stored());
});

const labels = (stack: 'undoStack' | 'redoStack') => useStore.getState()[stack].map(({ label }) => label);
/** What a window that has just been opened knows: nothing but what is stored. */
const restarted = () => useStore.getState().openPlan(planId);
const settled = () => expect.poll(() => useStore.getState().saving).toBe(false);

async function three(): Promise<void> {
  for (const name of ['One', 'Two', 'Three']) useStore.getState().execute(rename('zones', name));
  await settled();
}

test('after a restart, everything can be undone and done again, step by step', async () => {
  await three();
  await restarted();
  expect(labels('undoStack')).toEqual(['Call it One', 'Call it Two', 'Call it Three']);
  for (const [pressed, name] of ['Two', 'One', 'zone'].entries()) {
    useStore.getState().undo();
    await expect.poll(() => shown().zones[0]?.name).toBe(name);
    await settled();
    expect(labels('redoStack')).toHaveLength(pressed + 1);
  }
  await restarted();
  expect(labels('undoStack')).toEqual([]);
  useStore.getState().redo();
  await expect.poll(() => shown().zones[0]?.name).toBe('One');
  await settled();
  expect(stored()).toEqual(shown());
  expect(labels('redoStack')).toEqual(['Call it Three', 'Call it Two']);
  expect(useStore.getState().walked?.label).toBe('Done again: Call it One');
  useStore.getState().execute(rename('zones', 'Four'));
  await settled();
  await restarted();
  expect([labels('undoStack'), labels('redoStack')]).toEqual([['Call it One', 'Call it Four'], []]);
  expect(useStore.getState().notice).toBeNull();
});

test('undo pressed faster than the log can be read takes back as many steps as it was pressed', async () => {
  await three();
  await restarted();
  for (let pressed = 0; pressed < 3; pressed += 1) useStore.getState().undo();
  await expect.poll(() => store.changeLog(planId).length).toBe(6);
  await settled();
  expect(shown().zones[0]?.name).toBe('zone');
  expect(stored()).toEqual(shown());
});

test('steps deeper than those told at first can be undone as well', async () => {
  for (let n = 1; n <= 55; n += 1) {
    const zone = stored().zones[0];
    const edit = { collection: 'zones' as const, at: 0, before: { ...zone }, after: { ...zone, name: `Name ${n}` } };
    store.applyCommand(planId, n, { name: 'rename', label: `Call it ${n}`, edits: [edit] });
  }
  await restarted();
  expect(labels('undoStack')).toHaveLength(50);
  for (let n = 54; n >= 0; n -= 1) {
    useStore.getState().undo();
    await expect.poll(() => shown().zones[0]?.name).toBe(n === 0 ? 'zone' : `Name ${n}`);
    await settled();
  }
  expect(labels('undoStack')).toEqual([]);
  expect(labels('redoStack').length).toBeGreaterThanOrEqual(50);
  expect(stored()).toEqual(shown());
});

test('an undo in a window that is behind another is refused, and the plan is shown as it is stored', async () => {
  await three();
  await restarted();
  expect(store.applyCommand(planId, 4, rename('trusts', 'Theirs')).ok).toBe(true);
  useStore.getState().undo();
  await expect
    .poll(() => useStore.getState().notice)
    .toContain('Undo: Call it Three was not saved: this plan has been');
  expect(shown()).toEqual(stored());
  expect(shown()).toMatchObject({ trusts: [{ name: 'Theirs' }], zones: [{ name: 'Three' }] });
  expect(labels('undoStack').at(-1)).toBe('Call it Theirs');
});

test('a jump back and forth shows the plan as it was then', async () => {
  await three();
  await useStore.getState().walkTo('undo', 2);
  expect([shown().zones[0]?.name, labels('redoStack')]).toEqual(['One', ['Call it Three', 'Call it Two']]);
  await useStore.getState().walkTo('redo', 4);
  expect(shown()).toEqual(stored());
  expect([shown().zones[0]?.name, labels('redoStack')]).toEqual(['Three', []]);
  await useStore.getState().walkTo('redo', 3);
  expect(useStore.getState().notice).toContain('nothing to do again there');
});

test('what undo and redo do to a scenario is shown, whichever is on screen', async () => {
  const scenario = { id: 'later', name: 'Later', changes: [] };
  const { execute, undo, redo, chooseScenario } = useStore.getState();
  execute({ name: 'add', label: 'Add', edits: [{ collection: 'scenarios', at: 0, before: null, after: scenario }] });
  chooseScenario('later');
  const named = { ...scenario, name: 'Much later' };
  execute({
    name: 'rename',
    label: 'Rename',
    edits: [{ collection: 'scenarios', at: 0, before: scenario, after: named }],
  });
  chooseScenario(null);
  undo();
  expect(shownScenarioId(useStore.getState())).toBe('later');
  undo();
  expect(shownScenarioId(useStore.getState())).toBeNull();
  redo();
  expect(shownScenarioId(useStore.getState())).toBe('later');
  await settled();
  chooseScenario(null);
});

test('a reason too long to keep is said to be, and nothing is done', () => {
  useStore.getState().execute({ ...rename('zones', 'One'), why: 'x'.repeat(2001) });
  expect(useStore.getState().notice).toBe(
    'Call it One was not done: a reason can be 2,000 characters long, and this one has 2,001; shorten it by 1.',
  );
  expect(shown().zones[0]?.name).toBe('zone');
});

test('undo pressed again while the first one is being stored is not lost', async () => {
  for (const name of ['One', 'Two', 'Three']) useStore.getState().execute(rename('zones', name));
  await expect.poll(() => store.changeLog(planId)).toHaveLength(3);
  // As after a restart: what there is to undo is known by name alone, and is looked up in the log.
  await useStore.getState().openPlan(planId);
  const { logEdits, undo } = window.planner;
  const looked = Promise.withResolvers<void>();
  const stored = Promise.withResolvers<void>();
  // The first undo is answered only once the second has begun to look, and the second finds only after that.
  window.planner.undo = async (input) => {
    await looked.promise;
    return undo(input);
  };
  useStore.getState().undo();
  await expect.poll(() => shown().zones[0]?.name).toBe('Two');
  window.planner.logEdits = async (input) => {
    looked.resolve();
    await stored.promise;
    return logEdits(input);
  };
  useStore.getState().undo();
  await expect.poll(() => useStore.getState().saving).toBe(false);
  stored.resolve();
  await expect.poll(() => shown().zones[0]?.name).toBe('One');
});
