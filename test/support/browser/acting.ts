import type { Locator, Page } from 'playwright-core';
import { DESKTOP, PHONE, type Window, type Windows } from './window';

/** Comes in as somebody does who sees the page for the first time: looks for a name among those that can be chosen. */
export async function comeIn(windows: Windows, name: string): Promise<Window> {
  const window = await windows.stranger(DESKTOP);
  const page = await window.open('/dang-nhap');
  await page.getByLabel('Tìm theo tên, vai trò, nơi').fill(name);
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
  return window;
}

/** The same on the producer's telephone. */
export async function comeInByPhone(windows: Windows, name: string): Promise<Window> {
  const window = await windows.stranger(PHONE);
  const page = await window.open('/cs');
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name: 'Sản phẩm của tôi' }).waitFor();
  return window;
}

/** Goes to a screen of the menu. */
export async function goTo({ page }: Window, screen: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** Moves the sandbox's clock by its own mover, and waits until the console shows that day. */
export async function moveClockTo({ page }: Window, day: string): Promise<void> {
  await page.getByRole('button', { name: 'Dời đồng hồ' }).click();
  await page.getByLabel('Đến ngày').fill(day);
  await page.getByRole('button', { name: 'Dời đến 8 giờ ngày đó' }).click();
  await page.getByRole('banner').getByText(day).first().waitFor({ timeout: 30_000 });
  await page.keyboard.press('Escape');
}

/** What is written into the fields of a form, by their labels: a text, or what is done with the field. */
export type Written = Readonly<Record<string, string | ((field: Locator) => Promise<void>)>>;

/** Presses the button of an action, fills its form in, confirms it where it asks, and waits until it counted. */
export async function act(page: Page, action: string, written: Written = {}): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).first().click();
  const dialog = page.getByRole('dialog').filter({ has: page.getByRole('form') });
  await fillIn(dialog, written);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  const confirm = dialog.getByRole('button', { name: `Xác nhận: ${action}` });
  if (await appears(confirm, dialog)) await confirm.click();
  await dialog.waitFor({ state: 'hidden' }).catch(async () => {
    throw new Error(`${action}: ${await dialog.innerText()}`);
  });
}

export async function fillIn(form: Locator, written: Written): Promise<void> {
  for (const [label, how] of Object.entries(written)) {
    const field = form
      .getByLabel(label)
      .or(form.getByRole('group', { name: label }))
      .first();
    if (typeof how === 'string') await field.fill(how);
    else await how(field);
  }
}

/** Whether a question comes before the dialog is gone. */
function appears(question: Locator, dialog: Locator): Promise<boolean> {
  const gone = dialog.waitFor({ state: 'hidden' }).then(() => false);
  const asked = question.waitFor().then(() => true);
  const neither = (): boolean => false;
  return Promise.race([asked, gone].map((one) => one.catch(neither)));
}

/** Picks from a list that can be searched, as one types a part of the name. */
export const picking = (name: string) => async (field: Locator) => {
  await field.fill(name);
  await field.page().getByRole('option', { name }).first().click();
};
