import type { Locator, Page } from 'playwright-core';

/** So many stops a screen may have before what one came for. */
const MOST_STOPS = 150;

/** Goes to something as whoever uses no mouse does. @throws Error where no key leads there */
export async function reach(page: Page, target: Locator, by = 'Tab'): Promise<void> {
  await target.first().waitFor();
  for (let i = 0; i < MOST_STOPS; i += 1) {
    if (await target.first().evaluate((one) => one === one.ownerDocument.activeElement)) return;
    await page.keyboard.press(by);
  }
  throw new Error(`${by} does not lead to ${String(target)}`);
}

/** Goes there and writes. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.type(text);
}

/** Goes there and presses it. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

/** Chooses from the menu that a button opens. */
export async function choose(page: Page, menu: Locator, item: string): Promise<void> {
  await press(page, menu);
  const chosen = page.getByRole('menuitem', { name: item });
  await reach(page, chosen, 'ArrowDown');
  await page.keyboard.press('Enter');
}
