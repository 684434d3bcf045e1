import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { refuse } from '../../../../db/schema/problem.ts';
import { homeCalls } from '../../../../electron/homeCalls.ts';
import { openLog } from '../../../../electron/log/log.ts';
import { logged } from '../../../../electron/log/logged.ts';
import { openLogged } from '../../../../electron/log/openLogged.ts';
import { openHome, openHomeSettings, openKept } from '../../../../electron/openHome.ts';
import { planner } from '../../../../electron/planner.ts';
import { logFolder } from '../../../../electron/storeHome.ts';
import { noBackups } from '../../../support/noBackups.ts';
import { smallPlan } from '../../../support/smallPlan.ts';

/** Every text in a plan that is somebody's own words: a name, a sentence, an address. */
const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value.length > 3 && /[A-Z /]/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
};

test('diagnostics say what is needed and not a word of any plan, file name or folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isocentre-zyxwv-'));
  const log = openLog(logFolder(folder));
  const opened = openLogged(folder, log, openHome);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const kept = openKept(folder);
  const settings = openHomeSettings(folder);
  const draw = async () => refuse({ path: '', message: 'no paper' });
  const calls = logged(
    {
      ...planner(opened.value, { shell: 'local', version: '1.2.3', kept, backups: noBackups, draw }),
      ...homeCalls({ home: folder, warning: null, settings, log, version: '1.2.3', shell: 'local' }),
    },
    log,
  );
  const plan = smallPlan();
  const imported = await calls.importPlan({ text: JSON.stringify(plan) });
  await calls.importPlan({ text: `${JSON.stringify(plan)} and then ${plan.name}` });
  await calls.openPlan({ planId: plan.name });
  await calls.keepSetting({ key: 'isocentre.theme', value: 'dark' });
  await calls.keepSetting({ key: 'isocentre.columns', value: plan.name });
  await calls.noteFault({
    ...{
      where: 'view',
      name: plan.name,
      message: `${plan.name} fell over`,
      stack: `    at ${plan.name} (main.js:1:2)`,
    },
  });

  const { files } = await calls.diagnostics({});
  const text = files.map((file) => file.text).join('\n');
  expect(files.map(({ name }) => name)).toEqual(['isocentre.json', 'isocentre.log']);
  expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({
    isocentre: { version: '1.2.3', shell: 'local' },
    place: { kind: 'local' },
    bytes: { 'isocentre.db': expect.any(Number), 'logs/': { files: 1 } },
    store: { sound: true, danglingKeys: 0, journal: 'wal', rows: expect.objectContaining({ plan: 2 }) },
    settings: { 'isocentre.theme': 'dark' },
    otherSettings: 1,
  });
  expect(files[1]?.text).toMatch(
    / opened .*\n.* refused call=importPlan\n.* refused call=openPlan\n.* fault where=view kind=Error at=main\.js:1:2\n/,
  );
  const said = [...wordsOf(plan), ...wordsOf(illustrativePlan()), folder, 'zyxwv'];
  expect(said.length).toBeGreaterThan(500);
  expect(said.filter((words) => text.includes(words))).toEqual([]);
  expect(imported.ok).toBe(true);
  opened.value.close();
  kept.close();
  rmSync(folder, { recursive: true, force: true });
});
