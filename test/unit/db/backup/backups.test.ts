import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { manyChanges } from '../../../../db/backup/backupDue.ts';
import { type Backups, openBackups } from '../../../../db/backup/backups.ts';
import { openStore, type Store } from '../../../../db/store/store.ts';
import { notingChanges } from '../../../../electron/backupCalls.ts';
import { editTo, planAfter } from '../../../reliability/killed/stream.ts';
import { connectionTo, folder, granted } from '../store/place.ts';

let clock = new Date('2026-11-28T09:00:00Z');
const now = () => clock;
const hours = (count: number) => {
  clock = new Date(clock.getTime() + count * 3_600_000);
};

/** A store with one plan and its backups, and the same opened again as after a restart. */
function opened(home = folder()) {
  const path = join(home, 'plans.db');
  const store = granted(openStore(path));
  onTestFinished(() => store.close());
  const said: string[] = [];
  const backups = openBackups(store, { folder: join(home, 'backups'), now, say: (line) => said.push(line) });
  backups.begin();
  const noting = notingChanges(store, backups);
  const reasons = async () => {
    await backups.settled();
    return backups.list().map(({ reason }) => reason);
  };
  return { home, path, store: noting, backups, said, reasons };
}

const libraryOf = async ({ library }: Backups) => granted(await library()).bytes ?? new Uint8Array();

/** A file as it comes in, in two parts. */
function take({ incoming, take }: Backups, bytes: Uint8Array) {
  const half = Math.floor(bytes.length / 2);
  incoming.add({ job: 'it', of: bytes.length, at: 0, bytes: bytes.subarray(0, half) });
  if (half > 0) incoming.add({ job: 'it', of: bytes.length, at: half, bytes: bytes.subarray(half) });
  return take('it');
}

const onePlan = (store: Store) => store.listPlans()[0] ?? { planId: '', revision: 0 };
const edit = (store: Store) => {
  const { planId, revision } = onePlan(store);
  granted(store.applyCommand(planId, revision, editTo(revision)));
};

test('one is made of the first plan, then once a day while things change, and after many changes', async () => {
  const { store, reasons } = opened();
  expect(await reasons()).toEqual([]);
  granted(store.addPlan(planAfter(0)));
  expect(await reasons()).toEqual(['day']);
  edit(store);
  hours(23);
  edit(store);
  expect(await reasons()).toEqual(['day']);
  hours(2);
  edit(store);
  expect(await reasons()).toEqual(['day', 'day']);
  for (let count = 0; count < manyChanges; count += 1) edit(store);
  expect(await reasons()).toEqual(['changes', 'day', 'day']);
});

test('at start-up one is made when something changed since the last and that is older than a day', async () => {
  const first = opened();
  granted(first.store.addPlan(planAfter(0)));
  await first.reasons();
  hours(48);
  expect(await opened(first.home).reasons()).toEqual(['day']);
  // Changed without anybody noting it, as by a program that was killed right after.
  const { planId } = onePlan(first.store);
  connectionTo(first.path).prepare('UPDATE plan SET revision = 2 WHERE id = ?').run(planId);
  expect(await opened(first.home).reasons()).toEqual(['day', 'day']);
});

test('a restore brings back what was there, keeps a backup of what it replaced, and can itself be undone', async () => {
  const { store, backups, path } = opened();
  const { planId } = granted(store.addPlan(planAfter(0)));
  edit(store);
  const old = granted(await backups.make('asked'));
  edit(store);
  edit(store);
  const other = granted(store.addPlan({ ...planAfter(0), name: 'Another' }));
  expect(granted(backups.plansIn(old.id))).toMatchObject([{ planId, name: 'After 1 edits', revision: 2 }]);

  const { before } = granted(await backups.restore(old.id));
  expect(store.listPlans()).toMatchObject([{ planId, revision: 2 }]);
  expect(granted(store.readPlan(planId)).plan).toEqual(planAfter(1));
  expect(store.changeLog(planId)).toHaveLength(1);
  edit(store);
  expect(before.reason).toBe('restore');

  granted(await backups.restore(before.id));
  expect(granted(store.readPlan(planId))).toMatchObject({ revision: 4, plan: planAfter(3) });
  expect(store.readPlan(other.planId).ok).toBe(true);
  expect(connectionTo(path).pragma('journal_mode', { simple: true })).toBe('wal');
});

test('no change is taken while plans are being put back, so that none is lost', async () => {
  const { store, backups } = opened();
  granted(store.addPlan(planAfter(0)));
  const old = granted(await backups.make('asked'));
  const { planId } = onePlan(store);
  let refused: unknown;
  const putBack = store.replaceWith(join(backups.folder, old.id), async () => {
    refused = store.applyCommand(planId, 1, editTo(1));
    return backups.make('restore');
  });
  granted(await putBack);
  expect(refused).toEqual({
    ok: false,
    problems: [{ path: '', message: expect.stringContaining('try again in a moment') }],
  });
  edit(store);
});

test('one plan of a backup can be had without touching the others', async () => {
  const { store, backups } = opened();
  granted(store.addPlan(planAfter(0)));
  const { id } = granted(await backups.make('asked'));
  edit(store);
  const { planId } = onePlan(store);
  expect(granted(await backups.planIn(id, planId))).toEqual(planAfter(0));
  expect((await backups.planIn(id, 'another')).ok).toBe(false);
  expect((await backups.planIn('../plans.db', planId)).ok).toBe(false);
});

test('the library goes out as one file and comes in again among the backups of another', async () => {
  const mine = opened();
  granted(mine.store.addPlan(planAfter(3)));
  const library = await libraryOf(mine.backups);
  const theirs = opened();
  const taken = granted(await take(theirs.backups, library));
  expect(taken.reason).toBe('file');
  granted(await theirs.backups.restore(taken.id));
  expect(theirs.store.listPlans()).toEqual(mine.store.listPlans());
});

test('a library that is too large to be handed over is left in a file, whole, which is no backup', async () => {
  const { store, home } = opened();
  granted(store.addPlan(planAfter(0)));
  const large = openBackups(store, { folder: join(home, 'large'), say: () => {}, mostBytes: 100_000 });
  const where = join(home, 'large', 'library.db');
  expect(granted(await large.library())).toEqual({ bytes: null, where });
  expect(granted(await take(large, readFileSync(where))).reason).toBe('file');
  expect(large.list()).toHaveLength(1);
});

test('a library neither tells where on this computer plans have their files, nor brings such places in', async () => {
  const { store, backups, home } = opened();
  const { planId } = granted(store.addPlan(planAfter(0)));
  granted(store.putPlanFile(planId, { path: '/home/jo/secret.plan.json', hash: '0'.repeat(64) }));
  expect(Buffer.from(await libraryOf(backups)).includes('secret')).toBe(false);
  expect(store.planFile(planId)).not.toBeNull();
  const forged = join(home, 'forged.db');
  granted(await store.copyTo(forged));
  expect(readFileSync(forged).includes('secret')).toBe(true);
  const taken = granted(await take(backups, readFileSync(forged)));
  granted(await backups.restore(taken.id));
  expect(store.listPlans()).toMatchObject([{ planId }]);
  expect(store.planFile(planId)).toBeNull();
});

test('what came from a file is no backup of the plans here: the one that is due is made all the same', async () => {
  const { store, backups, reasons } = opened();
  granted(store.addPlan(planAfter(0)));
  await reasons();
  hours(25);
  granted(await take(backups, await libraryOf(backups)));
  edit(store);
  expect(await reasons()).toEqual(['day', 'file', 'day']);
});

test('what is no library, or damaged, or has somebody else’s triggers in it, is not taken in', async () => {
  const { store, backups, home } = opened();
  granted(store.addPlan(planAfter(0)));
  const good = await libraryOf(backups);
  const refusal = async (bytes: Uint8Array) => {
    const taken = await take(backups, bytes);
    return taken.ok ? 'taken' : taken.problems.map(({ message }) => message).join();
  };
  expect(await refusal(new TextEncoder().encode('{"format":"isocentre-plan"}'.repeat(200)))).toContain(
    'is not a store of plans',
  );
  expect(await refusal(new Uint8Array())).toContain('is not a store of plans');
  expect(await refusal(good.slice(0, good.length / 2))).toMatch(/damaged|cannot be read/);
  const path = join(home, 'with-trigger.db');
  writeFileSync(path, good);
  connectionTo(path).exec('CREATE TRIGGER t AFTER UPDATE ON plan BEGIN DELETE FROM zone; END');
  expect(await refusal(readFileSync(path))).toBe('its tables are not those of a store of plans');
  expect(backups.list().filter(({ reason }) => reason === 'file')).toEqual([]);
  expect(readdirSync(backups.folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
});

test('a backup that cannot be made is told of, leaves no half of one, and edits go on', async () => {
  const home = folder();
  writeFileSync(join(home, 'backups'), 'in the way');
  const { store, backups, said } = opened(home);
  granted(store.addPlan(planAfter(0)));
  await backups.settled();
  expect(backups.fault()).toContain(join(home, 'backups'));
  expect(said[0]).toMatch(/^No backup was made: /);
  edit(store);
  expect(backups.list()).toEqual([]);
});

test('what a program that was killed while it copied has left is cleared away', async () => {
  const { home, backups, store } = opened();
  granted(store.addPlan(planAfter(0)));
  await backups.settled();
  const left = join(backups.folder, 'isocentre-0009-2026-11-28T17-54-09Z-day.db.999999999.partial');
  writeFileSync(left, 'half');
  writeFileSync(`${left}-journal`, 'half');
  writeFileSync(join(backups.folder, 'notes.txt'), 'somebody’s own');
  // Stands for whatever will not go, as a file that another program has open on Windows.
  mkdirSync(join(backups.folder, 'kept.999999999.partial'));
  const again = opened(home);
  await again.reasons();
  expect(readdirSync(backups.folder).toSorted()).toEqual(
    [backups.list()[0]?.id, 'kept.999999999.partial', 'notes.txt'].toSorted(),
  );
  expect(again.said).toEqual([expect.stringContaining('could not be cleared away')]);
});

test('plans that cannot be listed at a start are a reason to say that no backup was made, and none to stop', () => {
  const said: string[] = [];
  const { store, home } = opened();
  const listPlans = () => {
    throw new Error('it cannot be read');
  };
  const backups = openBackups(
    { ...store, listPlans },
    { folder: join(home, 'backups'), say: (line) => said.push(line) },
  );
  backups.begin();
  expect(backups.fault()).toContain('it cannot be read');
  expect(said).toEqual([expect.stringMatching(/^No backup was made: /)]);
});
