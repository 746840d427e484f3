import { join } from 'node:path';
import { act, comeIn, comeInByPhone, goTo } from '../../support/browser/acting';
import { press, reach, write } from '../../support/browser/keys';
import { type Window, Windows } from '../../support/browser/window';
import { PersonAtApi } from '../../support/person-at-api';
import { SeparateSystem } from '../../support/separate-system';
import { openFurtherYear } from '../../support/further-year';
import { huongTra, planNamed } from '../../support/plans';
import { askingPlan } from '../../support/yearly-plan';

const PAGE = join('infra', 'docs', 'guides', 'pictures', 'chu-the.jpg');

/** Another plan of the town, which asks its producers; opened by its authority. */
async function askingYear(system: SeparateSystem) {
  const title = 'Kế hoạch thu thập số liệu năm 2024';
  const programme = 'huong-tra-so-lieu-2024';
  await openFurtherYear(system, askingPlan, { id: programme, title, reports: [] });
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
    // A figure opens to what it counts, and each of these is looked at.
    await page
      .locator('summary')
      .filter({ hasText: 'Sản phẩm tham gia trong năm' })
      .first()
      .click();
    await page.getByRole('link', { name: 'Bún Vân Cù', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Bún Vân Cù' }).waitFor();
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

  test('a report goes from a commune to its town to its province: frozen, late above, corrected; what was read stays', async () => {
    const as = (person: string) => PersonAtApi.of(system, person);
    const [town, province] = [as('phong-kinh-te'), as('so-nn-ptnt')];
    const officer = as('xa-huong-toan');
    const source = { default: 'Giả định để thử.' };
    const report = { id: 'giua-nam', name: 'Báo cáo giữa năm', before: '2024-07-10', source };
    const [own, whole] = ['huong-tra-bao-cao-2024', 'hue-bao-cao-2024'];
    const reports = [{ ...report, above: { by: '2024-07-12', source } }];
    await openFurtherYear(system, huongTra, { id: own, title: 'Báo cáo của thị xã', reports });
    const ofProvince = planNamed('thua-thien-hue-2024');
    const upper = [{ ...report, before: '2024-07-31' }];
    await openFurtherYear(system, ofProvince, { id: whole, title: 'Của tỉnh', reports: upper });

    const path = (year: string) => `/v1/programmes/${year}`;
    const read = async (person: PersonAtApi, year: string, query: string) =>
      (await person.get(`${path(year)}/reports/giua-nam?${query}`)).body as ReportRead;
    const said = { report: 'giua-nam', summary: 'Đã nộp hồ sơ.'.normalize('NFD') };
    const toan = { commune: 'hue/huong-tra/huong-toan' };
    const ofTown = { commune: 'hue/huong-tra' };
    const told = async (person: PersonAtApi, template: string) => {
      await town.post('/v1/clock/settle', {});
      const { body } = await person.get(`/v1/notices?template=${template}&pageSize=100`);
      return (body.items as { stream: string; subject: string }[])
        .filter(({ stream }) => stream.endsWith(own))
        .map(({ subject }) => subject);
    };

    const drafted = await read(officer, own, 'asOf=2024-07-05');
    const send = { ...said, ...toan, type: 'SubmitReport', asOf: '2024-07-05' };
    const figures = drafted.sha256;
    // Somebody else presses at the same moment: one report comes in, and nobody is told twice.
    const both = await Promise.all(
      [0, 1].map(() => officer.command(path(own), { ...send, figures })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await told(town, 'report-arrived')).toEqual(['Xã Hương Toàn đã gửi: Báo cáo giữa năm']);

    await town.post('/v1/clock/advance', { to: '2024-07-18T09:00:00+07:00' });
    expect((await told(town, 'escalation')).join()).toContain('Phường Hương Chử');
    expect((await told(province, 'escalation')).join()).toContain('thị xã Hương Trà');
    const early = await read(officer, own, 'asOf=2024-07-05');
    expect([early.sha256, early.narrative.summary]).toEqual([figures, said.summary.normalize()]);

    const collected = await read(town, own, 'area=hue/huong-tra');
    expect(collected.below.filter(({ state }) => state === 'sent')).toHaveLength(1);
    const up = { type: 'SubmitReport', ...said, ...ofTown, summary: collected.narrative.summary };
    const upward = { ...up, asOf: collected.asOf, figures: collected.sha256 };
    expect(await town.command(path(own), upward)).toMatchObject({ status: 200 });
    expect((await told(province, 'report-arrived')).join()).toContain('UBND thị xã Hương Trà');
    const above = await read(province, whole, 'area=hue');
    const part = above.below.find(({ programme }) => programme === own);
    expect(part).toMatchObject({ state: 'sent', figures: collected.sha256 });

    const late = { ...said, commune: 'hue/huong-tra/huong-chu', type: 'SubmitReport' };
    expect(await as('xa-huong-chu').command(path(own), late)).toMatchObject({ status: 200 });
    const why = { corrects: 1, reason: 'Ghi thiếu một sản phẩm.', summary: 'Đã nộp hai hồ sơ.' };
    const correction = { ...send, type: 'CorrectReport', figures, ...why };
    expect(await officer.command(path(own), correction)).toMatchObject({ status: 200 });
    expect(await officer.command(path(own), correction)).toMatchObject({ status: 409 });
    expect(await told(town, 'report-corrected')).toHaveLength(1);
    expect(await read(officer, own, '')).toMatchObject({
      sent: { no: 2, on: '2024-07-05', correctedOn: '2024-07-18', reason: why.reason },
      ...{ sha256: figures, narrative: { summary: why.summary } },
    });
    // What the town has sent is what it was: with the one report that had come, and the figures of that day.
    const kept = await read(town, own, 'area=hue/huong-tra');
    expect(kept).toMatchObject({ sha256: collected.sha256, below: collected.below });
    const again = await read(town, own, `area=hue/huong-tra&asOf=${collected.asOf}`);
    expect(again.sha256).toBe(collected.sha256);
  }, 120_000);
});

interface ReportRead {
  readonly sha256: string;
  readonly asOf: string;
  readonly narrative: { readonly summary: string };
  readonly below: readonly { programme: string; state: string; figures: string | null }[];
}
