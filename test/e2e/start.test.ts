import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

let folder: string;
let started: ChildProcess | undefined;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-start-'));
});
test.afterEach(() => {
  started?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts as `npm start` does and waits for an address among what it prints. */
async function start(...args: string[]): Promise<{ child: ChildProcess; printed: string; address: string }> {
  const child = spawn(process.execPath, ['electron/local/start.ts', '--store', folder, ...args]);
  started = child;
  let printed = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += String(chunk);
    const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(printed)?.[0];
    if (address !== undefined) return { child, printed, address };
  }
  throw new Error(`It ended without an address: ${printed}`);
}

test('prints an address that opens the planner once, keeps plans where asked, and ends cleanly on Ctrl-C', async () => {
  const { child, address } = await start('--print');
  const first = await fetch(address, { redirect: 'manual' });
  expect(first.status).toBe(303);
  const [cookie = ''] = first.headers.getSetCookie();
  const page = await fetch(new URL('/', address), { headers: { cookie: cookie.split(';')[0] ?? '' } });
  expect(await page.text()).toContain('<title>Isocentre</title>');
  expect((await fetch(address, { redirect: 'manual' })).status).toBe(403);
  expect(existsSync(join(folder, 'isocentre.db'))).toBe(true);

  const ended = once(child, 'exit');
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});

test('says in one line why Electron is not used where there is no screen', async () => {
  test.skip(process.platform !== 'linux', 'only Linux can be without a screen');
  test.skip(Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY), 'there is a screen');
  const { printed } = await start();
  expect(printed).toMatch(/^Electron is not available here \(there is no screen\); .+$/m);
});
