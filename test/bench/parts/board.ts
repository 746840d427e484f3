import type { Page } from 'playwright-core';
import { Windows } from '../../support/browser/window';
import { measure, round } from '../measure';
import type { Part } from '../part';
import { addProducts, onRecordedStory } from '../recorded-system';

const PRODUCTS = 20_000;
const ROUNDS = 20;
const SCROLL_MS = 10_000;
const STALL_MS = 100;
const OFFICE = 'so-nn-mt';
/** What an office asks of its board: counts, pages, filters, orders, words. */
const QUESTIONS = [
  '/v1/board',
  '/v1/board?stage=on-agenda',
  '/v1/products?pageSize=100',
  '/v1/products?pageSize=100&page=150',
  '/v1/products?pageSize=100&sort=-stars',
  '/v1/products?pageSize=100&stage=scored&late=true',
  '/v1/products?pageSize=100&search=bun%20so%2012',
];

/** The board over 20,000 products: its queries over HTTP, and how it scrolls. `npm run bench -- board PRODUCTS` */
export const board: Part = (say, [products = PRODUCTS]) =>
  onRecordedStory(async (system) => {
    await addProducts(system, Number(products));
    const headers = { Authorization: `Bearer ${system.keys[OFFICE] ?? ''}` };
    const ask = (path: string) => async () => {
      const answer = await fetch(`${system.apiUrl}${path}`, { headers });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      await answer.arrayBuffer();
    };
    const queries: Record<string, object> = {};
    for (const path of QUESTIONS) {
      await ask(path)();
      queries[path] = await measure([Array.from({ length: ROUNDS }, () => ask(path))]);
      say(`  ${path}: ${JSON.stringify(queries[path])}`);
    }
    const windows = await Windows.on(system.apiUrl);
    try {
      const window = await windows.of(OFFICE);
      const page = await window.open('/san-pham');
      await window.settled();
      const scrolled = await scroll(page);
      say(`  scrolling: ${JSON.stringify(scrolled)}`);
      return { products: Number(products), queries, scrolled };
    } finally {
      await windows.close();
    }
  });

/** Turns the wheel over the list, and tells how long the page left its frames waiting. */
async function scroll(page: Page) {
  const list = page.getByRole('rowgroup').last();
  await list.scrollIntoViewIfNeeded();
  await list.hover();
  await page.evaluate(`globalThis.frames = []; {
    let last = performance.now();
    const look = (now) => { globalThis.frames.push(now - last); last = now; requestAnimationFrame(look); };
    requestAnimationFrame(look);
  }`);
  for (const until = Date.now() + SCROLL_MS; Date.now() < until;) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(50);
  }
  const frames = await page.evaluate<number[]>('globalThis.frames');
  const rows = await list.evaluate((one) =>
    Math.round((one as { scrollTop: number }).scrollTop / 60),
  );
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  const stalls = sorted.filter((ms) => ms > STALL_MS).length;
  return { rows, frames: frames.length, p50Ms: at(0.5), p95Ms: at(0.95), longestMs: at(1), stalls };
}
