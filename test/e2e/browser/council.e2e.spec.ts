import type { Page } from 'playwright-core';
import { Pushing } from '../../support/browser/pushing';
import { DESKTOP, PHONE, Windows, type Window } from '../../support/browser/window';
import { PersonAtApi } from '../../support/person-at-api';
import { storyNamed } from '../../support/story-on-paper';
import { SeparateSystem } from '../../support/separate-system';

const ROUND = 'hung-yen-2026-dot-2';
const [NHAN, TUONG] = ['hung-yen-2026-long-nhan', 'hung-yen-2026-tuong'];
const sheetOf = (product: string) => `/v1/rounds/${ROUND}/products/${product}/sheet`;
const status = (page: Page) => page.getByRole('status', { name: 'Trạng thái lưu' });
/** The worker keeps every part of the release first, and last the page that names them: then it goes on without a connection. */
const RELEASE_KEPT = `(async () => {
  const parts = await caches.open('ocop-parts');
  while (!(await parts.match('/dang-nhap'))) await new Promise((soon) => setTimeout(soon, 100));
  return true;
})()`;

/** The council of Hưng Yên meets on 24 November 2026 and scores by criterion. */
describe('a council in the browser', () => {
  let system: SeparateSystem;
  let windows: Windows;
  const as = (person: string) => PersonAtApi.of(system, person);
  /** What the server has of somebody's sheet: points by criterion. */
  const saved = async (person: string, product: string) => {
    const { body } = await as(person).get(sheetOf(product));
    const { choices } = body as { choices: Record<string, number> };
    return new Map(Object.entries(choices));
  };

  beforeAll(async () => {
    system = await SeparateSystem.start(true, storyNamed('hung-yen-2026'));
    await system.run('all', ['worker', 'scoring', 'certificates', 'notifications', 'api']);
    await system.play('2026-11-24');
    await as('vp-hung-yen').post('/v1/clock/advance', { to: '2026-11-24T08:00:00+07:00' });
    windows = await Windows.on(system.apiUrl);
  }, 120_000);
  afterAll(async () => {
    await windows?.close();
    await system.stop();
  }, 60_000);

  test('two keepers open one session: the second is told that it is open, and nothing happens twice', async () => {
    const [first, second] = [await windows.of('vp-hung-yen'), await windows.of('vp-hung-yen')];
    await second.page.route('**/v1/changes', (route) => route.abort());
    for (const window of [first, second]) {
      await window.open(`/phien-hop/${ROUND}`);
      await everybodyHasCome(window.page);
    }
    await withKeys(first.page, 'Mở phiên họp');
    const opening = first.page.getByRole('region', { name: 'Mở phiên họp' });
    await opening.waitFor({ state: 'hidden' }).catch(async () => {
      throw new Error(await opening.innerText());
    });
    await withKeys(second.page, 'Mở phiên họp');
    const told = second.page.getByRole('alert').filter({ hasText: /\S/ }).first();
    await told.waitFor();
    expect(await told.innerText()).toMatch(/phiên họp|đã/i);
    const { body } = await as('vp-hung-yen').get(`/v1/rounds/${ROUND}/events?limit=200`);
    const { items } = body as { items: { type: string }[] };
    expect(items.filter(({ type }) => type === 'SessionOpened')).toHaveLength(1);
    await first.close();
    await second.close();
  });

  test('members follow the product on the table within two seconds, and after a lost connection', async () => {
    const [keeper, member] = [await windows.of('vp-hung-yen'), await windows.of('hd-hung-yen-2')];
    await keeper.open(`/phien-hop/${ROUND}`);
    await member.open(`/cham-diem/${ROUND}`);
    const nowAt = (name: string) =>
      member.page.getByRole('region', { name: 'Sản phẩm đang xem xét' }).getByText(name);
    const point = (product: string | null) =>
      keeper.ask('PUT', `/v1/rounds/${ROUND}/session/current`, { product });
    expect(await point(NHAN)).toMatchObject({ status: 200 });
    await nowAt('. Long nhãn').waitFor({ timeout: 2000 });
    await member.context.setOffline(true);
    await point(TUONG);
    await member.context.setOffline(false);
    await nowAt('. Tương (minh họa)').waitFor();
    await keeper.close();
    await member.close();
  });

  test('a sheet is filled in by keys alone without a connection, survives a reload, and nothing is lost', async () => {
    const member = await windows.of('hd-hung-yen-2');
    const page = await member.open(`/cham-diem/${ROUND}/${NHAN}`);
    await status(page).waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.reload();
    await status(page).waitFor();
    await page.evaluate(RELEASE_KEPT);
    await member.context.setOffline(true);
    const written = await fillIn(page);
    expect(written).toBeGreaterThan(20);
    await status(page).getByText(`Mất kết nối: ${written} tiêu chí`).waitFor();
    await page.reload();
    await status(page).getByText(`${written} tiêu chí giữ trên máy này`).waitFor();
    expect((await saved('hd-hung-yen-2', NHAN)).size).toBe(0);
    await member.context.setOffline(false);
    await status(page).getByText('Đã lưu mọi lựa chọn').waitFor();
    expect((await saved('hd-hung-yen-2', NHAN)).size).toBe(written);
    await member.close();
  });

  test('a message of a push service is shown once, and a tap leads to the page that it names', async () => {
    const member = await windows.of('hd-hung-yen-2');
    await member.open(`/cham-diem/${ROUND}`);
    const pushing = await Pushing.to(member, system.apiUrl);
    const message = { id: 'm1', title: 'OCOP', body: 'Phiên họp ngày 24/11/2026', url: '/' };
    const told = { title: 'OCOP', body: message.body, tag: 'm1' };
    expect(await pushing.deliver(message)).toEqual([told]);
    // Sent again under its name it takes the place of the first; a page elsewhere is never opened.
    await pushing.deliver(message);
    await pushing.deliver({ ...message, id: 'm2', url: 'https://nham.example/' });
    expect((await pushing.shown()).map(({ tag }) => tag).sort()).toEqual(['m1', 'm2']);
    expect(await pushing.tap('m2')).toBe(`opened ${system.apiUrl}/`);
    await member.open('/');
    expect(await pushing.tap('m1')).toBe(`focused ${system.apiUrl}/`);
    expect(await pushing.shown()).toEqual([]);
    expect(member.complaints).toEqual([]);
    await member.close();
  });

  test('one sheet on two devices: both versions are shown, and the one that was chosen stands', async () => {
    const [desk, train] = [await windows.of('hd-hung-yen-3'), await windows.of('hd-hung-yen-3')];
    for (const { page } of [await seated(desk), await seated(train)]) await status(page).waitFor();
    await train.context.setOffline(true);
    await train.page.keyboard.press('2');
    await status(train.page).getByText('Mất kết nối: 1 tiêu chí').waitFor();
    await desk.page.keyboard.press('1');
    await status(desk.page).getByText('Đã lưu mọi lựa chọn').waitFor();
    const [[criterion, before] = []] = await saved('hd-hung-yen-3', NHAN);
    await train.context.setOffline(false);
    await train.page.getByText('Tiêu chí này được ghi ở hai máy').waitFor();
    expect(await train.findings()).toEqual([]);
    await train.page.getByRole('button', { name: 'Giữ bản ở máy này' }).click();
    await status(train.page).getByText('Đã lưu mọi lựa chọn').waitFor();
    const after = (await saved('hd-hung-yen-3', NHAN)).get(criterion!);
    expect(after).not.toEqual(before);
    await desk.close();
    await train.close();

    async function seated(window: Window): Promise<Window> {
      await window.open(`/cham-diem/${ROUND}/${NHAN}`);
      return window;
    }
  });

  test('every role finds what its guide shows', async () => {
    for (const [picture, person, path, size] of SHOWN) {
      const window = await windows.of(person, size);
      await window.open(path);
      await window.settled();
      await window.photograph(picture);
      expect(window.complaints).toEqual([]);
      await window.close();
    }
  });
});

/** What the guides in `infra/docs/guides` show, whose it is, and where. */
const SHOWN = [
  ['co-quan-thuong-truc', 'vp-hung-yen', '/', DESKTOP],
  ['phien-hop', 'vp-hung-yen', `/phien-hop/${ROUND}`, DESKTOP],
  ['san-pham', 'vp-hung-yen', `/san-pham/${NHAN}`, DESKTOP],
  ['co-quan-phe-duyet', 'ct-hung-yen', '/', DESKTOP],
  ['hoi-dong', 'hd-hung-yen-2', `/cham-diem/${ROUND}/${NHAN}`, DESKTOP],
  ['can-bo-xa', 'xa-pho-hien', '/xa/ho-so', DESKTOP],
  ['chu-the', 'htx-nhan-long', `/cs/san-pham/${NHAN}`, PHONE],
] as const;

async function everybodyHasCome(page: Page): Promise<void> {
  const boxes = page.getByRole('group', { name: 'Những người có mặt' }).getByRole('checkbox');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) {
    await box.focus();
    await page.keyboard.press('Space');
  }
}

/** Goes to a button as whoever uses no mouse does, and presses it. */
async function withKeys(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    if ((await page.evaluate('document.activeElement?.textContent')) === name) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

/** First option of each criterion, by keys; tells how many there were. */
async function fillIn(page: Page): Promise<number> {
  const heads = page.locator('section[id^="tieu-chi-"]');
  const count = await heads.count();
  for (let i = 0; i < count; i += 1) {
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
  }
  return count;
}
