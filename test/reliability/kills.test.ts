import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killRounds } from './killed/killRounds.ts';

/** Few enough for every day; `npm run torture` has ten times as many. */
for (const { name, kills, rounds } of killRounds)
  test.concurrent(`${kills} kills during ${name} lose nothing and leave nothing half done`, async ({
    onTestFinished,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'isocentre-killed-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const round = rounds(folder);
    for (let kill = 0; kill < kills; kill += 1) await round(kill);
  });

test('there are at least 200 kills in all', () => {
  expect(killRounds.reduce((sum, { kills }) => sum + kills, 0)).toBeGreaterThanOrEqual(200);
});
