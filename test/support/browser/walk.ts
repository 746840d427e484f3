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
 */
export async function walk(window: Window, name: string, from: readonly string[]): Promise<Walk> {
  const waiting = [...from];
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path);
    if (seen.has(kind)) continue;
    seen.add(kind);
    try {
      await window.open(path);
      const picture = kind.replaceAll('/', '.').replace(/^\.+/, '') || 'home';
      wrong.push(...(await lookAt(window, `${name}/${picture}`)));
      waiting.push(...(await linksOf(window)));
    } catch (error) {
      wrong.push(`${name} ${path}: ${String(error).slice(0, 300)}`);
    }
  }
  return { seen: [...seen], wrong };
}

/** `/san-pham/_` for every product: names of cases carry a year or a number; those of people are known by where they stand. */
function kindOf(path: string): string {
  const segments = path.replace(/[?#].*$/, '').split('/');
  return segments
    .map((segment, i) => (/\d/.test(segment) || (segments[i - 1] === 'nguoi-dung' && segment !== 'nhap') ? '_' : segment))
    .join('/');
}

async function linksOf({ page }: Window): Promise<string[]> {
  const links = await page.evaluate<string[]>(`[...document.querySelectorAll('a[href]')]
    .filter(({ origin, download }) => origin === location.origin && !download)
    .map(({ pathname }) => pathname)`);
  return links.filter((path) => !NOT_SCREENS.test(path) && !/\.\w+$/.test(path));
}
