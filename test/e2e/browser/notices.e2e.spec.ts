import type { Page } from 'playwright-core';
import { comeIn, comeInByPhone, goTo } from '../../support/browser/acting';
import { lookAt } from '../../support/browser/looking';
import { Windows } from '../../support/browser/window';
import { playedSystem } from '../../support/played-system';

const OFFICE = 'Sở Nông nghiệp và Môi trường thành phố Huế';
const PRODUCER = 'HTX NN Hương Vân';
const INVITED = 'Thanh trà Hương Vân: mời tập huấn';
const ALSO = ['Kiệu Hương Chử: mời tập huấn', 'Bưởi da xanh Bình Thành: mời tập huấn'] as const;

/** Waited for here: the story may take longer than a hook. */
const { apiUrl } = playedSystem();

let windows: Windows;

beforeAll(async () => {
  windows = await Windows.on(apiUrl);
});
afterAll(() => windows.close());
jest.setTimeout(90_000);

/** The box of one held message, by what it is about. */
const held = (page: Page, subject: string) =>
  page
    .locator('.mantine-Paper-root')
    .filter({ has: page.getByRole('checkbox', { name: subject }) });

test('an office invites some of its producers: reads, edits, cancels, sends, and they have it', async () => {
  const office = await comeIn(windows, OFFICE);
  const { page, complaints } = office;
  await goTo(office, 'Hộp thư đi');
  const subject = page.getByLabel('Tiêu đề thư');
  const body = page.getByLabel('Nội dung thư');
  const look = page.getByRole('button', { name: 'Xem từng thư' });
  await subject.fill('{{ product }}: mời tập huấn');
  await body.fill('Kính mời {{ ownr }}.');
  await look.click();
  await page.getByText('ownr').first().waitFor();
  await body.fill('Kính mời {{ owner }} đến {{ commune }} dự tập huấn; giấy số {{ certificate }}.');
  await look.click();
  await page.getByText(/^\d+ người nhận, đang chọn \d+$/).waitFor();
  expect(await lookAt(office, 'opened/thu-chon-nguoi')).toEqual([]);
  await page.getByRole('button', { name: 'Bỏ chọn hết' }).click();
  for (const name of [INVITED, ...ALSO]) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: 'Đưa 3 thư vào hộp thư đi' }).click();
  await page.getByText('Đã đưa 3 thư vào hộp.').waitFor();

  const own = held(page, INVITED);
  await own.getByRole('button', { name: 'Sửa' }).click();
  await own.getByLabel('Nội dung', { exact: true }).fill('Kính mời hợp tác xã, 8 giờ thứ Năm.');
  await own.getByRole('button', { name: 'Lưu lời sửa' }).click();
  await own.getByText('đã sửa').waitFor();
  const [unwanted] = ALSO;
  await page.getByRole('checkbox', { name: unwanted }).check();
  await page.getByLabel('Lý do nếu hủy').fill('Đã mời qua điện thoại');
  await page.getByRole('button', { name: 'Hủy, không gửi' }).click();
  await page.getByRole('checkbox', { name: unwanted }).waitFor({ state: 'hidden' });
  await page.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
  expect(await lookAt(office, 'opened/hop-thu-di')).toEqual([]);
  await page.getByRole('button', { name: 'Gửi 2 thông báo' }).click();
  await page.getByText('Không có thông báo nào').waitFor();
  await page.getByText('Đã hủy', { exact: true }).click();
  await page.getByRole('cell', { name: 'Đã mời qua điện thoại' }).waitFor();

  const producer = await comeInByPhone(windows, PRODUCER);
  await producer.page.getByRole('link', { name: 'Thông báo' }).click();
  await producer.page.getByText('Kính mời hợp tác xã, 8 giờ thứ Năm.').waitFor();
  expect([...complaints, ...producer.complaints]).toEqual([]);
});

test('an office words a notice: told by line what is wrong, reads it with a real case, lets it count, takes it back', async () => {
  const office = await comeIn(windows, OFFICE);
  const { page, complaints } = office;
  await goTo(office, 'Lời mẫu thông báo');
  await page.getByLabel('Tìm theo nội dung').fill('bo sung');
  await page.getByRole('main').getByRole('row').getByRole('link').first().click();
  const text = page.getByLabel('Nội dung', { exact: true });
  await text.waitFor();
  const shipped = await text.inputValue();
  await text.fill(`${shipped}\nKính gửi {{ product`);
  await page.getByText(/^Dòng \d+\./).waitFor();
  expect(await page.getByRole('button', { name: 'Lưu bản nháp' }).isDisabled()).toBe(true);
  await text.fill(`${shipped}\nPhòng trực giải đáp trong giờ hành chính.`);
  await page.getByRole('paragraph').filter({ hasText: 'Phòng trực giải đáp' }).waitFor();
  const cases = page.getByLabel('Với dữ liệu của');
  const known = await cases.getByRole('option').allInnerTexts();
  if (known.length > 1) await cases.selectOption({ index: 1 });
  await page.getByRole('paragraph').filter({ hasText: 'Phòng trực giải đáp' }).waitFor();
  expect(await lookAt(office, 'opened/loi-mau-viet')).toEqual([]);
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await page.getByLabel('Lý do, căn cứ').fill('Theo góp ý của các xã');
  await page.getByRole('button', { name: 'Đưa vào dùng' }).click();
  await page.getByText('Tính từ thư kế tiếp.').waitFor();
  await page.getByLabel('Lý do, căn cứ').fill('Chỉ để thử');
  await page.getByRole('button', { name: 'Dùng lại lời có sẵn' }).click();
  await page.getByText('Đang dùng: lời có sẵn').waitFor();
  expect(complaints).toEqual([]);
});

test('somebody says which way is tried first, at a desk and on a phone; who looks after the system sees how the ways do', async () => {
  const officer = await comeIn(windows, 'Cán bộ OCOP xã Hương Toàn');
  await officer.open('/tai-khoan');
  const { page } = officer;
  const ways = page.getByRole('list', { name: 'Thử lần lượt từ trên xuống' }).getByRole('listitem');
  await page.getByRole('button', { name: 'Đưa Zalo lên đầu' }).click();
  await ways.first().filter({ hasText: 'Zalo' }).waitFor();
  await page.getByRole('button', { name: 'Đưa thư điện tử lên đầu' }).click();
  await ways.first().filter({ hasText: 'Thư điện tử' }).waitFor();

  const producer = await comeInByPhone(windows, PRODUCER);
  await producer.page.getByRole('banner').getByRole('link', { name: PRODUCER }).click();
  await producer.page.getByRole('link', { name: 'Cách nhận thông báo' }).click();
  const first = producer.page.getByRole('main').getByRole('listitem').first();
  await producer.page.getByRole('button', { name: 'Đưa Zalo lên đầu' }).click();
  await first.filter({ hasText: 'Zalo' }).waitFor();
  expect(await lookAt(producer, 'opened/nhan-tin')).toEqual([]);
  await producer.page.reload();
  await first.filter({ hasText: 'Zalo' }).waitFor();
  await producer.page.getByRole('button', { name: 'Đưa thư điện tử lên đầu' }).click();
  await first.filter({ hasText: 'Thư điện tử' }).waitFor();

  const office = await comeIn(windows, OFFICE);
  await goTo(office, 'Tình trạng hệ thống');
  const standing = office.page.getByRole('region', { name: 'Kênh gửi thông báo' });
  await standing
    .getByText(/24 giờ qua: đã gửi \d+, không gửi được 0/)
    .first()
    .waitFor();
  await standing.getByText('không dùng').first().waitFor();
  expect(await lookAt(office, 'opened/tinh-trang-kenh')).toEqual([]);
  expect([officer, producer, office].flatMap(({ complaints }) => complaints)).toEqual([]);
});
