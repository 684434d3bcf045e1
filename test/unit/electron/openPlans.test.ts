import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { markOf, markSound } from '../../../db/recovery/soundMark.ts';
import { refuse } from '../../../db/schema/problem.ts';
import { type OpenPlans, openPlans } from '../../../electron/openPlans.ts';
import { noPlanFiles } from '../../../electron/planFiles.ts';
import { editTo, planAfter } from '../../reliability/killed/stream.ts';

function opened(home: string): OpenPlans {
  const draw = async () => refuse({ path: '', message: 'no paper' });
  const plans = openPlans({ home, warning: null, shell: 'local', draw, planFiles: () => noPlanFiles });
  if (!plans.ok) throw new Error(plans.problems.map(({ message }) => message).join());
  onTestFinished(() => plans.value.close());
  return plans.value;
}

/** A folder of plans that were closed by a planner which found nothing wrong, and the plan among them that may be edited. */
async function closed() {
  const home = mkdtempSync(join(tmpdir(), 'isocentre-marked-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const first = opened(home);
  const added = await first.calls.importPlan?.({ text: JSON.stringify(planAfter(0)) });
  await first.close();
  return { home, path: join(home, 'isocentre.db'), planId: added?.ok ? added.value.planId : '' };
}

/** Spoils the first page of a table that is not read at a start, as a failing disk does, which tells nobody of it. */
function spoil(path: string, table: string): void {
  const database = new SqliteDatabase(path);
  const page = Number(database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table));
  database.close();
  const bytes = readFileSync(path);
  bytes.fill(0xa5, (page - 1) * 4096, page * 4096);
  writeFileSync(path, bytes);
}

test('a file that was closed sound and not written to since opens without being looked through; any other is first', async () => {
  const { home, path } = await closed();
  expect(existsSync(markOf(path))).toBe(true);
  spoil(path, 'flow');
  expect(opened(home).firstPage()).toBe('recovery.html');
  expect(existsSync(markOf(path))).toBe(false);
});

test('a backup that is due does not hold up a start, and is there once the planner is closed', async () => {
  const { home } = await closed();
  const backups = join(home, 'backups');
  rmSync(backups, { recursive: true });
  const plans = opened(home);
  await plans.calls.listPlans?.({});
  expect(existsSync(backups)).toBe(false);
  const warned = vi.spyOn(console, 'warn');
  await plans.close();
  await plans.close();
  expect(warned).not.toHaveBeenCalled();
  expect(readdirSync(backups)).toEqual([expect.stringMatching(/-day\.db$/)]);
});

test('what a disk spoilt without a trace is found a minute after the start: no change is taken, and the next start tells', async () => {
  const { home, path, planId } = await closed();
  spoil(path, 'flow');
  markSound(path);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const plans = opened(home);
  expect(plans.firstPage()).toBeNull();
  await vi.advanceTimersByTimeAsync(120_000);
  const command = editTo(1);
  const edited = await plans.calls.editPlan?.({ planId, revision: 1, command });
  expect(edited).toMatchObject({
    problems: [{ message: expect.stringMatching(/^nothing has been changed: .* is damaged .* start Isocentre again/) }],
  });
  await plans.close();
  expect(opened(home).firstPage()).toBe('recovery.html');
});
