import { lookAt } from '../../support/browser/looking';
import { DESKTOP, PHONE, Windows } from '../../support/browser/window';
import { walk, type Walk } from '../../support/browser/walk';
import { playedSystem } from '../../support/played-system';

const PRODUCT = 'huong-tra-2024-bun-van-cu';
const ROUND = 'huong-tra-2024-dot-1';
/** Instead of the id of a certificate, which is drawn by lot. */
const CERTIFIED = 'a-certificate';
/** Its certificates still stand when the story ends. */
const DECISION = encodeURIComponent('3127/QĐ-UBND');
const ADVISER = 'to-tu-van-huong-tra';
const OF_A_ROUND = [`/dot/${ROUND}`, `/phien-hop/${ROUND}`, `/phien-hop/${ROUND}/ket-qua`];

/** One person of each role, where they begin, and pages to which no link may lead them today. */
const PEOPLE = [
  [
    'so-nn-mt',
    'programme-office',
    [
      '/',
      `/san-pham/${PRODUCT}`,
      ...OF_A_ROUND,
      `/in-va-trao?quyet-dinh=${DECISION}`,
      '/tai-khoan',
    ],
  ],
  ['chu-tich-huong-tra', 'authority', ['/', `/san-pham/${PRODUCT}`, ...OF_A_ROUND]],
  [
    'xa-huong-toan',
    'commune-officer',
    ['/', `/san-pham/${PRODUCT}`, `/xa/ho-so/${PRODUCT}`, `/xa/nop-thay/${PRODUCT}`],
  ],
  [
    'hd-ht-2',
    'council-member',
    ['/', `/cham-diem/${ROUND}`, `/cham-diem/${ROUND}/${PRODUCT}`, ...OF_A_ROUND],
  ],
  ['thanh-tra', 'inspector', ['/', `/san-pham/${PRODUCT}`, `/kiem-tra/${CERTIFIED}`]],
  ['kiem-toan-hue', 'auditor', ['/', `/san-pham/${PRODUCT}`, `/dot/${ROUND}`]],
  [ADVISER, 'adviser', ['/', `/san-pham/${PRODUCT}`, ...OF_A_ROUND]],
  ['quan-tri-he-thong', 'system-administrator', ['/', '/du-lieu-cua-toi']],
  ['tht-van-cu', 'producer', ['/cs', `/cs/san-pham/${PRODUCT}`, '/cs/toi']],
] as const;

/** What opens on a screen when something is pressed on it: whose, where, what, and the picture’s name. */
const OPENED = [
  ['so-nn-mt', '/dot', ['Xử lý nhiều đợt một lần'], 'nhieu-dot'],
  ['so-nn-mt', '/thoi-han', ['Xử lý nhiều việc một lần'], 'nhieu-viec'],
  ['so-nn-mt', '/san-pham', ['Góc nhìn đã lưu'], 'goc-nhin'],
  ['so-nn-mt', '/soan-ke-hoach', ['Bắt đầu soạn'], 'soan-ke-hoach'],
  ['thanh-tra', `/kiem-tra/${CERTIFIED}`, ['Bắt đầu kiểm tra'], 'ghi-kiem-tra'],
] as const;

/** Pictures of numbers: where, under which heading, and the column of the table that says the same. */
const DRAWN = [
  ['/du-bao', 'Giấy chứng nhận hết hạn', 'Giấy chứng nhận hết hạn'],
  ['/thoi-gian', 'Thời gian ở mỗi khâu', 'Trung vị'],
  ['/thoi-gian', 'Việc đang chờ, theo nơi giữ', 'Đang chờ'],
] as const;

/** What guides show of those for whom the council’s story has nothing (council.e2e.spec.ts takes the others). */
const SHOWN = [
  ['to-tu-van', ADVISER, `/xem-xet/${ROUND}`, DESKTOP],
  ['kiem-tra', 'thanh-tra', `/kiem-tra/${CERTIFIED}`, PHONE],
  ['kiem-toan', 'kiem-toan-hue', '/nhat-ky', DESKTOP],
  ['quan-tri', 'quan-tri-he-thong', '/nguoi-dung', DESKTOP],
  ['bang-san-pham', 'so-nn-mt', '/san-pham', DESKTOP],
  ['trang-cong-khai', 'stranger', `/c/${CERTIFIED}`, PHONE],
] as const;

/** Whoever looks sees the same there: the stranger's walk looks for all. */
const SAME_FOR_ALL = /^\/(c\/|tra-cuu|hop-thu-chay-thu|dang-nhap)/;

/** An office has some forty screens, each looked at in five ways. */
const LONGEST_WALK_MS = 400_000;

let windows: Windows;
let walks: Map<string, Promise<Walk>>;
let certificate: string;

const { apiUrl } = playedSystem();

beforeAll(async () => {
  windows = await Windows.on(apiUrl);
  await adviserIsKnown();
  certificate = await aCertificate();
  walks = inTwoLanes();
});
afterAll(() => windows.close());

it.each(PEOPLE)(
  '%s, %s, finds every screen fit to use',
  async (person, _, pages) => {
    const { seen, wrong } = (await walks.get(person))!;
    expect(wrong).toEqual([]);
    expect(seen.length).toBeGreaterThanOrEqual(pages.length);
  },
  LONGEST_WALK_MS,
);

it('lets a stranger in by doors that anybody can use, and shows what is public', async () => {
  const { wrong } = (await walks.get('stranger'))!;
  expect(wrong).toEqual([]);
});

it.each(OPENED)('%s opens on %s: %s', async (person, path, buttons, name) => {
  const window = await windows.of(person);
  const page = await window.open(known(path));
  for (const button of buttons) {
    await window.settled();
    await page.getByRole('button', { name: button }).first().click();
  }
  expect(await lookAt(window, `opened/${name}`)).toEqual([]);
  await window.close();
});

it.each(DRAWN)(
  '%s says what it draws under “%s” in a table, too',
  async (path, heading, column) => {
    const window = await windows.of('so-nn-mt');
    const page = await window.open(path);
    await window.settled();
    const drawn = page.getByRole('region', { name: heading }).locator('[aria-hidden=true] > div');
    await drawn.first().waitFor();
    const table = page.getByRole('table').filter({ hasText: column });
    const heads = await table.getByRole('columnheader').allInnerTexts();
    const rows = await table
      .getByRole('row')
      .filter({ has: page.getByRole('cell') })
      .all();
    const cells = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()));
    const told = cells.map((row) => [row.join(', '), row[heads.indexOf(column)]!] as const);
    const bars = await Promise.all(
      (await drawn.all()).map((bar) => bar.locator('> span').allInnerTexts()),
    );
    expect(bars.length).toBeGreaterThan(0);
    const untold = bars.filter(
      ([label, , value]) =>
        !told.some(([words, n]) => words.startsWith(`${label!}, `) && n === value),
    );
    expect(untold).toEqual([]);
    await window.close();
  },
);

it('keeps the menu around a screen whose part a newer release has taken away, and loads it anew when asked', async () => {
  const window = await windows.of('so-nn-mt', { ...DESKTOP, serviceWorkers: 'block' });
  const page = await window.open('/');
  await window.settled();
  const PARTS = '**/app/assets/**';
  await page.route(PARTS, (route) => route.fulfill({ status: 404 }));
  await page.getByRole('link', { name: 'Dự báo' }).first().click();
  await page.getByRole('heading', { name: 'Trang này chưa mở được' }).waitFor();
  expect(await window.findings()).toEqual([]);
  await page.getByRole('link', { name: 'Việc hôm nay' }).first().click();
  await page.getByRole('heading', { name: 'Việc hôm nay', level: 1 }).waitFor();
  await page.goBack();
  await page.unroute(PARTS);
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await page.getByRole('heading', { name: 'Dự báo 12 tháng', level: 1 }).waitFor();
  await window.close();
});

it('keeps what is being typed when the session ends meanwhile, before a door through which one comes back to it', async () => {
  const window = await windows.of('so-nn-mt');
  const page = await window.open('/tai-khoan');
  await page.locator('button[type=button]', { hasText: 'Tạo khóa' }).click();
  const form = page.getByRole('form', { name: 'Tạo khóa' });
  await form.getByLabel('Tên khóa').fill('Cổng dữ liệu của Sở');
  await window.context.clearCookies();
  await form.getByRole('button', { name: 'Tạo và hiện khóa' }).click();
  const door = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
  await door.getByLabel('Tìm theo tên').fill('so nong nghiep');
  expect(await lookAt(window, 'door')).toEqual([]);
  await door.getByRole('button', { name: /^Sở Nông nghiệp và Môi trường/ }).click();
  await door.waitFor({ state: 'hidden' });
  expect(await form.getByLabel('Tên khóa').inputValue()).toBe('Cổng dữ liệu của Sở');
  await form.getByRole('button', { name: 'Tạo và hiện khóa' }).click();
  await page.getByText('Cổng dữ liệu của Sở').waitFor();
  await window.close();
});

it('takes the pictures of guides anew', async () => {
  for (const [picture, person, path, size] of SHOWN) {
    const isKnown = person !== 'stranger';
    const window = await (isKnown ? windows.of(person, size) : windows.stranger(size));
    await window.open(known(path));
    await window.settled();
    await window.photograph(picture);
    expect(window.complaints).toEqual([]);
    await window.close();
  }
});

/** Two at a time, as there are cores; each test waits for its own. */
function inTwoLanes(): Map<string, Promise<Walk>> {
  const lanes: [Promise<unknown>, Promise<unknown>] = [Promise.resolve(), Promise.resolve()];
  const begin = (i: number, name: string, pages: readonly string[]) => {
    const walked = lanes[i % 2]!.then(() => walkAs(name, pages));
    // Each is told by its own test, and none while one test is run by itself.
    lanes[i % 2] = walked.catch(() => undefined);
    return [name, walked] as const;
  };
  const strangers = begin(PEOPLE.length, 'stranger', [
    '/',
    '/tra-cuu/xa',
    '/hop-thu-chay-thu',
    '/dang-nhap',
    '/cs',
    `/c/${certificate}`,
  ]);
  return new Map([...PEOPLE.map(([name, , pages], i) => begin(i, name, pages)), strangers]);
}

async function walkAs(name: string, pages: readonly string[]): Promise<Walk> {
  const window = await (name === 'stranger' ? windows.stranger() : windows.of(name));
  try {
    const beyond = name === 'stranger' ? undefined : SAME_FOR_ALL;
    return await walk(window, name, pages.map(known), beyond);
  } finally {
    await window.close();
  }
}

const known = (path: string) => path.replace(CERTIFIED, certificate);

/** Nobody of the story advises; whoever keeps the system makes somebody known who does. */
async function adviserIsKnown(): Promise<void> {
  const keeper = await windows.of('quan-tri-he-thong');
  const post = { role: 'adviser', area: 'hue/huong-tra', decision: '15/QĐ-UBND' };
  const made = await keeper.ask('POST', '/v1/people', { name: 'Tổ tư vấn Hương Trà', post });
  expect(made).toMatchObject({ status: 200 });
  await keeper.close();
}

/** What a shopper looks up by the code on a label. */
async function aCertificate(): Promise<string> {
  const office = await windows.of('so-nn-mt');
  const { text } = await office.ask('GET', '/v1/recognitions?pageSize=1&stage=valid');
  await office.close();
  const { items } = JSON.parse(text) as { items: { id: string }[] };
  return items[0]!.id;
}
