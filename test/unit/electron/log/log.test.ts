import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuse } from '../../../../db/schema/problem.ts';
import { BadCall } from '../../../../electron/answerCall.ts';
import { faultGate } from '../../../../electron/log/faultGate.ts';
import { openLog } from '../../../../electron/log/log.ts';
import { logged } from '../../../../electron/log/logged.ts';
import { openLogged } from '../../../../electron/log/openLogged.ts';
import { openHome } from '../../../../electron/openHome.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = () => new Date('2026-11-28T18:00:00Z');
const textOf = (log: ReturnType<typeof openLog>) =>
  log
    .files()
    .map(({ text }) => text)
    .join('');

test('a line is a time, an event and its facts, whatever stands in them', () => {
  const log = openLog(folder, { now });
  log.say('start', { version: '1.2.3', shell: 'local' });
  log.say('slow', { call: 'openPlan\n2026 forged', ms: 812 });
  expect(textOf(log)).toBe(
    '2026-11-28T18:00:00.000Z start version=1.2.3 shell=local\n2026-11-28T18:00:00.000Z slow call=openPlan 2026 forged ms=812\n',
  );
});

test('however much is logged, the log takes up a bounded room, its user’s alone, and the newest is kept', () => {
  const log = openLog(folder, { now, mostBytes: 1_000, mostFiles: 3 });
  for (let at = 0; at < 500; at++) log.say('slow', { call: 'openPlan', ms: at });
  const files = readdirSync(folder).sort();
  expect(files).toEqual(['isocentre.1.log', 'isocentre.2.log', 'isocentre.log']);
  expect(files.map((name) => statSync(join(folder, name)).size).every((size) => size <= 1_000)).toBe(true);
  expect(log.files()[0]?.text).toMatch(/ms=499\n$/);
  if (process.platform !== 'win32') expect(statSync(join(folder, 'isocentre.log')).mode & 0o777).toBe(0o600);
});

test('a log that cannot be written stops nobody', () => {
  writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
  const log = openLog(join(folder, 'logs'));
  log.say('start');
  expect(log.files()).toEqual([]);
});

test('calls that take long, refuse or fail are told by name; those of a faulty page are not', async () => {
  const log = openLog(folder, { now });
  let time = 0;
  const calls = logged(
    {
      openPlan: async ({ takesMs }: { takesMs: number }) => {
        time += takesMs;
        return { ok: true };
      },
      undo: async () => ({ ok: false, problems: [{ path: '', message: 'Queen Alexandra has none' }] }),
      keep: async () => refuse({ path: '/Wessex', message: 'Wessex is full', code: 'SQLITE_FULL' }),
      editPlan: async () => {
        throw new RangeError('nothing of the sort');
      },
      redo: async () => {
        throw new BadCall('redo was called with "Queen Alexandra"');
      },
    },
    log,
    () => time,
  );
  expect(await calls.openPlan({ takesMs: 499 })).toEqual({ ok: true });
  await calls.openPlan({ takesMs: 500 });
  await calls.undo();
  await calls.keep();
  await expect(calls.editPlan()).rejects.toThrow('nothing of the sort');
  await expect(calls.redo()).rejects.toThrow(BadCall);
  expect(
    textOf(log)
      .split('\n')
      .map((line) => line.slice(25)),
  ).toEqual([
    'slow call=openPlan ms=500',
    'refused call=undo',
    'refused call=keep code=SQLITE_FULL',
    expect.stringMatching(
      /^fault where=editPlan kind=RangeError message="nothing of the sort" at=log\.test\.ts:\d+:\d+</,
    ),
    '',
  ]);
});

test('a page that fails at every frame is logged twenty times a minute and no more, also when the clock goes back', () => {
  let at = 1_000_000;
  const passes = faultGate(20, () => at);
  const passed = () => Array.from({ length: 50 }, passes).filter(Boolean).length;
  expect(passed()).toBe(20);
  at += 59_000;
  expect(passed()).toBe(0);
  at += 2_000;
  expect(passed()).toBe(20);
  at -= 500_000;
  expect(passed()).toBe(20);
});

test('plans that could not be opened are told with the code of the fault, not with its sentence', () => {
  mkdirSync(join(folder, 'isocentre.db'));
  writeFileSync(join(folder, 'isocentre.db', 'in the way'), '');
  const log = openLog(folder, { now });
  const opened = openLogged(folder, log, openHome);
  expect(opened.ok ? [] : opened.problems).toMatchObject([{ code: expect.stringMatching(/^SQLITE_CANTOPEN/) }]);
  expect(textOf(log)).toMatch(/^\S+ refused call=open ms=\d+ code=SQLITE_CANTOPEN\w*\n$/);
});
