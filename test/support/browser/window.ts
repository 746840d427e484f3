import axe from 'axe-core';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { findChromium } from './chromium';

export const DESKTOP = { viewport: { width: 1280, height: 800 } } as const;
export const PHONE = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
} as const;
export const NARROW = { viewport: { width: 320, height: 640 } } as const;

/** What stands where a screen should be: there is none, or it failed. */
const NO_SCREEN = /Không có trang này|Trang này chưa mở được/;

/** One Chromium for a spec; each person has a window of their own, with cookies of its own. */
export class Windows {
  private constructor(
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  /** @param camera a film (`.mjpeg`) that is shown to whoever opens a camera, and allowed to all */
  static async on(address: string, camera?: string): Promise<Windows> {
    const executablePath = await findChromium();
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    if (camera)
      args.push(
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${camera}`,
      );
    return new Windows(await chromium.launch({ executablePath, args }), address);
  }

  /** A window of somebody who has signed in on a sandbox, as anybody there can with one click. */
  async of(person: string, options: BrowserContextOptions = DESKTOP): Promise<Window> {
    const window = await this.opened(options, false);
    const { status } = await window.ask('POST', '/v1/session/sandbox', { person });
    if (status !== 200) throw new Error(`${person} could not sign in: ${status}`);
    return window;
  }

  /** A window of somebody who has not signed in. */
  async stranger(options: BrowserContextOptions = DESKTOP): Promise<Window> {
    return this.opened(options, true);
  }

  private async opened(options: BrowserContextOptions, isStranger: boolean): Promise<Window> {
    const base = { baseURL: this.address, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' };
    const context = await this.browser.newContext({ ...base, ...options });
    context.setDefaultTimeout(15_000);
    return new Window(context, await context.newPage(), isStranger);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** A dialog that has been opened begins to fade in some frames later; what turns without end is not waited for. */
const FADED_IN = `new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)))
  .then(() => document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime)))
  .then((fading) => Promise.allSettled(fading.map(({ finished }) => finished)))
  .then(() => true)`;

/** What the page itself complained of: errors of scripts, and answers that were no answers. */
export class Window {
  readonly complaints: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly isStranger: boolean,
  ) {
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 500) this.complaints.push(`${response.status()} ${response.url()}`);
    });
  }

  /** Opens an address and waits until the screen has come. */
  async open(path: string): Promise<Page> {
    await this.page.goto(path);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    return this.page;
  }

  /** Goes on to a screen of the application that is open, as its links do: without loading it anew. */
  async goOn(path: string): Promise<Page> {
    // Its router hears of it before this returns.
    await this.page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    return this.page;
  }

  /** Asks the API as the page itself does, with the cookie and the token of the session. */
  async ask(method: string, path: string, data?: unknown) {
    const { request } = this.context;
    const token = method === 'GET' ? undefined : await this.token();
    const response = await request.fetch(path, {
      method,
      ...(token === undefined ? {} : { headers: { 'x-csrf-token': token } }),
      ...(data === undefined ? {} : { data }),
    });
    return { status: response.status(), text: await response.text() };
  }

  private async token(): Promise<string | undefined> {
    const response = await this.context.request.get('/v1/session');
    return ((await response.json()) as { csrf?: string }).csrf;
  }

  /** Until nothing says any more that it is being read, and what fades in is there. */
  async settled(): Promise<void> {
    const { page } = this;
    const loading = page.locator('.mantine-Loader-root').or(page.getByText('Đang tải…'));
    await loading.first().waitFor({ state: 'hidden' });
    await page.evaluate('document.fonts.ready.then(() => true)');
    await page.evaluate(FADED_IN);
  }

  /** What stands in the place of a screen, or of a part of it: nothing where all is there. */
  async missing(): Promise<string[]> {
    const { page } = this;
    const none = page
      .getByRole('heading', { name: NO_SCREEN })
      .or(page.getByRole('alert').filter({ hasText: 'Chưa đọc được' }));
    const said = (await none.allInnerTexts()).map((words) => words.replaceAll(/\s+/g, ' '));
    return said.map((words) => `is no screen of theirs: ${words}`);
  }

  /** Serious and critical findings of axe on what is shown now, one line each. */
  async findings(): Promise<string[]> {
    // Not as a script of the page: its policy allows none that does not come from the server.
    if (!(await this.page.evaluate("'axe' in globalThis"))) await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
        preload: false,
      }),
    );
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`)
            .join(' | ')}`,
      );
  }

  /** Keeps a picture below `out/screens`. */
  async picture(name: string): Promise<void> {
    const path = join('out', 'screens', `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path, fullPage: true });
  }

  /** For the guides: into their folder with OCOP_WRITE_PICTURES=1, else below `out`. */
  async photograph(name: string): Promise<void> {
    const [missing] = await this.missing();
    if (missing !== undefined) throw new Error(`${name} at ${this.page.url()} ${missing}`);
    const guides = process.env['OCOP_WRITE_PICTURES'] ? ['infra', 'docs', 'guides'] : ['out'];
    const path = join(...guides, 'pictures', `${name}.jpg`);
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path, type: 'jpeg', quality: 60 });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
