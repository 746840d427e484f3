import type { Happening, Surroundings } from '../shared/service-worker';

const here = self as unknown as Surroundings;
const CACHE = 'ocop-tra-cuu';
const KEYS = '/.well-known/jwks.json';
const SHELL = '/c/ngoai-mang';
const PARTS = ['/c/check.js', KEYS, SHELL, `${SHELL}?lang=en`];
const PATIENCE_MS = 6_000;

here.addEventListener('install', (event) =>
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(PARTS))
      .then(() => here.skipWaiting()),
  ),
);
here.addEventListener('activate', (event) => event.waitUntil(here.clients.claim()));

/** The register has the word as long as it can be asked: what it said before is never shown for what it would say now. */
here.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, searchParams } = new URL(request.url);
  if (origin !== location.origin || request.method !== 'GET') return;
  if (request.mode === 'navigate' && pathname.startsWith('/c/'))
    event.respondWith(first(event, searchParams.get('lang') === 'en' ? `${SHELL}?lang=en` : SHELL));
  else if (PARTS.includes(pathname)) event.respondWith(first(event, pathname));
});

/** From the server, else what was kept. */
async function first({ request }: Happening, fallback: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const answer = await Promise.race([fetch(request), patience()]);
    if (answer.status < 500) {
      if (answer.ok && PARTS.includes(fallback) && request.mode !== 'navigate')
        await cache.put(fallback, answer.clone());
      return answer;
    }
  } catch {
    // No connection, or one that is as good as none.
  }
  return (await cache.match(fallback)) ?? Response.error();
}

function patience(): Promise<Response> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
  });
}
