import type { Locator } from 'playwright-core';
import { photograph } from '../photographs';
import type { Window } from './window';

/** A scan says on which day it was signed by hand; a day to come is refused in words, and nothing is taken. */
export async function refuseScan(approver: Window, paper: Locator): Promise<void> {
  const { page } = approver;
  await paper.getByRole('button', { name: 'Giấy đã ký tay, nộp bản quét' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Người đã ký').fill('Nguyễn Văn Chủ Tịch');
  await dialog.getByLabel('Ngày ký trên giấy').fill('13/05/2027');
  const file = { name: 'quet.png', mimeType: 'image/png', buffer: photograph(900, 1_200) };
  await dialog.locator('input[type=file]').setInputFiles(file);
  await dialog.getByRole('button', { name: 'Nộp bản quét' }).click();
  await dialog.getByText('sau ngày hôm nay').waitFor();
  await approver.picture('whole-path/by-hand-desktop');
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  await dialog.waitFor({ state: 'hidden' });
}
