import type { Page } from 'playwright-core';
import { PHONE, type Window, Windows } from '../../support/browser/window';
import { round } from '../measure';
import type { Part } from '../part';
import { onRecordedStory } from '../recorded-system';

/** A cheap phone far from a mast, as Lighthouse has it: a fourth of this processor, 1.6 Mbit/s, 150 ms there and back. */
const SLOWER = 4;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const TIMES = 5;
const QUIET_MS = 1_000;
const PRODUCER = 'tht-van-cu';
const PRODUCT = 'huong-tra-2024-bun-van-cu';

/** Producers' pages (aim 3 s) and public ones (aim 1 s) on a slow phone with nothing kept, until one can use them. */
export const phone: Part = (say) =>
  onRecordedStory(async (system) => {
    const { rows } = await system.pool.query<{ id: string }>(
      'select id from certificate_register order by id limit 1',
    );
    const pages = [
      ['producer', '/cs'],
      ['producer', `/cs/san-pham/${PRODUCT}`],
      ['producer', `/cs/san-pham/${PRODUCT}/giay-to`],
      ['producer', '/cs/giay-to'],
      ['public', '/'],
      ['public', '/tra-cuu?q=bun'],
      ['public', `/c/${rows[0]?.id ?? ''}`],
    ] as const;
    const windows = await Windows.on(system.apiUrl);
    const found = [];
    try {
      for (const [who, path] of pages) {
        const times = [];
        for (let i = 0; i < TIMES; i += 1) {
          const window = await (who === 'public'
            ? windows.stranger(PHONE)
            : windows.of(PRODUCER, PHONE));
          times.push(await untilUsable(window, path));
          await window.close();
        }
        const told = { who, path, ...middleOf(times) };
        say(`  ${JSON.stringify(told)}`);
        found.push(told);
      }
    } finally {
      await windows.close();
    }
    return { pages: found };
  });

interface Usable {
  readonly shownMs: number;
  readonly usableMs: number;
  readonly kB: number;
}

/** Until the heading stands and nothing is being read, and until the last long task before that rest has ended. */
async function untilUsable(window: Window, path: string): Promise<Usable> {
  const { page, context } = window;
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(`globalThis.longTasks = []; new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) globalThis.longTasks.push(startTime + duration);
  }).observe({ type: 'longtask', buffered: true });`);
  await page.goto(path, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('.mantine-Loader-root').or(page.getByText('Đang tải…')).first().waitFor({
    state: 'hidden',
  });
  const shownMs = await now(page);
  await page.waitForTimeout(QUIET_MS);
  const tasks = await page.evaluate<number[]>('globalThis.longTasks');
  return { shownMs, usableMs: Math.max(shownMs, ...tasks), kB: bytes / 1000 };
}

const now = (page: Page) => page.evaluate<number>('performance.now()');

function middleOf(times: readonly Usable[]): Usable {
  const middle = (of: (one: Usable) => number) =>
    round([...times].map(of).sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
  return {
    shownMs: middle(({ shownMs }) => shownMs),
    usableMs: middle(({ usableMs }) => usableMs),
    kB: middle(({ kB }) => kB),
  };
}
