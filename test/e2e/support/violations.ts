import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/**
 * Every rule that axe has on by itself, and the size of targets, which WCAG 2.2 AA asks for. Only what is violated is
 * gathered: the rest, for each of a map's hundreds of shapes, is most of the work of an analysis.
 */
const options: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

/** What is wrong on the page as it is shown, one line for each rule and place, so that a failure can be read. */
export async function violations(page: Page): Promise<string[]> {
  // Colours on their way from one theme or view to the next are nobody's. One whose element goes meanwhile is cancelled,
  // which its promise tells as an error.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')}`),
  );
}
