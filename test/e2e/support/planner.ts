import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { problemText } from '../../../db/schema/problem.ts';
import { type LocalShell, openLocalShell } from '../../../electron/local/shell.ts';

function isOnThisMachine(address: string): boolean {
  const { hostname, protocol } = new URL(address);
  return hostname === '127.0.0.1' || ['blob:', 'data:'].includes(protocol);
}

/**
 * Tests that drive the local shell. Each has a `shell` with a store of its own, thrown away after it, so that no test
 * sees what another did; `page` is let in and on its way to the planner's first view. Whatever a page asks of the network
 * is taken down, and a test in which anything would have left this machine has failed.
 */
export const test = base.extend<{ home: string; shell: LocalShell }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright insists on a destructured first argument.
  home: async ({}, use) => {
    const home = await mkdtemp(join(tmpdir(), 'isocentre-e2e-'));
    await use(home);
    await rm(home, { recursive: true, force: true });
  },
  shell: async ({ home }, use) => {
    const opened = await openLocalShell(home);
    if (!opened.ok) throw new Error(opened.problems.map(problemText).join('; '));
    await use(opened.value);
    await opened.value.close();
  },
  context: async ({ context }, use) => {
    const elsewhere: string[] = [];
    context.on('request', (request) => {
      if (!isOnThisMachine(request.url())) elsewhere.push(request.url());
    });
    await use(context);
    expect(elsewhere, 'requests that would have left this machine').toEqual([]);
  },
  page: async ({ page, shell }, use) => {
    await page.goto(shell.address());
    await use(page);
  },
});

export { expect };
