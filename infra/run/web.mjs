import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow, fingerprint, root, seconds } from './project.mjs';

const web = join(root, 'apps', 'web');
const description = join('apps', 'api', 'openapi.json');
const types = join(web, 'src', 'shared', 'schema.gen.ts');
const typesMark = join(root, 'node_modules', '.cache-web-types');
const mark = join(root, 'dist', '.web');

/** Types of the API's answers for the web, from its description; made anew when that has changed. */
export async function writeTypes() {
  const wanted = fingerprint([description]);
  if (existsSync(types) && readIf(typesMark) === wanted) return;
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const source = JSON.parse(readFileSync(join(root, description), 'utf8'));
  const head = '/* eslint-disable */\n// Made from apps/api/openapi.json by infra/run/web.mjs.\n';
  writeFileSync(types, head + astToString(await openapiTS(source)));
  writeFileSync(typesMark, wanted);
}

/** The console and the phone pages, bundled to `dist/web`, when something has changed since the last time. */
export async function buildWeb(out = process.stdout) {
  const folders = [
    ...['apps/web', 'libs/words', 'libs/calendar', 'libs/ground', 'libs/proofs'],
    'infra/docs/guides',
  ];
  const sources = filesBelow(folders, isSource);
  const wanted = fingerprint(['package-lock.json', 'infra/run/web.mjs', description, ...sources]);
  if (readIf(mark) === wanted) return;
  const since = performance.now();
  await writeTypes();
  const { build } = await import('vite');
  const { NODE_ENV } = process.env;
  for (const config of ['vite.config.mjs', 'vite.public.config.mjs'])
    await build({ configFile: join(web, config), logLevel: 'warn' });
  // The bundler builds for production and leaves that behind: whoever starts after it would become a deployment.
  if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = NODE_ENV;
  writeFileSync(mark, wanted);
  out.write(`  web (${seconds(since)}; first load ${firstLoads()})\n`);
}

/** JavaScript that a page loads before it shows anything, as it travels: its own script and what that imports. */
function firstLoads() {
  const built = join(root, 'dist', 'web');
  return ['index.html', 'phone.html']
    .map((page) => {
      const text = readFileSync(join(built, page), 'utf8');
      const scripts = [...text.matchAll(/(?:src|href)="\/app\/(assets\/[^"]+\.js)"/g)];
      const bytes = scripts.map(([, file]) => gzipSync(readFileSync(join(built, file))).length);
      const sum = bytes.reduce((all, one) => all + one, 0);
      return `${page} ${Math.round(sum / 1000)} kB`;
    })
    .join(', ');
}

const isSource = (path) =>
  /\.(tsx?|css|html|mjs|svg|md|jpg)$/.test(path) && !/\.spec\.tsx?$|\.gen\.ts$/.test(path);

function readIf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  await (process.argv[2] === 'types' ? writeTypes() : buildWeb());
