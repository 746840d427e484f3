import type { BrowserContext, Worker } from 'playwright-core';
import type { Window } from './window';

/** A notification as the browser shows it. */
interface Shown {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
}

/** The few names of a service worker that are used below: pages and workers are typed elsewhere. */
interface Inside {
  readonly registration: { getNotifications(): Promise<(Shown & { close(): void })[]> };
  readonly clients: { openWindow: unknown };
  readonly WindowClient: { prototype: { focus: unknown } };
  readonly NotificationEvent: new (type: string, more: object) => object;
  dispatchEvent(event: object): boolean;
}

/** A browser to which a push service brings messages; what it shows is the service worker's doing. */
export class Pushing {
  private constructor(
    private readonly window: Window,
    private readonly worker: Worker,
    private readonly bring: (data: string) => Promise<void>,
  ) {}

  static async to(window: Window, origin: string): Promise<Pushing> {
    const { context, page } = window;
    await context.grantPermissions(['notifications'], { origin });
    await page.evaluate(`navigator.serviceWorker.register('/sw.js', { scope: '/' })`);
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    const browser = await context.newCDPSession(page);
    const known = new Promise<string>((resolve) => {
      browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const own = registrations.find(({ scopeURL }) => scopeURL === `${origin}/`);
        if (own) resolve(own.registrationId);
      });
    });
    await browser.send('ServiceWorker.enable');
    const registrationId = await known;
    return new Pushing(window, await workerOf(context), async (data) => {
      await browser.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
    });
  }

  /** Delivers a message as a push service does, and waits until it is shown. */
  async deliver(
    message: { readonly id: string } & Readonly<Record<string, string>>,
  ): Promise<Shown[]> {
    await this.bring(JSON.stringify(message));
    for (;;) {
      const shown = await this.shown();
      if (shown.some(({ tag }) => tag === message.id)) return shown;
      await this.window.page.waitForTimeout(50);
    }
  }

  shown(): Promise<Shown[]> {
    return this.worker.evaluate(async () => {
      const { registration } = globalThis as unknown as Inside;
      const all = await registration.getNotifications();
      return all.map(({ title, body, tag }) => ({ title, body, tag }));
    });
  }

  /**
   * Taps a notification. The worker's own listener runs; that a window comes forward is the browser's doing, which only a
   * person's finger makes it do: here it tells which.
   */
  tap(tag: string): Promise<string> {
    return this.worker.evaluate(async (tapped) => {
      const inside = globalThis as unknown as Inside;
      const told = new Promise<string>((resolve) => {
        inside.clients.openWindow = (url: string) => Promise.resolve(resolve(`opened ${url}`));
        inside.WindowClient.prototype.focus = function (this: { url: string }) {
          return Promise.resolve(resolve(`focused ${this.url}`));
        };
      });
      const all = await inside.registration.getNotifications();
      const notification = all.find((one) => one.tag === tapped);
      inside.dispatchEvent(new inside.NotificationEvent('notificationclick', { notification }));
      return told;
    }, tag);
  }
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}
