import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act, comeIn, comeInByPhone, goTo, picking } from '../../support/browser/acting';
import { lookAt } from '../../support/browser/looking';
import { type Window, Windows } from '../../support/browser/window';
import { PersonAtApi } from '../../support/person-at-api';
import { pdf } from '../../support/sample-files';
import { SeparateSystem } from '../../support/separate-system';
import { openSupportedYear, RECOGNISED, REPORT } from '../../support/supported-year';

const PHOTOGRAPH = join('infra', 'docs', 'guides', 'pictures', 'chu-the.jpg');
const { claimed, refused, withdrawn } = RECOGNISED;
const DAY = '15/07/2024';

/** Three products of one producer, recognised under a plan with support money of 50 million. */
describe('support money, from the claim on a phone to the payment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-support-'));
  const scan = join(folder, 'Giấy chứng nhận.pdf'.normalize('NFD'));
  let system: SeparateSystem;
  let windows: Windows;
  let producer: Window;
  let office: Window;
  const as = (person: string) => PersonAtApi.of(system, person);
  const path = (id: string) => `/v1/recognitions/${id}`;
  const read = async (id: string) => (await as('phong-kinh-te').get(`${path(id)}/support`)).body;

  beforeAll(async () => {
    writeFileSync(scan, pdf());
    system = await SeparateSystem.start(true);
    await system.run('all', ['worker', 'scoring', 'certificates', 'notifications', 'api']);
    await as('phong-kinh-te').post('/v1/clock/advance', { to: '2024-07-15T09:00:00+07:00' });
    await openSupportedYear(system);
    windows = await Windows.on(system.apiUrl);
    producer = await comeInByPhone(windows, 'Tổ hợp tác sản xuất Bún Vân Cù');
    office = await comeIn(windows, 'Phòng Kinh tế thị xã Hương Trà');
  }, 240_000);
  afterAll(async () => {
    await windows?.close();
    await system?.stop();
    rmSync(folder, { recursive: true });
  }, 60_000);

  const bring = async (paper: string, file: string) => {
    const { page } = producer;
    const field = page.getByRole('group', { name: paper });
    await field.getByLabel('Chọn ảnh hoặc PDF').setInputFiles(file);
    await field.getByText('đã gửi').waitFor();
  };
  const openOnPhone = async (id: string) => {
    const page = await producer.open(`/cs/giay-chung-nhan/giay-${id}`);
    await page.getByRole('heading', { name: 'Tiền hỗ trợ' }).waitFor();
    return page;
  };

  test('a producer claims with a photograph and a PDF; a plan without money shows nothing of it', async () => {
    const bare = await producer.open('/cs/giay-chung-nhan/giay-khong-ho-tro-1');
    await bare.getByText('Mở giấy chứng nhận').waitFor();
    expect(await bare.getByText('Tiền hỗ trợ').count()).toBe(0);
    const page = await openOnPhone(claimed);
    await bring('Đơn đề nghị hỗ trợ', PHOTOGRAPH);
    await bring('Bản sao giấy chứng nhận OCOP', scan);
    // What was brought is still there when the phone was put away.
    await page.reload();
    await page.getByText('chu-the.jpg: đã gửi').waitFor();
    expect(await lookAt(producer, 'support/phone-claiming')).toEqual([]);
    await page.getByRole('button', { name: 'Đề nghị nhận tiền hỗ trợ' }).click();
    await page.getByText('chờ quyết định').waitFor();
    expect(producer.complaints).toEqual([]);
  });

  test('the office reads the papers and asks for others by their names', async () => {
    const { page } = office;
    await goTo(office, 'Tiền hỗ trợ');
    await page.getByLabel('Tình trạng').selectOption('claimed');
    await page.getByText('1 sản phẩm').waitFor();
    expect(await lookAt(office, 'support/list')).toEqual([]);
    await page.getByRole('navigation').getByRole('link', { name: 'Việc hôm nay' }).click();
    const duty = page.getByRole('listitem').filter({ hasText: 'Bún Vân Cù' });
    await duty.getByRole('link', { name: 'Mở đề nghị hỗ trợ' }).first().click();
    await page.getByRole('button', { name: 'Xem: Đơn đề nghị hỗ trợ' }).click();
    const shown = page.getByRole('region', { name: 'Trang giấy' }).locator('img');
    await shown.waitFor();
    expect(
      await shown.evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth),
    ).toBeGreaterThan(100);
    expect(await lookAt(office, 'support/claim')).toEqual([]);
    await page.getByRole('button', { name: 'Xem: Bản sao giấy chứng nhận OCOP' }).click();
    await page.getByTitle('Giấy chứng nhận.pdf').waitFor();
    await page.getByRole('button', { name: 'Yêu cầu bổ sung giấy tờ hỗ trợ' }).click();
    expect(await lookAt(office, 'support/asking')).toEqual([]);
    const form = page.getByRole('dialog');
    // The missing one stands there already, by its name; another is picked from those of the plan.
    await form.getByText('Số tài khoản nhận tiền').waitFor();
    await page.keyboard.press('Escape');
    await act(page, 'Yêu cầu bổ sung giấy tờ hỗ trợ', {
      'Giấy tờ cần bổ sung': picking('Bản sao giấy chứng nhận OCOP'),
      'Cần bổ sung những gì': 'Bản chụp bị mờ; cần số tài khoản.',
    });
    expect(await read(claimed)).toMatchObject({
      standing: 'papers-asked',
      asked: { papers: ['so-tai-khoan', 'giay-chung-nhan'] },
    });
    expect(office.complaints).toEqual([]);
  });

  test('the producer brings them, the office grants within the budget and pays; the phone tells when', async () => {
    const phone = await openOnPhone(claimed);
    await phone.getByText('Bản chụp bị mờ').waitFor();
    expect(await lookAt(producer, 'support/phone-asked')).toEqual([]);
    await bring('Bản sao giấy chứng nhận OCOP', scan);
    await phone
      .getByRole('group', { name: 'Số tài khoản nhận tiền' })
      .getByLabel('Hoặc bản gốc đang ở đâu')
      .fill('Đã nộp tại Phòng');
    await phone.getByRole('button', { name: 'Gửi giấy tờ bổ sung' }).click();
    await phone.getByText('chờ quyết định').waitFor();

    const { page } = office;
    await office.open(`/ho-tro/${claimed}`);
    await page.getByRole('button', { name: 'Duyệt tiền hỗ trợ', exact: true }).click();
    expect(await lookAt(office, 'support/granting')).toEqual([]);
    await page.keyboard.press('Escape');
    await act(page, 'Duyệt tiền hỗ trợ', { 'Số quyết định': '1500/QĐ-UBND', 'Ngày ký': DAY });
    await page.getByRole('heading', { name: 'Đã duyệt, chờ chi trả' }).waitFor();
    await act(page, 'Ghi đã chi trả hỗ trợ', { 'Ngày chi': DAY, 'Số chứng từ': 'UNC 0415' });
    await page.getByRole('heading', { name: 'Đã chi trả', exact: true }).waitFor();
    expect(await lookAt(office, 'support/paid')).toEqual([]);
    await openOnPhone(claimed);
    await phone.getByText(`Chi ngày ${DAY}: 20.000.000 đồng, chứng từ UNC 0415`).waitFor();
    expect(await lookAt(producer, 'support/phone-paid')).toEqual([]);
    expect([...producer.complaints, ...office.complaints]).toEqual([]);
  });

  test('another is refused; a third is withdrawn on the phone, and may be claimed anew', async () => {
    for (const id of [refused, withdrawn]) {
      const phone = await openOnPhone(id);
      await phone.getByRole('button', { name: 'Đề nghị nhận tiền hỗ trợ' }).click();
      await phone.getByText('chờ quyết định').waitFor();
    }
    const { page } = office;
    await office.open(`/ho-tro/${refused}`);
    await act(page, 'Không duyệt tiền hỗ trợ', { 'Lý do': 'Sản phẩm đã được hỗ trợ năm trước.' });
    await page.getByRole('heading', { name: 'Không duyệt' }).waitFor();
    const phone = await openOnPhone(withdrawn);
    await phone.getByText('Rút đề nghị hỗ trợ').first().click();
    await phone.getByLabel('Vì sao rút').fill('Nhầm sản phẩm');
    expect(await lookAt(producer, 'support/phone-withdrawing')).toEqual([]);
    await phone.getByRole('button', { name: 'Rút đề nghị hỗ trợ' }).click();
    await phone.getByText('đã rút').waitFor();
    await phone.getByRole('button', { name: 'Đề nghị nhận tiền hỗ trợ' }).waitFor();
  });

  test('of two who decide at once one counts; a grant that is sent again is the same grant', async () => {
    const owner = as('tht-van-cu');
    const [town, chair] = [as('phong-kinh-te'), as('chu-tich-huong-tra')];
    const papers = ['don-de-nghi', 'giay-chung-nhan', 'so-tai-khoan'].map((paper) => ({
      ...{ paper, reference: 'Lưu tại Phòng' },
    }));
    const claim = { type: 'ClaimSupport', papers };
    const grant = {
      ...{ type: 'GrantSupport', amount: 20_000_000, decision: '1501/QĐ-UBND' },
      signedOn: '2024-07-15',
    };
    for (const id of [refused, withdrawn])
      expect(await owner.command(path(id), claim)).toMatchObject({ status: 200 });
    const key = 'the-grant-of-the-second';
    const both = await Promise.all([
      town.command(path(refused), grant, key),
      chair.command(path(refused), grant),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [first] = both;
    const race = await Promise.all([
      owner.command(path(withdrawn), { type: 'WithdrawSupport', reason: 'Nhầm sản phẩm' }),
      town.command(path(withdrawn), { ...grant, amount: 5_000_000, reason: 'Hết kinh phí' }),
    ]);
    expect(race.map(({ status }) => status).sort()).toEqual([200, 409]);
    const again = await town.command(path(refused), grant, key);
    expect(again).toMatchObject(
      first.status === 200
        ? { status: 200, body: { version: first.body.version } }
        : { status: 409 },
    );
    const { body } = await town.get('/v1/support/sums');
    const left = race[0].status === 200 ? '10000000' : '5000000';
    expect(body.items).toMatchObject([{ products: 3, rest: left, paid: '20000000' }]);
  });

  test('the report of the year tells the money by its day, and each sum opens to its products', async () => {
    const page = await office.open(REPORT);
    const money = page.getByRole('region', { name: 'Tiền hỗ trợ' });
    await money.getByText('Đã chi', { exact: true }).first().click();
    await money.getByRole('link', { name: 'Bún Vân Cù', exact: true }).first().waitFor();
    const paid = money.getByRole('row').filter({ hasText: 'Đã chi' }).first();
    expect(await paid.innerText()).toContain('20.000.000 đồng');
    expect(await lookAt(office, 'support/report')).toEqual([]);
  });
});
