import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { type KeptResults, openKeptResults } from '../../../db/kept/keptResults.ts';
import { type Command, headerOf } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { refuse } from '../../../db/schema/problem.ts';
import { planContentsHash } from '../../../db/schema/savedFrom.ts';
import { openStore, type Store } from '../../../db/store/store.ts';
import { putFirstPlan } from '../../../electron/firstPlan.ts';
import { type LocalServer, startServer } from '../../../electron/local/server.ts';
import { planner } from '../../../electron/planner.ts';
import { callServer } from '../../support/callServer.ts';
import { noBackups } from '../../support/noBackups.ts';

let folder: string;
let store: Store;
let kept: KeptResults;
let server: LocalServer;

function open(): Store {
  const opened = openStore(join(folder, 'isocentre.db'));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

const serve = (over: Store) =>
  startServer(
    planner(over, {
      ...{ shell: 'local', version: '1.2.3', kept, backups: noBackups },
      draw: async () => refuse({ path: '', message: 'no paper' }),
    }),
    new Map(),
  );

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-contract-'));
  store = open();
  kept = openKeptResults(join(folder, 'results.db'), { version: '1.2.3', say: () => {} });
  server = await serve(store);
});

afterEach(async () => {
  await server.close();
  store.close();
  kept.close();
  rmSync(folder, { recursive: true, force: true });
});

async function importPlan(plan: Plan) {
  const imported = await callServer(server, 'importPlan', { text: JSON.stringify(plan) });
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems));
  return imported.value;
}

function renaming(plan: Plan, name: string): Command {
  const header = headerOf(plan);
  const edit = { collection: 'header' as const, at: 0 };
  const [before, after] = [JSON.stringify(header), JSON.stringify({ ...header, name })].map((text) => JSON.parse(text));
  return { name: 'renamePlan', label: `Rename the plan to ${name}`, edits: [{ ...edit, before, after }] };
}

test('a plan crosses in and out unchanged', async () => {
  const plan = illustrativePlan();
  const { planId } = await importPlan(plan);
  const opened = await callServer(server, 'openPlan', { planId });
  expect(opened.ok && opened.value.plan).toEqual(plan);
  const exported = await callServer(server, 'exportPlan', { planId });
  const text = exported.ok ? exported.value.text : '';
  const { savedFrom, ...file } = JSON.parse(text);
  expect(file).toEqual(plan);
  expect(savedFrom).toEqual([{ hash: planContentsHash(plan), at: expect.any(String) }]);

  const again = await callServer(server, 'importPlan', { text });
  if (!again.ok) throw new Error(JSON.stringify(again.problems));
  expect(again.value.plan).toEqual(plan);
  const back = await callServer(server, 'exportPlan', { planId: again.value.planId });
  expect(back.ok && back.value.text).toBe(text);
});

test('an edit is on disk when it is answered, and an edit of what has changed since is refused', async () => {
  const plan = illustrativePlan();
  const { planId, revision } = await importPlan(plan);
  const edited = await callServer(server, 'editPlan', { planId, revision, command: renaming(plan, 'Renamed') });
  expect(edited.ok).toBe(true);
  const late = await callServer(server, 'editPlan', { planId, revision, command: renaming(plan, 'Too late') });
  expect(late.ok).toBe(false);

  await server.close();
  store.close();
  store = open();
  server = await serve(store);
  const summaries = await callServer(server, 'listPlans', {});
  expect(summaries.map(({ name }) => name)).toEqual(['Renamed']);
});

test('a plan with mistakes is refused whole and nothing is stored', async () => {
  const plan = illustrativePlan();
  const broken = { ...plan, demand: plan.demand.map((one) => ({ ...one, zoneId: 'nowhere' })) };
  const imported = await callServer(server, 'importPlan', { text: JSON.stringify(broken) });
  expect(imported.ok ? [] : imported.problems.map(({ path }) => path)).toContain('demand[0].zoneId');
  expect(await callServer(server, 'listPlans', {})).toEqual([]);
});

test('a plan that is not there is said not to be there', async () => {
  expect((await callServer(server, 'openPlan', { planId: 'gone' })).ok).toBe(false);
});

test('the first start puts the illustrative plan in; later ones leave the store alone', async () => {
  expect(putFirstPlan(store).ok).toBe(true);
  expect(putFirstPlan(store).ok).toBe(true);
  const summaries = await callServer(server, 'listPlans', {});
  expect(summaries.map(({ name }) => name)).toEqual([illustrativePlan().name]);
});

test('a result is kept and found again byte for byte; what is no name of one is refused', async () => {
  const hash = (digit: string) => digit.repeat(64);
  const named = { family: hash('a'), parts: [hash('1'), hash('2')] };
  expect(await callServer(server, 'keptResult', named)).toEqual({ bytes: null });
  // Bytes in a larger buffer, of which the rest must not cross.
  const bytes = new Uint8Array(Float64Array.of(1, Number.NaN, -0, 4).buffer, 8, 16);
  expect(await callServer(server, 'keepResult', { ...named, bytes })).toEqual({});
  const found = await callServer(server, 'keptResult', { ...named, parts: [hash('2')] });
  expect(found.bytes && [...found.bytes]).toEqual([...bytes]);
  await expect(callServer(server, 'keptResult', { ...named, parts: [] })).rejects.toThrow('400');
  await expect(callServer(server, 'keepResult', { ...named, family: '../a', bytes })).rejects.toThrow('400');
});
