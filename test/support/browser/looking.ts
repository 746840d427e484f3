import type { Page } from 'playwright-core';
import { DESKTOP, NARROW, PHONE, type Window } from './window';

/** 200 % zoom of a desktop's window leaves half of it. */
const ZOOMED = { width: DESKTOP.viewport.width / 2, height: DESKTOP.viewport.height / 2 };

/** Two pictures of each screen below `out/screens`, for whoever wants to look: a fifth of a walk's time. */
const PICTURES = Boolean(process.env['OCOP_PICTURES']);

/**
 * Looks at what a window shows as people do who see it wide, on a phone, narrow, enlarged or in colours of their own, and
 * tells what is wrong with it.
 */
export async function lookAt(window: Window, name: string): Promise<string[]> {
  const { page } = window;
  await window.settled();
  const wrong = [...(await window.findings()), ...(await window.missing())];
  if (PICTURES) await window.picture(`${name}-desktop`);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (PICTURES) {
    await page.setViewportSize(PHONE.viewport);
    await window.picture(`${name}-phone`);
  }
  for (const size of [NARROW.viewport, ZOOMED]) {
    await page.setViewportSize(size);
    wrong.push(...(await sidewaysScrolling(page)));
  }
  await page.emulateMedia({ forcedColors: 'active' });
  if (!(await page.getByRole('heading', { level: 1 }).first().isVisible()))
    wrong.push('no heading in forced colours');
  wrong.push(...(await movement(page)));
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  await page.setViewportSize(DESKTOP.viewport);
  return [...wrong, ...window.complaints.splice(0)].map((words) => `${name}: ${words}`);
}

/** A page lays itself out anew when its window has another size, some frames later. */
const AT_REST_MS = 2_000;

/** What makes a page wider than its window; tables may scroll in a box of their own. */
async function sidewaysScrolling(page: Page): Promise<string[]> {
  const fits = () =>
    page.evaluate<boolean>(
      'document.documentElement.scrollWidth <= document.documentElement.clientWidth',
    );
  for (const giveUpAt = Date.now() + AT_REST_MS; Date.now() < giveUpAt;) {
    if (await fits()) return [];
    await page.waitForTimeout(50);
  }
  const [wide, room] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  const beyond = await page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > ${room + 1})
    .map((one) => one.outerHTML.slice(0, 120))`);
  return [`${wide} px wide in ${room} px: ${beyond.slice(0, 3).join(' | ')}`];
}

/** What still moves for somebody who has asked for rest. */
async function movement(page: Page): Promise<string[]> {
  const moving = await page.evaluate<number[]>(`document.getAnimations()
    .filter(({ playState }) => playState === 'running')
    .map(({ effect }) => effect?.getTiming().duration)
    .filter((duration) => typeof duration === 'number' && duration > 10)`);
  return moving.length > 0 ? [`moves in spite of reduced motion: ${moving.join(', ')} ms`] : [];
}
