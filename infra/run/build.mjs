import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { filesBelow, fingerprint, root, seconds } from './project.mjs';

const SOURCES = ['apps', 'libs', 'workflows', 'infra/db', 'test/bench', 'test/support'];
const isSource = (path) => /\.ts$/.test(path) && !/\.spec\.ts$|\.d\.ts$|^apps\/web\//.test(path);
/** What the web's own build has made (web.mjs). */
const OF_THE_WEB = ['web', '.web'];
const mark = join(root, 'dist', '.build');

/**
 * Compiles all TypeScript to `dist` and bundles the workflow code, when something has changed since the last time.
 * swc only translates; types are checked by `npm run check`.
 */
export async function build(out = process.stdout) {
  const files = filesBelow(SOURCES, isSource);
  const inputs = ['package-lock.json', 'tsconfig.base.json', 'infra/run/build.mjs', ...files];
  const wanted = fingerprint(inputs);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  const since = performance.now();
  clear(join(root, 'dist'));
  await compile(files);
  const require = createRequire(import.meta.url);
  await require(join(root, 'dist', 'workflows', 'bundle.js')).writeBundle();
  writeFileSync(mark, wanted);
  out.write(`  built (${seconds(since)})\n`);
}

function clear(folder) {
  const old = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of old)
    if (!OF_THE_WEB.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

async function compile(files) {
  const { transformFile } = await import('@swc/core');
  const options = swcOptions();
  await Promise.all(
    files.map(async (file) => {
      const { code, map } = await transformFile(join(root, file), options);
      const out = join(root, 'dist', file.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(out), { recursive: true });
      writeFileSync(out, `${code}\n//# sourceMappingURL=${file.split('/').at(-1)}.map\n`);
      writeFileSync(`${out}.map`, map ?? '');
    }),
  );
}

/** The alias table is the one of tsconfig.base.json; swc writes relative paths in its place. */
function swcOptions() {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));
  return {
    swcrc: false,
    configFile: false,
    sourceMaps: true,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      baseUrl: root,
      paths: compilerOptions.paths,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) await build();
