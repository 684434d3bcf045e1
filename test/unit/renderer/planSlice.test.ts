import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { openStore, type Store } from '../../../db/store/store.ts';
import { planner } from '../../../electron/planner.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { smallPlan } from '../../support/smallPlan.ts';

let folder: string;
let store: Store;
let planId: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-slice-'));
  const opened = openStore(join(folder, 'isocentre.db'));
  if (!opened.ok) throw new Error('The store cannot be opened.');
  store = opened.value;
  const print = async () => ({ ok: false as const, problems: [] });
  vi.stubGlobal('window', { planner: planner(store, { shell: 'local', version: '1', print }) });
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
