import { join } from 'node:path';
import { act, comeIn, comeInByPhone, goTo } from '../../support/browser/acting';
import { press, reach, write } from '../../support/browser/keys';
import { type Window, Windows } from '../../support/browser/window';
import { SeparateSystem } from '../../support/separate-system';

const PAGE = join('infra', 'docs', 'guides', 'pictures', 'chu-the.jpg');

/** 5 July 2024 in Hương Trà: the first round’s results wait for their decision. */
describe('tasks in the browser, without a mouse where hands know the keys', () => {
  let system: SeparateSystem;
  let windows: Windows;
  let approver: Window;

  beforeAll(async () => {
    system = await SeparateSystem.start(true);
    await system.run('all', ['worker', 'scoring', 'certificates', 'notifications', 'api']);
    await system.play('2024-07-05');
    windows = await Windows.on(system.apiUrl);
  }, 240_000);
  afterAll(async () => {
    await windows?.close();
    await system.stop();
  }, 60_000);

  test('the office gives a producer more time, by keys alone', async () => {
    const office = await comeIn(windows, 'Phòng Kinh tế thị xã Hương Trà');
    const { page } = office;
    const main = page.getByRole('main');
    await press(page, page.getByRole('navigation').getByRole('link', { name: 'Đợt đánh giá' }));
    await press(page, main.getByRole('link', { name: 'Đợt 1' }));
    await press(page, main.getByRole('button', { name: 'Gia hạn' }));
    const form = page.getByRole('dialog').getByRole('form');
    await reach(page, form.getByLabel('Thời hạn'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await write(page, form.getByLabel('Ngày cuối mới'), '19/07/2024');
    await write(page, form.getByLabel('Số quyết định'), '1519/QĐ-UBND');
    await write(page, form.getByLabel('Lý do'), 'Chờ ý kiến của Sở');
    await press(page, form.getByRole('button', { name: 'Gia hạn' }));
    await form.waitFor({ state: 'hidden' });
    expect(office.complaints).toEqual([]);
  });

  test('a producer sends a page of a paper in, by keys alone', async () => {
    const { page, complaints } = await comeInByPhone(windows, 'HTX SXKD dịch vụ NN Bình Thành');
    await press(page, page.getByRole('link', { name: 'Bưởi da xanh' }));
    await press(page, page.getByRole('link', { name: 'Chuẩn bị và nộp hồ sơ' }));
    const missing = page.locator('a.card').filter({ hasText: 'bắt buộc' });
    await press(page, missing.filter({ hasText: /thiếu|chưa có/i }));
    await press(page, page.getByRole('link', { name: 'Chụp giấy mới' }));
    const choosing = page.waitForEvent('filechooser');
    await press(page, page.getByLabel('Chụp ảnh trang giấy'), 'Space');
    await (await choosing).setFiles(PAGE);
    await page.getByText('Đã gửi 1 trên 1 trang').waitFor();
    await press(page, page.getByRole('button', { name: 'Tiếp tục', exact: true }));
    await press(page, page.getByRole('button', { name: 'Lưu giấy tờ' }));
    await press(page, page.getByRole('link', { name: 'Tiếp tục' }));
    await page.getByRole('heading', { name: 'Giấy tờ của sản phẩm' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a commune corrects the report that is filled in for it, and sends it with its figures', async () => {
    const officer = await comeIn(windows, 'Cán bộ OCOP xã Hương Toàn');
    const { page, complaints } = officer;
    await goTo(officer, 'Báo cáo của xã');
    await page.getByRole('link', { name: 'Soạn và gửi' }).first().click();
    const results = page.getByLabel('Kết quả thực hiện');
    await results.waitFor();
    const written = await results.inputValue();
    expect(written).toContain('Bún Vân Cù');
    await results.fill(`${written}\nXã đã họp lấy ý kiến cộng đồng.`);
    await page.getByLabel('Khó khăn, vướng mắc').fill('Thiếu kho lạnh.');
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.getByText('Đây là số liệu đã gửi').waitFor();
    await page.getByText('Xã đã họp lấy ý kiến cộng đồng.').waitFor();
    const { text } = await officer.ask('GET', '/v1/programmes/huong-tra-2024/reports');
    const sent = (JSON.parse(text) as { items: { report: string; figures: string | null }[] })
      .items;
    expect(sent.find(({ report }) => report === 'year-end')?.figures).toMatch(/^[0-9a-f]{64}$/);
    expect(complaints).toEqual([]);
  });

  test('the approver decides on the council’s results, by keys alone', async () => {
    approver = await comeIn(windows, 'Chủ tịch UBND thị xã Hương Trà');
    const { page, complaints } = approver;
    const decide = 'Phê duyệt kết quả, ban hành quyết định';
    const menu = page.getByRole('navigation');
    await press(page, menu.getByRole('link', { name: 'Chờ tôi quyết định' }));
    await press(page, page.getByRole('main').getByRole('button', { name: decide }));
    const form = page.getByRole('dialog').getByRole('form');
    await write(page, form.getByLabel('Số quyết định'), '1520/QĐ-UBND');
    await write(page, form.getByLabel('Ngày ký'), '05/07/2024');
    await press(page, form.getByRole('button', { name: decide, exact: true }));
    await press(page, form.getByRole('button', { name: `Xác nhận: ${decide}` }));
    await form.waitFor({ state: 'hidden' });
    await press(page, menu.getByRole('link', { name: 'Giấy chứng nhận' }));
    await page.getByRole('row', { name: 'Bún Vân Cù' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('an inspector types the number on a label, goes through the check list, and proposes', async () => {
    const row = approver.page.getByRole('row', { name: 'Bún Vân Cù' });
    const number = await row.getByRole('link').innerText();
    const inspector = await comeIn(windows, 'Đoàn kiểm tra OCOP tỉnh');
    const { page, complaints } = inspector;
    await goTo(inspector, 'Kiểm tra sản phẩm');
    await page.getByLabel('Số giấy chứng nhận').fill(number);
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('link', { name: 'Bún Vân Cù' }).click();
    await page.getByRole('button', { name: 'Bắt đầu kiểm tra' }).click();
    const points = page.getByRole('main').getByRole('radiogroup');
    await points.first().waitFor();
    for (const [i, point] of (await points.all()).entries())
      await point
        .getByRole('radio', { name: i === 0 ? 'Không đúng' : 'Đúng', exact: true })
        .check();
    await page.getByLabel('Thấy gì, ở đâu').fill('Nhãn ghi 4 sao, giấy chứng nhận ghi 3 sao');
    await page.getByLabel('Nơi kiểm tra').fill('Chợ Đông Ba, Huế');
    await page.getByRole('radio', { name: 'đề nghị đình chỉ hoặc thu hồi' }).check();
    await page.getByRole('button', { name: 'Ghi kết quả kiểm tra' }).click();
    await page.getByText('Chợ Đông Ba, Huế').first().waitFor();
    await act(page, 'Đề nghị đình chỉ', {
      'Kết luận kiểm tra': 'Nhãn ghi sai hạng sao',
    });
    await page.getByText('Đang có thời hạn').waitFor();
    await goTo(approver, 'Chờ tôi quyết định');
    await approver.page.getByRole('button', { name: 'Tạm đình chỉ' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
