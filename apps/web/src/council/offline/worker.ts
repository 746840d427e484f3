import type { Happening, Surroundings } from '../../shared/service-worker';
import { pushedIn } from './pushed';
import { askedOf, isNobodyThere, outdated } from './rules';

const here = self as unknown as Surroundings;
const PARTS = 'ocop-parts';
const DATA = 'ocop-sheets';
const LIST = '/app/parts.json';
const LIST_BEFORE = '/app/parts-before.json';
// The console whoever asks; at the root a stranger finds the public register.
const SHELL = '/dang-nhap';
const PATIENCE_MS = 4_000;

here.addEventListener('install', (event) => event.waitUntil(here.skipWaiting()));
here.addEventListener('activate', (event) => event.waitUntil(here.clients.claim()));
// The screens ask for it once they stand: a release is kept whole, or not at all.
here.addEventListener('message', (event) => event.waitUntil(keepRelease().catch(() => undefined)));

here.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  const asked = askedOf({ method: request.method, mode: request.mode, path: pathname });
  if (asked === 'page') event.respondWith(page(event));
  if (asked === 'part') event.respondWith(part(request));
  if (asked === 'kept') event.respondWith(kept(request));
  if (asked === 'sign-out') event.waitUntil(caches.delete(DATA));
});

here.addEventListener('push', (event) => {
  const { id, title, body, url } = pushedIn(event.data?.text());
  // The same message once more takes the place of the first.
  const more = { body, tag: id, data: { url }, icon: '/app/icon.svg', lang: 'vi' };
  event.waitUntil(here.registration.showNotification(title, more));
});
here.addEventListener('notificationclick', (event) => {
  event.notification?.close();
  event.waitUntil(openPage(event.notification?.data?.url ?? '/'));
});

/** In the window that shows it already, else in a new one; what somebody is at work on is left alone. */
async function openPage(url: string): Promise<unknown> {
  const wanted = new URL(url, location.origin).href;
  const open = await here.clients.matchAll({ type: 'window' });
  return open.find((one) => one.url === wanted)?.focus() ?? here.clients.openWindow(wanted);
}

/** From the server as long as there is one, so that a release reaches everybody; else as it was kept. */
async function page(event: Happening): Promise<Response> {
  const shell = await (await caches.open(PARTS)).match(SHELL);
  const asking = fetch(event.request);
  try {
    const answer = await (shell ? Promise.race([asking, patience()]) : asking);
    if (!isNobodyThere(answer.status) || !shell) return answer;
  } catch (error) {
    if (!shell) throw error;
  }
  return shell;
}

/** Parts carry a hash in their name: what is here is what is asked for. */
async function part(request: Request): Promise<Response> {
  const cache = await caches.open(PARTS);
  const found = await cache.match(request.url);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request.url, answer.clone());
  return answer;
}

/** What the server says now, and without one what it said last. */
async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(DATA);
  try {
    const answer = await fetch(request);
    if (!isNobodyThere(answer.status)) return await keeping(request, answer);
  } catch (error) {
    const found = await cache.match(request.url);
    if (!found) throw error;
    return found;
  }
  return (await cache.match(request.url)) ?? Response.error();
}

async function keeping(request: Request, answer: Response): Promise<Response> {
  if (new URL(request.url).pathname === '/v1/session') await forgetOthers(answer.clone());
  const cache = await caches.open(DATA);
  // Not signed in, or not to be known any more: nothing of it stays.
  if (!answer.ok) await cache.delete(request.url);
  // The same address gives a list as a file, too, to be saved and not to be shown.
  else if (answer.headers.get('content-type')?.includes('json'))
    await cache.put(request.url, answer.clone());
  return answer;
}

/** What one person was told is not kept for the next who sits down here. */
async function forgetOthers(session: Response): Promise<void> {
  const before = await (await caches.open(DATA)).match('/v1/session');
  const [now, then] = await Promise.all([personIn(session), personIn(before)]);
  if (then !== undefined && now !== then) await caches.delete(DATA);
}

async function personIn(session: Response | undefined): Promise<string | undefined> {
  const told = (await session?.json().catch(() => undefined)) as
    { readonly person?: { readonly id: string } | null } | undefined;
  return told?.person?.id;
}

/** Every part first, the page that names them last; then what no window needs any more goes. */
async function keepRelease(): Promise<void> {
  const cache = await caches.open(PARTS);
  const list = await fetch(LIST, { cache: 'no-cache' });
  const now = await partsIn(list.clone());
  const known = await cache.match(LIST);
  const before = await partsIn(known?.clone());
  const isSame = now.join() === before.join();
  if (now.length === 0 || (isSame && (await cache.match(SHELL)))) return;
  const missing = await Promise.all(
    now.map(async (one) => ((await cache.match(one)) ? [] : [one])),
  );
  await cache.addAll(missing.flat());
  const shell = await fetch(SHELL, { cache: 'no-cache', headers: { accept: 'text/html' } });
  if (!shell.ok) return;
  await cache.put(SHELL, shell);
  if (known && !isSame) await cache.put(LIST_BEFORE, known);
  await cache.put(LIST, list);
  const last = isSame ? await partsIn(await cache.match(LIST_BEFORE)) : before;
  const all = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const parts = all.filter((path) => path.startsWith('/app/assets/'));
  await Promise.all(outdated(parts, now, last).map((path) => cache.delete(path)));
}

async function partsIn(list: Response | undefined): Promise<string[]> {
  const told = (await list?.json().catch(() => undefined)) as
    { readonly parts?: readonly string[] } | undefined;
  return [...(told?.parts ?? [])];
}

function patience(): Promise<Response> {
  return new Promise((_, refuse) => setTimeout(() => refuse(new Error('no answer')), PATIENCE_MS));
}
