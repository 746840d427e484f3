import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAt } from '../../support/browser/looking';
import { PHONE, type Window, Windows } from '../../support/browser/window';
import { playedSystem } from '../../support/played-system';

const PAGE = join('infra', 'docs', 'guides', 'pictures', 'chu-the.jpg');
const NOTE = 'Hộp in 5 sao, giấy ghi 4 sao';
const { apiUrl } = playedSystem();

/** An inspector on a market, with a telephone. */
describe('an inspection', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-film-'));
  let desk: Windows;
  let market: Windows;
  let inspector: Window;
  let certificate: { id: string; product: string; recognition: string };

  beforeAll(async () => {
    desk = await Windows.on(apiUrl);
    certificate = await aCertificate();
    market = await Windows.on(apiUrl, await filmOf(certificate.id));
    inspector = await market.of('thanh-tra', { viewport: PHONE.viewport });
  }, 60_000);
  afterAll(async () => {
    await market?.close();
    await desk?.close();
    rmSync(folder, { recursive: true });
  });

  test('begins with the printed code, as the camera sees it', async () => {
    const page = await inspector.open('/kiem-tra');
    await page.getByRole('button', { name: 'Quét mã QR trên nhãn' }).click();
    await page.getByRole('heading', { name: certificate.product, level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/kiem-tra/${certificate.id}`);
    expect(inspector.complaints).toEqual([]);
  });

  test('keeps a photograph with the point that it shows', async () => {
    const { page } = inspector;
    await page.getByRole('button', { name: 'Bắt đầu kiểm tra' }).click();
    const stars = page.getByRole('radiogroup', { name: 'In đúng số sao' });
    await stars.getByLabel('Không đúng').click();
    await page.getByLabel('Thấy gì, ở đâu').fill(NOTE);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chụp ảnh, chọn ảnh: In đúng số sao' }).click();
    await (await choosing).setFiles(PAGE);
    await page.getByText('chu-the.jpg: đã gửi').waitFor();
    const small = page.getByRole('main').locator('img').first();
    expect(
      await small.evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth),
    ).toBeGreaterThan(0);
    await page.getByLabel('Nơi kiểm tra').fill('Chợ Đông Ba');
    expect(await lookAt(inspector, 'inspection/recording')).toEqual([]);
    await page.getByRole('button', { name: 'Ghi kết quả kiểm tra' }).click();
    await page.getByRole('button', { name: 'Bắt đầu kiểm tra' }).waitFor();
    const shown = page.getByRole('link', { name: /^In đúng số sao.*ảnh 1$/ });
    await shown.locator('img').waitFor();
    const width = await shown.evaluate((link) => link.querySelector('img')?.naturalWidth);
    expect(width).toBeGreaterThan(100);
    expect(await lookAt(inspector, 'inspection/recorded')).toEqual([]);
    const { body } = await read(`/v1/recognitions/${certificate.recognition}/events`, inspector);
    const last = (body.items as { type: string; data: unknown }[]).at(-1);
    expect(last).toMatchObject({
      type: 'InspectionRecorded',
      data: {
        checkList: [
          { point: 'stars', note: NOTE, photographs: [expect.stringMatching(/^[0-9a-f]{64}$/)] },
        ],
      },
    });
  });

  test('hands its photographs out with the sealed pack, each under its hash', async () => {
    const { request } = inspector.context;
    const answer = await request.get(`/v1/products/${certificate.recognition}/pack`);
    expect(answer.status()).toBe(200);
    const parts = unzipSync(await answer.body());
    const pictures = Object.keys(parts).filter((name) => name.startsWith('anh-kiem-tra/'));
    expect(pictures).toHaveLength(1);
    const [name = ''] = pictures;
    const hash = createHash('sha256').update(parts[name]!).digest('hex');
    expect(name).toBe(`anh-kiem-tra/${hash}.jpg`);
  });

  async function read(path: string, window: Window) {
    const { text } = await window.ask('GET', path);
    return { body: JSON.parse(text) as Record<string, unknown> };
  }

  async function aCertificate() {
    const office = await desk.of('so-nn-mt');
    const { body } = await read('/v1/recognitions?pageSize=1&stage=valid', office);
    await office.close();
    return (body.items as (typeof certificate)[])[0]!;
  }

  /** One frame of what a camera sees of a label: the code as it is printed, on something else than white. */
  async function filmOf(id: string): Promise<string> {
    const window = await desk.stranger({ viewport: { width: 640, height: 480 } });
    await window.page.goto(`/v1/public/certificates/${id}/qr.png`);
    const path = join(folder, 'label.mjpeg');
    await window.page.screenshot({ path, type: 'jpeg', quality: 80 });
    await window.close();
    return path;
  }
});
