import { lookAt } from '../../support/browser/looking';
import { DESKTOP, PHONE, Windows } from '../../support/browser/window';
import { playedSystem } from '../../support/played-system';

let windows: Windows;

beforeAll(async () => {
  windows = await Windows.on(playedSystem().apiUrl);
});
afterAll(() => windows.close());
// Each check sets a dozen certificates.
jest.setTimeout(120_000);

test('a form of certificates is written, tried until nothing is wrong, adopted with its reason, and given up', async () => {
  const window = await windows.of('chu-tich-huong-tra', DESKTOP);
  const page = await window.open('/mau-giay');
  await page.getByRole('button', { name: 'Soạn từ mẫu của phần mềm' }).click();
  const text = page.getByLabel('Nội dung mẫu', { exact: true });
  await text.waitFor();
  const released = await text.inputValue();
  await text.fill(released.replace('breakable(data.product)', 'data.product'));
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await page.getByText('Với một từ 200 ký tự: in ra ngoài trang giấy').waitFor();
  expect(await lookAt(window, 'opened/mau-giay-sai')).toEqual([]);
  await text.fill(released.replace('GIẤY CHỨNG NHẬN]', 'GIẤY CHỨNG NHẬN HƯƠNG TRÀ]'));
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await page.getByText('Áp dụng được', { exact: true }).waitFor();
  const href = await page.getByRole('link', { name: 'Mở bản PDF' }).getAttribute('href');
  expect((await window.ask('GET', (href ?? '').split('#')[0] ?? '')).text.slice(0, 5)).toBe(
    '%PDF-',
  );
  await page.getByLabel('Lý do').fill('QĐ 12/QĐ-UBND ngày 5/1/2027');
  await page.getByRole('button', { name: 'Áp dụng cho giấy ký từ nay' }).click();
  await page.getByText('đang áp dụng').waitFor();
  expect(await lookAt(window, 'opened/mau-giay-ap-dung')).toEqual([]);
  await page.getByRole('link', { name: 'Mọi bản' }).click();
  await page.getByText('Đang áp dụng: bản 1.').waitFor();
  await page.getByRole('button', { name: 'Thôi dùng mẫu riêng…' }).click();
  await page.getByLabel('Lý do').fill('chỉ để thử');
  await page.getByRole('button', { name: 'In theo mẫu của phần mềm' }).click();
  await page.getByText('Đang áp dụng: mẫu của phần mềm.').waitFor();
  expect(window.complaints).toEqual([]);
  await window.close();
});

test('the office writes it on a phone, too; adopting is the chair’s', async () => {
  const window = await windows.of('so-nn-mt', PHONE);
  const page = await window.open('/mau-giay');
  await page.getByRole('button', { name: 'Soạn từ mẫu của phần mềm' }).click();
  await page.getByText('Áp dụng mẫu là việc của người có thẩm quyền ký giấy.').waitFor();
  expect(await lookAt(window, 'opened/mau-giay-360')).toEqual([]);
  await page.getByRole('button', { name: 'Xóa bản soạn' }).click();
  await page.getByText('Chưa có mẫu riêng').waitFor();
  expect(window.complaints).toEqual([]);
  await window.close();
});
