import type { Page } from 'playwright-core';
import { goTo } from '../../support/browser/acting';
import { choose, press, write } from '../../support/browser/keys';
import { type Window, Windows } from '../../support/browser/window';
import { Authenticator } from '../../support/official';
import { SeparateSystem } from '../../support/separate-system';
import { workbookOf } from '../../support/workbook';

const PASSWORD = 'ba con ngựa trắng qua cầu 🐴';
const HEAD = ['Họ tên', 'Vai trò', 'Địa bàn', 'Quyết định', 'E-mail'];
const OFFICER = ['Lê Thị Hậu'.normalize('NFD'), 'commune-officer', 'hue/phuong-kim-tra', '7/QĐ'];
const INSPECTOR = ['Trần Kiểm', 'inspector', 'hue', '8/QĐ-SNN', 'kiem@hue.example'];

/** A system of the real time that nobody keeps yet, at an address with a name: passkeys are made for names alone. */
describe('people and how they come in, in the browser', () => {
  let system: SeparateSystem;
  let windows: Windows;
  let keeper: Window;

  beforeAll(async () => {
    system = await SeparateSystem.start(true);
    const PUBLIC_URL = system.apiUrl.replace('127.0.0.1', 'localhost');
    Object.assign(system.settings, { PUBLIC_URL, OCOP_CLOCK: 'real' });
    await system.run('all', ['worker', 'scoring', 'certificates', 'notifications', 'api']);
    windows = await Windows.on(PUBLIC_URL);
  }, 120_000);
  afterAll(async () => {
    await windows?.close();
    await system.stop();
  }, 60_000);

  test('the first administrator begins by the printed link, and comes in again, by keys alone', async () => {
    const link = /\S+\/loi-moi#\S+/.exec(system.said('all'))?.[0] ?? '';
    keeper = await windows.stranger();
    const page = await keeper.open(link);
    await write(page, page.getByLabel('Họ và tên'), 'Nguyễn Quản Trị');
    await write(page, page.getByLabel('Tên đăng nhập'), 'quan.tri');
    await write(page, page.getByLabel('Mật khẩu mới'), PASSWORD);
    await page.keyboard.press('Enter');
    const authenticator = new Authenticator(await page.locator('code').innerText());
    await write(page, page.getByLabel('Mã 6 số'), authenticator.code());
    await page.keyboard.press('Enter');
    await atWork(page);
    await choose(page, account(page), 'Đăng xuất');
    await write(page, page.getByLabel('Tên đăng nhập'), 'quan.tri');
    await write(page, page.getByLabel('Mật khẩu'), PASSWORD);
    await page.keyboard.press('Enter');
    await write(page, page.getByLabel('Mã 6 số trong ứng dụng'), authenticator.code());
    await page.keyboard.press('Enter');
    await atWork(page);
    expect(keeper.complaints).toEqual([]);
  });

  test('a list of people is looked at cell by cell before anybody is written', async () => {
    const { page } = keeper;
    await goTo(keeper, 'Người dùng');
    await page.getByRole('link', { name: 'Nhập danh sách' }).click();
    await send(page, [OFFICER, ['Ai đó', 'Trưởng thôn', 'hue', '', 'không phải thư']]);
    await page.getByText('2 ô sai; chưa ghi ai.').waitFor();
    const wrong = await page.getByRole('row').filter({ hasText: /^3/ }).allInnerTexts();
    expect(wrong.map((row) => row.split('\t')[1])).toEqual(['vai tro', 'email']);
    await send(page, [OFFICER, INSPECTOR]);
    await page.getByText('Đọc được 2 người').waitFor();
    await page.getByText('Không có ô nào sai').waitFor();
    expect(JSON.parse((await keeper.ask('GET', '/v1/people?search=Tran Kiem')).text)).toMatchObject(
      {
        total: 0,
      },
    );
    await page.getByLabel('Chỉ kiểm tra, chưa ghi').uncheck();
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByText('Đã ghi 2 người.').waitFor();
    await goTo(keeper, 'Người dùng');
    await page.getByRole('link', { name: 'Lê Thị Hậu' }).waitFor();
  });

  test('somebody makes a passkey, comes in with it alone, and no longer once it is ended', async () => {
    const { page, context, complaints } = keeper;
    const device = await context.newCDPSession(page);
    await device.send('WebAuthn.enable');
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
        ...{ hasUserVerification: true, isUserVerified: true },
      },
    });
    await choose(page, account(page), 'Tài khoản của tôi');
    await write(page, page.getByLabel('Đặt tên cho khóa'), 'Máy phòng họp');
    await press(page, page.getByRole('button', { name: 'Tạo khóa' }));
    await page.getByRole('button', { name: 'Bỏ Máy phòng họp' }).waitFor();
    await choose(page, account(page), 'Đăng xuất');
    await press(page, page.getByRole('button', { name: 'Dùng khóa thiết bị (passkey)' }));
    await account(page).waitFor();
    await page.goto('/tai-khoan');
    await press(page, page.getByRole('button', { name: 'Bỏ Máy phòng họp' }));
    await page.getByText('Người ký hoặc quyết định nên có một khóa').waitFor();
    await choose(page, account(page), 'Đăng xuất');
    await press(page, page.getByRole('button', { name: 'Dùng khóa thiết bị (passkey)' }));
    await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    expect(complaints).toEqual([]);
  });
});

const account = (page: Page) => page.getByRole('button', { name: 'Tài khoản: Nguyễn Quản Trị' });
const atWork = (page: Page) => page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();

/** Chooses a list and has it looked at. */
async function send(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const buffer = Buffer.from(workbookOf({ 'Danh sách': [HEAD, ...rows] }));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const choosing = page.waitForEvent('filechooser');
  await page.getByLabel('Tệp danh sách').click();
  await (await choosing).setFiles({ name: 'nguoi-dung.xlsx', mimeType, buffer });
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
}
