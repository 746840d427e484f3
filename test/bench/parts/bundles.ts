import { projectRoot } from '@ocop/platform';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Part } from '../part';

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** One address of the web, and the module that shows it, as its own list of screens says. */
interface Screen {
  readonly path: string;
  readonly module: string;
}

const WEB = join(projectRoot(), 'apps', 'web');
const BUILT = join(projectRoot(), 'dist', 'web');
const ENTRIES = { console: 'index.html', phone: 'phone.html' } as const;
/** What may travel before anything is shown: issue 10, section 2. */
const LIMITS_KB = { console: 250, phone: 100 } as const;

/** What travels for each address of the web, gzipped: at first, and for the address itself. */
export const bundles: Part = (say) => {
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')) as Manifest;
  const entries = Object.entries(ENTRIES).map(([name, page]) => {
    const first = scriptsOf(manifest, page);
    const screens = screensOf(name as keyof typeof ENTRIES).map(({ path, module }) => {
      const key = keyOf(manifest, module);
      const more = [...scriptsOf(manifest, key)].filter((file) => !first.has(file));
      return { path, kB: kiloBytes(more) };
    });
    const sorted = screens.sort((a, b) => b.kB - a.kB);
    const limit = LIMITS_KB[name as keyof typeof ENTRIES];
    const told = { firstLoadKB: kiloBytes(first), limitKB: limit, styleKB: styles(manifest, page) };
    say(`  ${name}: ${JSON.stringify(told)}`);
    for (const { path, kB } of sorted) say(`    ${kB.toFixed(1).padStart(6)} kB more  ${path}`);
    return [name, { ...told, screens: sorted }] as const;
  });
  return Promise.resolve(Object.fromEntries(entries));
};

/** A module is known by its path, or by its name where others import it as well. */
function keyOf(manifest: Manifest, module: string): string {
  const own = [`${module}.tsx`, `${module}.ts`].find((key) => key in manifest);
  const shared = () => Object.keys(manifest).find((key) => isOf(manifest[key], module));
  const key = own ?? shared();
  if (key === undefined) throw new Error(`nothing was built of ${module}`);
  return key;
}

const isOf = (chunk: Chunk | undefined, module: string) => chunk?.name === basename(module);

/** A module's script with all that it imports before it runs. */
function scriptsOf(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const { file, imports = [] } = chunkOf(manifest, key);
  if (found.has(file)) return found;
  found.add(file);
  for (const one of imports) scriptsOf(manifest, one, found);
  return found;
}

function styles(manifest: Manifest, key: string): number {
  const { css = [], imports = [] } = chunkOf(manifest, key);
  return kiloBytes([...css, ...imports.flatMap((one) => chunkOf(manifest, one).css ?? [])]);
}

function chunkOf(manifest: Manifest, key: string): Chunk {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the web's build knows nothing of ${key}`);
  return chunk;
}

function kiloBytes(files: Iterable<string>): number {
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(BUILT, file))).length);
  return Math.round(bytes.reduce((sum, one) => sum + one, 0) / 100) / 10;
}

/** The lists are read as they are written: an address, and what is imported for it. */
function screensOf(entry: keyof typeof ENTRIES): Screen[] {
  const lists =
    entry === 'phone'
      ? ['phone/phone.tsx']
      : readdirSync(join(WEB, 'src'), { withFileTypes: true })
          .filter((one) => one.isDirectory() && one.name !== 'phone' && one.name !== 'console')
          .map(({ name }) => `${name}/screens.ts`)
          .filter((list) => existsSync(join(WEB, 'src', list)));
  return lists.flatMap((list) => {
    const text = readFileSync(join(WEB, 'src', list), 'utf8');
    const found = text.matchAll(
      /(?:path: |\[)'(\/[^']*)'(?:(?!path: |\['\/).)*?import\('([^']+)'\)/gs,
    );
    const base = join('src', dirname(list));
    return [...found].map(([, path = '', from = '']) => ({
      path,
      module: normalize(join(base, from)),
    }));
  });
}
