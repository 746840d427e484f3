import { Pool } from 'pg';
import { DESKTOP, NARROW, type Window, Windows } from '../../support/browser/window';
import { playedSystem } from '../../support/played-system';

let windows: Windows;
/** What the printed code of a certificate of the story holds. */
let address: URL;

beforeAll(async () => {
  windows = await Windows.on(playedSystem().apiUrl);
  const office = await windows.of('so-nn-mt');
  const { text } = await office.ask('GET', '/v1/recognitions?stage=valid&pageSize=1');
  const id = (JSON.parse(text) as { items: { id: string }[] }).items[0]?.id ?? '';
  const told = await office.ask('GET', `/v1/public/certificates/${id}`);
  address = new URL((JSON.parse(told.text) as { address: string }).address);
  await office.close();
});
afterAll(() => windows.close());

const path = () => address.pathname + address.hash;
const code = (window: Window) => window.page.locator('#ma-qr');

test('without script and on a narrow phone: the state, the product, and a search that finds it', async () => {
  const window = await windows.stranger({ ...NARROW, javaScriptEnabled: false });
  const page = await window.open(path());
  expect(await page.locator('.word').innerText()).toBe('CÒN HIỆU LỰC');
  const product = await page.getByRole('heading', { level: 1 }).innerText();
  await window.picture('public-certificate-320');
  await page.goto(`/tra-cuu?q=${encodeURIComponent(product)}`);
  await page.getByRole('link', { name: product }).first().waitFor();
  await window.picture('public-register-320');
  expect(window.complaints).toEqual([]);
  await window.close();
});

test('a shopper without script reports a mismatch; the inspector of the area has it before them', async () => {
  const window = await windows.stranger({ ...NARROW, javaScriptEnabled: false });
  const page = await window.open(address.pathname);
  await page.getByText('Phản ánh sai lệch').click();
  await page.getByLabel('Điều không khớp').selectOption('wrong-stars');
  await page.getByLabel('Bạn thấy gì').fill('Hộp in 5 sao 🍊, bán ở chợ, gọi 0912 345 678');
  await window.picture('public-report-320');
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await page.getByText('Đã ghi nhận phản ánh của bạn.').waitFor();
  const pool = new Pool({ connectionString: playedSystem().ownerUrl, max: 1 });
  const { rows } = await pool.query<{ words: string }>(
    `select data ->> 'words' as words from events where type = 'MismatchReported' order by position desc limit 1`,
  );
  await pool.end();
  expect(rows).toEqual([{ words: 'Hộp in 5 sao 🍊, bán ở chợ, gọi …' }]);
  await window.close();
});

test('with script the code is checked, and one that was changed is said in large letters', async () => {
  const window = await windows.stranger({ ...DESKTOP, colorScheme: 'dark' });
  const page = await window.open(path());
  await code(window).getByText('Chữ ký trên mã QR: đúng.').waitFor();
  expect(await window.findings()).toEqual([]);
  await window.picture('public-certificate-dark');
  const [head = '', body = '', signature = ''] = address.hash.slice(1).split('.');
  const changed = Buffer.from(body, 'base64url')
    .toString()
    .replace(/\|[34]\|/, '|5|');
  const forged = `${head}.${Buffer.from(changed).toString('base64url')}.${signature}`;
  await page.goto('/tra-cuu');
  await page.goto(`${address.pathname}#${forged}`);
  await page.getByText('MÃ QR GIẢ').waitFor();
  await window.picture('public-certificate-forged');
  expect(window.complaints).toEqual([]);
  await window.close();
});

test('without a connection the code still proves itself; how it stands today nobody claims to know', async () => {
  const window = await windows.stranger(NARROW);
  const page = await window.open(path());
  await page.evaluate(async () => {
    await (globalThis as unknown as { navigator: { serviceWorker: { ready: Promise<unknown> } } })
      .navigator.serviceWorker.ready;
  });
  await window.context.setOffline(true);
  await page.reload();
  await code(window)
    .getByText(/Chữ ký đúng, tình trạng chưa rõ kể từ \d\d\/\d\d\/\d{4}/)
    .waitFor();
  expect(await page.locator('.word').last().innerText()).not.toBe('CÒN HIỆU LỰC');
  await window.picture('public-certificate-offline');
  await window.close();
});
