/**
 * The little of a service worker's surroundings that is used here. Workers share types alone: each is one file, a classic
 * script that imports nothing.
 */
export interface Surroundings {
  addEventListener(type: string, listener: (event: Happening) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

export interface Happening {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}
