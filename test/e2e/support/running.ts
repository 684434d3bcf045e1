import { expect, type Page } from '@playwright/test';

/**
 * Waits until the view Compare says what the scenario on screen does to waits. From then on every figure and every
 * chart stands; the rest of the runs only narrow the intervals.
 */
export async function answered(page: Page, scenario: string): Promise<void> {
  // Not of what was on screen a moment ago: while that is all there is, no run counts as landed.
  await expect(page.getByTestId('run-state')).toContainText(/([3-9]|\d\d) of|Up to date/);
  const sentence = page.getByTestId('comparison-sentence');
  await expect(sentence).toContainText(scenario);
  await expect(sentence).toContainText(/days longer|days shorter|told from noise/);
}

/** Ends the runs, which would take every core from what follows; on a fast machine they may have ended by themselves. */
export async function stopped(page: Page): Promise<void> {
  const stop = page.getByRole('button', { name: 'Stop' });
  await expect(async () => {
    if (await stop.isVisible()) await stop.click({ timeout: 5_000 });
    // Stopped before anything of the new inputs has landed, it goes on showing what is out of date, and says so.
    await expect(page.getByTestId('run-state')).toHaveAttribute('data-status', /stopped|upToDate/, { timeout: 5_000 });
  }).toPass();
}
