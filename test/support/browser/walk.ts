import { lookAt } from './looking';
import type { Window } from './window';

/** Addresses that answer with a file or with data, or leave the application. */
const NOT_SCREENS = /^\/(v1|files|docs|health|app)\b/;

/** Where a walk has been and what was wrong there. */
export interface Walk {
  readonly seen: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Opens every screen that somebody can reach by links from where they begin, one of each kind, and the given ones.
 * @param name of the folder that keeps the pictures
 * @param beyond where the walk does not go
 */
export async function walk(
  window: Window,
  name: string,
  from: readonly string[],
  beyond?: RegExp,
): Promise<Walk> {
  const waiting = [...from];
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path);
    if (seen.has(kind)) continue;
    seen.add(kind);
    try {
      await (isOneStepOn(window, path) ? window.goOn(path) : window.open(path));
      const picture = kind.replaceAll('?', '-').replaceAll('/', '.').replace(/^\.+/, '') || 'home';
      wrong.push(...(await lookAt(window, `${name}/${picture}`)));
      waiting.push(...(await linksOf(window)).filter((link) => !beyond?.test(link)));
    } catch (error) {
      const words = [String(error).slice(0, 300), ...window.complaints.splice(0)];
      wrong.push(`${name} ${path}: ${words.join(' | ')}`);
    }
  }
  return { seen: [...seen], wrong };
}

/** Pages that the server writes, and the phone's; all others are the console's, to whoever has signed in. */
const WRITTEN = /^\/(c|tra-cuu|xac-minh|hop-thu-chay-thu)(\/|$)/;
const PHONE = /^\/cs(\/|$)/;

/** Whether the application that is open has this screen, too, so that a link there would lead to it at once. */
function isOneStepOn({ page, isStranger }: Window, path: string): boolean {
  if (isStranger || !page.url().startsWith('http')) return false;
  const here = new URL(page.url()).pathname;
  if (WRITTEN.test(here) || WRITTEN.test(path)) return false;
  return PHONE.test(here) === PHONE.test(path);
}

/** After these stands whom or what a screen is about. */
const OF_ONE: ReadonlySet<string> = new Set([
  'nguoi-dung',
  'kiem-tra',
  'xac-minh',
  'loi-mau',
  'hop-thu-chay-thu',
]);

/** `/san-pham/_` for every product, `/in-va-trao?` for what a question shows there: names of cases carry a number. */
function kindOf(path: string): string {
  const segments = path.replace(/[?#].*$/, '').split('/');
  const asked = path.includes('?') ? '?' : '';
  const kind = segments
    .map((segment, i) =>
      /\d/.test(segment) || (OF_ONE.has(segments[i - 1] ?? '') && segment !== 'nhap')
        ? '_'
        : segment,
    )
    .join('/');
  return `${kind}${asked}`;
}

async function linksOf({ page }: Window): Promise<string[]> {
  const links = await page.evaluate<string[]>(`[...document.querySelectorAll('a[href]')]
    .filter(({ origin, download }) => origin === location.origin && !download)
    .map(({ pathname }) => pathname)`);
  return links.filter((path) => !NOT_SCREENS.test(path) && !/\.\w+$/.test(path));
}
