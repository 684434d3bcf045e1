import { expect, type Page } from '@playwright/test';

/** Opens the palette, types a few letters and waits for the first thing found, which has to be this. Enter takes it. */
export async function find(page: Page, typed: string, wanted: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find a place or a command' })).toBeFocused();
  await page.keyboard.type(typed);
  const found = page.getByRole('dialog', { name: 'Find a place or a command' }).getByRole('option', { selected: true });
  await expect(found).toHaveText(wanted);
}
