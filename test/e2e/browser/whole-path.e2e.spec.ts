import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import {
  act,
  comeIn,
  comeInByPhone,
  fillIn,
  goTo,
  moveClockTo,
  picking,
} from '../../support/browser/acting';
import { refuseScan } from '../../support/browser/scanning';
import { type Window, Windows } from '../../support/browser/window';
import { photograph } from '../../support/photographs';
import { SeparateSystem } from '../../support/separate-system';
import { Issuer, type Token } from '../../support/signers';

const NAME = 'Trà thanh trà Hương Vân';
const AUTHORITY = 'UBND thành phố Huế';
const PLAN = `Kế hoạch triển khai Chương trình OCOP của ${AUTHORITY} năm 2027`;
const ROUND = 'Đợt 1';
const CHAIR = 'Chủ tịch Hội đồng cấp tỉnh';
const MEMBERS = [
  'Ủy viên Sở Nông nghiệp',
  'Ủy viên Sở Công Thương',
  'Ủy viên Sở Y tế',
  'Ủy viên Sở Khoa học và Công nghệ',
];

/** A page of a paper, as a camera gives it. */
const PAGE = join('infra', 'docs', 'guides', 'pictures', 'chu-the.jpg');

/** From an empty office to a signed certificate that a stranger looks up, by screens alone, each role in turn: nobody knows an id. */
describe('the whole path in the browser', () => {
  let system: SeparateSystem;
  let windows: Windows;
  let token: Token;
  let office: Window;
  let approver: Window;
  let commune: Window;
  let producer: Window;

  beforeAll(async () => {
    system = await SeparateSystem.start(true);
    const agency = await Issuer.named('Tổ chức chứng thực minh họa');
    token = await agency.vouchFor(AUTHORITY);
    const trusted = join(system.folder, 'trusted.pem');
    writeFileSync(trusted, agency.pem);
    Object.assign(system.settings, { PAPER_SIGNING: 'external', PAPER_SIGNING_TRUSTED: trusted });
    await system.run('all', ['worker', 'scoring', 'certificates', 'notifications', 'api']);
    windows = await Windows.on(system.apiUrl);
    office = await comeIn(windows, 'Sở Nông nghiệp và Môi trường thành phố Huế');
    approver = await comeIn(windows, 'Chủ tịch UBND thành phố Huế');
    commune = await comeIn(windows, 'Cán bộ OCOP phường Hương Trà');
    producer = await comeInByPhone(windows, 'HTX NN Hương Vân');
  }, 120_000);
  afterAll(async () => {
    await windows?.close();
    await system.stop();
  }, 60_000);

  test('the office makes the year’s plan, and the approver opens it', async () => {
    await moveClockTo(office, '04/01/2027');
    await makePlan(office);
    await approve(approver, 'Phê duyệt kế hoạch, mở chương trình năm', '01/KH-UBND', '04/01/2027');
  });

  test('the producer registers an idea by phone, and plans its business', async () => {
    const { page } = producer;
    await page.getByRole('link', { name: 'Đăng ký ý tưởng mới' }).click();
    await answer(page, 'Sản phẩm tên là gì?', NAME);
    await choose(page, 'Chưa có, đăng ký lần đầu');
    await choose(page, 'Phường Hương Trà');
    await answer(page, 'Kể ngắn về sản phẩm', 'Trà ướp hoa thanh trà, làm tại Hương Vân.');
    await sendAnswers(page, 'Gửi cho xã');
    await dutyOf(commune, NAME);
    await act(commune.page, 'Chấp nhận ý tưởng');
    await page.getByRole('link', { name: 'Xem sản phẩm' }).click();
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('link', { name: 'Viết phương án kinh doanh' }).click();
    for (const words of ['Sản phẩm là gì', 'Làm ở đâu', 'Bán cho ai', 'Cần bao nhiêu vốn'])
      await answer(page, words, 'Như đã nêu trong phương án minh họa.');
    await sendAnswers(page, 'Gửi phương án');
    await dutyOf(office, NAME);
    await act(office.page, 'Chấp thuận phương án');
  });

  test('the office chooses the criteria; the producer photographs the papers and files', async () => {
    await goTo(office, 'Sản phẩm');
    await office.page.getByRole('link', { name: NAME }).first().click();
    await act(office.page, 'Chọn hoặc đổi bộ tiêu chí', {
      'Mã bộ tiêu chí': picking('26/2026-01'),
    });
    const { page } = producer;
    await page.getByRole('link', { name: 'Xem sản phẩm' }).click();
    await page.getByRole('link', { name: 'Chọn ảnh sản phẩm' }).click();
    const buffer = photograph(1_200, 900);
    const shot = { name: 'trà.png', mimeType: 'image/png', buffer };
    await page.getByLabel('Chọn ảnh có sẵn').setInputFiles(shot);
    await page.getByRole('img', { name: `Ảnh sản phẩm: ${NAME}` }).waitFor();
    await producer.picture('whole-path/picture-phone');
    await page.goBack();
    await page.getByRole('link', { name: 'Chuẩn bị và nộp hồ sơ' }).click();
    const missing = page
      .locator('a.card')
      .filter({ hasText: 'bắt buộc' })
      .filter({ hasText: /thiếu|chưa có/i });
    await page.getByText('giấy bắt buộc').first().waitFor();
    while ((await missing.count()) > 0) await takePage(page, missing.first());
    await page.getByRole('link', { name: 'Kiểm tra rồi nộp' }).click();
    await page.getByRole('button', { name: 'Nộp hồ sơ cho xã' }).click();
    await page.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();
  });

  test('the commune checks the dossier, and the office takes it in', async () => {
    await checkDossier(commune);
    await dutyOf(office, NAME);
    await act(office.page, 'Tiếp nhận hồ sơ vào đợt đánh giá', { 'Số tiếp nhận': '03/PTN-SNNMT' });
  });

  test('the approver appoints the council, which meets', async () => {
    await goTo(approver, 'Đợt đánh giá');
    await approver.page.getByRole('link', { name: ROUND }).first().click();
    await act(approver.page, 'Thành lập Hội đồng bằng quyết định', {
      'Số quyết định': '20/QĐ-UBND',
      'Ngày ký': '04/01/2027',
      'Nhiệm kỳ từ ngày': '04/01/2027',
      'Nhiệm kỳ đến hết ngày': '31/12/2027',
      'Các thành viên Hội đồng': appointing,
    });
    await moveClockTo(office, '04/05/2027');
    await dutyOf(office, ROUND);
    await act(office.page, 'Triệu tập Hội đồng, gửi hồ sơ điện tử', {
      'Ngày gửi hồ sơ điện tử': '04/05/2027',
      'Ngày họp': '12/05/2027',
    });
    await moveClockTo(office, '12/05/2027');
    await goTo(office, 'Phiên họp Hội đồng');
    await office.page.getByRole('link', { name: ROUND }).first().click();
    await office.page.getByRole('checkbox').first().waitFor();
    for (const box of await office.page.getByRole('checkbox').all()) await box.check();
    await office.page.getByRole('button', { name: 'Mở phiên họp' }).click();
    await office.page.getByRole('button', { name: 'Kết thúc chấm điểm' }).waitFor();
  });

  test('its members score by keys alone, and its chair closes the session', async () => {
    for (const member of [CHAIR, ...MEMBERS]) await score(await comeIn(windows, member));
    await act(office.page, 'Kết thúc chấm điểm');
    const chair = await comeIn(windows, CHAIR);
    await goTo(chair, 'Phiên họp Hội đồng');
    await chair.page.getByRole('link', { name: ROUND }).first().click();
    await act(chair.page, 'Bế mạc phiên họp', { 'Số biên bản': '01/BB-HĐ' });
    await chair.close();
  }, 300_000);

  test('results are submitted, decided on and signed for, and anybody finds the certificate', async () => {
    await dutyOf(office, ROUND);
    await act(office.page, 'Trình kết quả', { 'Số tờ trình': '58/TTr-SNNMT' });
    await goTo(approver, 'Chờ tôi quyết định');
    await approver.page.getByRole('button', { name: /^Phê duyệt kết quả/ }).waitFor();
    await approver.settled();
    await approver.picture('whole-path/approver-desktop');
    await approver.photograph('co-quan-phe-duyet');
    await approve(approver, 'Phê duyệt kết quả, ban hành quyết định', '612/QĐ-UBND', '12/05/2027');
    await sign(approver, token);
    const { page } = producer;
    await page.getByRole('navigation').getByRole('link', { name: 'Chứng nhận' }).click();
    await page.getByRole('link', { name: NAME }).click();
    const stranger = await windows.stranger();
    await goTo(office, 'Giấy chứng nhận');
    await office.page.getByRole('row', { name: NAME }).getByRole('link').click();
    const address = await office.page
      .getByRole('link', { name: 'Mở trang tra cứu' })
      .getAttribute('href');
    await stranger.open(address!);
    expect(await stranger.page.locator('.word').innerText()).toBe('CÒN HIỆU LỰC');
    expect(await stranger.page.getByRole('heading', { level: 1 }).innerText()).toBe(NAME);
    const shown = stranger.page.getByRole('img', { name: `Ảnh sản phẩm: ${NAME}` });
    const width = await shown.evaluate(async (element) => {
      const image = element as unknown as { naturalWidth: number; decode(): Promise<void> };
      await image.decode();
      return image.naturalWidth;
    });
    expect(width).toBe(320);
    await stranger.picture('whole-path/public-desktop');
    await stranger.page.setViewportSize({ width: 320, height: 900 });
    await stranger.picture('whole-path/public-320');
    for (const { complaints } of [office, approver, commune, producer, stranger])
      expect(complaints).toEqual([]);
  });

  async function approve(window: Window, action: string, decision: string, day: string) {
    await goTo(window, 'Chờ tôi quyết định');
    await act(window.page, action, { 'Số quyết định': decision, 'Ngày ký': day });
  }
});

/** The first plan of a province, by the law's calendar: begun, written to its end, handed in. */
async function makePlan(office: Window): Promise<void> {
  const { page } = office;
  await goTo(office, 'Kế hoạch năm');
  await page.getByRole('link', { name: 'Lập kế hoạch năm' }).click();
  await fillIn(page.getByRole('main'), {
    'Cơ quan ban hành': AUTHORITY,
    'Nơi ghi cạnh ngày trên văn bản': 'Huế',
    'Các xã, phường, mỗi dòng một đơn vị': 'Phường Hương Trà\nPhường Kim Trà',
  });
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
  await page.getByRole('heading', { name: PLAN }).waitFor();
  await page.getByText('2 chỗ cần điền hoặc sửa').waitFor();
  const paper = page.getByRole('group', { name: 'Văn bản', exact: true });
  await fillIn(paper, { 'Số, ký hiệu': '01/KH-UBND', 'Người ký': 'Nguyễn Văn A' });
  await page.getByText('Không có chỗ sai: trình được.').waitFor();
  await page.getByText(/Đã lưu lúc/).waitFor();
  await page.getByText('29/04/2027').first().waitFor();
  await page.getByRole('button', { name: 'Trình dự thảo' }).click();
  await page.waitForURL('**/ke-hoach/hue-2027');
  await page.getByRole('heading', { name: PLAN }).waitFor();
}

/** The reader's list of what is to be done, with something about a thing on it. */
async function dutyOf(window: Window, about: string): Promise<void> {
  await goTo(window, 'Việc hôm nay');
  await window.page.getByRole('main').getByRole('link', { name: about }).first().waitFor();
}

async function answer(page: Page, question: string, words: string): Promise<void> {
  await page.getByRole('heading', { name: question }).waitFor();
  await page.getByRole('textbox').fill(words);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
}

async function choose(page: Page, option: string): Promise<void> {
  await page.getByRole('radio', { name: option }).check();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
}

async function sendAnswers(page: Page, sending: string): Promise<void> {
  await page.getByRole('button', { name: sending }).click();
  await page.getByRole('status').getByText('Đã gửi').waitFor();
}

async function takePage(page: Page, paper: Locator): Promise<void> {
  await paper.click();
  await page.getByRole('link', { name: 'Chụp giấy mới' }).click();
  await page.getByLabel('Chụp ảnh trang giấy').setInputFiles(PAGE);
  await page.getByText('Đã gửi 1 trên 1 trang').waitFor();
  await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click();
  await page.getByRole('button', { name: 'Lưu giấy tờ' }).click();
  await page.getByRole('link', { name: 'Tiếp tục' }).click();
  await page.getByRole('heading', { name: 'Giấy tờ của sản phẩm' }).waitFor();
}

async function checkDossier(commune: Window): Promise<void> {
  const { page } = commune;
  await goTo(commune, 'Hồ sơ của xã');
  await page.getByRole('link', { name: NAME }).click();
  for (const good of await page.getByRole('radio', { name: 'Đạt' }).all()) await good.check();
  await page.getByRole('tab', { name: 'Bốn nội dung' }).click();
  for (const yes of await page.getByRole('radio', { name: 'Xác nhận', exact: true }).all())
    await yes.check();
  await page.getByLabel('Số văn bản của xã').fill('12/BC-UBND');
  await page.getByRole('button', { name: 'Xác nhận và chuyển hồ sơ' }).click();
  await page.getByRole('button', { name: 'Chuyển hồ sơ', exact: true }).click();
  await page.getByRole('heading', { name: 'Hồ sơ của xã' }).waitFor();
}

/** Five rows of the form, the first of them the chair. */
async function appointing(list: Locator): Promise<void> {
  for (const [i, name] of [CHAIR, ...MEMBERS].entries()) {
    const row = list.getByRole('group', { name: `Dòng ${i + 1}` });
    if (!(await row.isVisible()))
      await list.getByRole('button', { name: 'Thêm dòng' }).last().click();
    await fillIn(row, { Người: picking(name), 'Chức vụ, tư cách': 'Thành viên' });
    if (i === 0) await row.getByLabel('Chủ tịch Hội đồng', { exact: true }).check();
  }
}

/** The best of each criterion's options, and of every third the one before it, by keys; then the sheet goes in. */
async function score(member: Window): Promise<void> {
  const { page } = member;
  await goTo(member, 'Chấm điểm');
  await page.getByRole('link', { name: 'Chấm tiếp' }).click();
  const heads = page.locator('section[id^="tieu-chi-"]');
  await heads.first().waitFor();
  for (const [i, head] of (await heads.all()).entries()) {
    // The last stands for none of them.
    const best = (await head.getByRole('radio').count()) - 1;
    await page.keyboard.press(String(i % 3 === 0 ? Math.max(1, best - 1) : best));
    await page.keyboard.press('Enter');
  }
  await page
    .getByRole('status', { name: 'Trạng thái lưu' })
    .getByText('Đã lưu mọi lựa chọn')
    .waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp phiếu' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await member.close();
}

/** Takes the file away, signs it with a key of one's own, and brings it back. */
async function sign(approver: Window, token: Token): Promise<void> {
  const { page } = approver;
  await goTo(approver, 'Việc hôm nay');
  await page.getByRole('link', { name: 'Nộp giấy chứng nhận đã ký' }).click();
  const paper = page.getByRole('row', { name: NAME });
  await refuseScan(approver, paper);
  const coming = page.waitForEvent('download');
  await paper.getByRole('link', { name: 'Tải tệp cần ký' }).click();
  const draft = await coming;
  const signed = await token.sign(readFileSync(await draft.path()), '2027-05-12T09:00:00+07:00');
  const file = { name: draft.suggestedFilename(), mimeType: 'application/pdf' };
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Nộp các tệp đã ký' }).click();
  await (
    await choosing
  ).setFiles([
    { ...file, buffer: Buffer.from(signed) },
    { ...file, name: 'khac.pdf', buffer: Buffer.from('%PDF-1.7 khác') },
  ]);
  await page.getByText('Đã nhận 1, chưa nhận 1 tệp').waitFor();
  await page.getByText('Không có giấy nào chờ ký').waitFor();
}
