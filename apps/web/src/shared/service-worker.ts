/**
 * The little of a service worker's surroundings that is used here. Workers share types alone: each is one file, a classic
 * script that imports nothing.
 */
export interface Surroundings {
  addEventListener(type: string, listener: (event: Happening) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { type: 'window' }): Promise<readonly OpenWindow[]>;
    openWindow(url: string): Promise<unknown>;
  };
  readonly registration: { showNotification(title: string, more: object): Promise<void> };
}

interface OpenWindow {
  readonly url: string;
  focus(): Promise<unknown>;
}

export interface Happening {
  readonly request: Request;
  /** Of a message that a push service brought. */
  readonly data?: { text(): string };
  /** Of a tap. */
  readonly notification?: { close(): void; readonly data?: { readonly url: string } };
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}
