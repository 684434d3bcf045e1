import { expect, type Locator, type Page } from '@playwright/test';

const mostStops = 40;

/** Presses a key until what is wanted has the focus, as somebody without a mouse would. */
export async function pressTo(page: Page, key: string, wanted: Locator): Promise<void> {
  for (let press = 0; press < mostStops; press += 1) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(wanted, `not reached by ${key} in ${mostStops} presses`).toBeFocused();
}
