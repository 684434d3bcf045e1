import { expect, type Page } from '@playwright/test';
import { problemText } from '../../../db/schema/problem.ts';
import { type LocalShell, openLocalShell } from '../../../electron/local/shell.ts';
import { stopped } from './running.ts';

/** The planner started anew over the same store, with a page in it, as after the computer was shut down. */
export async function started(home: string, newPage: () => Promise<Page>): Promise<{ shell: LocalShell; page: Page }> {
  const opened = await openLocalShell(home);
  if (!opened.ok) throw new Error(opened.problems.map(problemText).join('; '));
  const page = await newPage();
  await page.goto(opened.value.address());
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');
  await stopped(page);
  return { shell: opened.value, page };
}
