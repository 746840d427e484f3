import { join } from 'node:path';
import { act, comeIn, comeInByPhone, goTo } from '../../support/browser/acting';
import { press, reach, write } from '../../support/browser/keys';
import { type Window, Windows } from '../../support/browser/window';
import { PersonAtApi } from '../../support/person-at-api';
import { SeparateSystem } from '../../support/separate-system';
import { askingPlan } from '../../support/yearly-plan';

const PAGE = join('infra', 'docs', 'guides', 'pictures', 'chu-the.jpg');

/** Another plan of the town, which asks its producers; opened by its authority. */
async function askingYear(system: SeparateSystem) {
  const { additions: _, recognised: __, ...plan } = askingPlan;
  const [programme, number] = ['huong-tra-so-lieu-2024', '77/KH-UBND'];
  const title = 'Kế hoạch thu thập số liệu năm 2024';
  const year = {
    ...plan,
    ...{ id: programme, title, document: { ...plan.document, number } },
    ...{ rounds: [], products: [], reports: [] },
  };
  const as = (person: string) => PersonAtApi.of(system, person);
  const handedIn = await as('phong-kinh-te').ask('POST', '/v1/programmes', JSON.stringify(year), {
    'Idempotency-Key': 'tasks-asking-year',
  });
  const approval = { type: 'ApprovePlan', decision: number, signedOn: plan.document.issuedOn };
  const approved = await as('chu-tich-huong-tra').command(`/v1/programmes/${programme}`, approval);
  expect([handedIn, approved]).toMatchObject([{ status: 201 }, { status: 200 }]);
  return { office: title, programme };
}

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

  test('an office asks for yearly figures; a producer answers on its phone, and the commune corrects it after a call', async () => {
    const { office, programme } = await askingYear(system);
    const asking = await windows.of('phong-kinh-te');
    await asking.open('/so-lieu');
    const plan = asking.page.getByRole('region', { name: office });
    await plan.getByRole('button', { name: 'Hỏi các chủ thể' }).click();
    await asking.page.getByRole('button', { name: /^Hỏi \d+ chủ thể$/ }).click();
    await plan.getByText(/Đã trả lời 0\/\d/).waitFor();

    const { page, complaints } = await comeInByPhone(windows, 'Tổ hợp tác sản xuất Bún Vân Cù');
    await page.getByRole('link', { name: /Số liệu năm 2024/ }).click();
    const revenue = page.getByRole('textbox', { name: 'Doanh thu của sản phẩm' });
    await revenue.fill('1,25 tỷ');
    await page.getByText('= 1.250.000.000 đồng (1,25 tỷ đồng)').waitFor();
    // What was typed is still there after the page was left.
    await page.reload();
    expect(await revenue.inputValue()).toBe('1,25 tỷ');
    await page.getByLabel('Số lao động').fill('12000');
    await page.getByRole('button', { name: 'Gửi số liệu' }).click();
    await page.getByText('Xin xem lại, có đúng không?').waitFor();
    await page.getByLabel('Số lao động').fill('12');
    await page.getByRole('button', { name: 'Gửi số liệu' }).click();
    await page.getByText('Đã gửi. Cảm ơn ông bà!').waitFor();

    const officer = await comeIn(windows, 'Cán bộ OCOP xã Hương Toàn');
    await goTo(officer, 'Số liệu năm của chủ thể');
    await officer.page.getByRole('link', { name: 'Tổ hợp tác sản xuất Bún Vân Cù' }).click();
    await officer.page.getByLabel('Số lao động').fill('14');
    await officer.page.getByLabel('Vì sao sửa').fill('Chủ thể gọi lại, thiếu hai người.');
    await officer.page.getByRole('button', { name: 'Gửi thay chủ thể' }).click();
    await officer.page.getByText('thay lần số 1: Chủ thể gọi lại').waitFor();
    const { text } = await officer.ask('GET', `/v1/programmes/${programme}/figures`);
    const { items } = JSON.parse(text) as {
      items: { sums: { figure: string; total: string; answers: number[] }[] }[];
    };
    const jobs = items[0]?.sums.find(({ figure }) => figure === 'lao-dong');
    expect(jobs).toMatchObject({ total: '14', answers: [2] });
    expect([...complaints, ...officer.complaints, ...asking.complaints]).toEqual([]);
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
