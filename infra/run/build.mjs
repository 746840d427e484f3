import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { filesBelow, fingerprint, root, seconds } from './project.mjs';

const SOURCES = ['apps', 'libs', 'workflows', 'infra/db', 'test/bench', 'test/support'];
const isSource = (path) => /\.ts$/.test(path) && !/\.spec\.ts$|\.d\.ts$|^apps\/web\//.test(path);
/** What the web's own build has made (web.mjs), and this build's own mark. */
const NOT_TRANSLATED = ['web', '.web', '.build'];
const BUNDLE = join(root, 'dist', 'workflows', 'workflow-bundle.js');
const mark = join(root, 'dist', '.build');

/**
 * Compiles all TypeScript to `dist` and bundles the workflow code, when something has changed since the last time.
 * swc only translates; types are checked by `npm run check`. A process that starts meanwhile finds every file, the old
 * one or the new.
 */
export async function build(out = process.stdout) {
  const files = filesBelow(SOURCES, isSource);
  const inputs = ['package-lock.json', 'tsconfig.base.json', 'infra/run/build.mjs', ...files];
  const wanted = fingerprint(inputs);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  const since = performance.now();
  await compile(files);
  removeStale(files);
  const require = createRequire(import.meta.url);
  await require(join(root, 'dist', 'workflows', 'bundle.js')).writeBundle();
  writeFileSync(mark, wanted);
  out.write(`  built (${seconds(since)})\n`);
}

async function compile(files) {
  const { transformFile } = await import('@swc/core');
  const options = swcOptions();
  await Promise.all(
    files.map(async (file) => {
      const { code, map } = await transformFile(join(root, file), options);
      const out = translated(file);
      mkdirSync(dirname(out), { recursive: true });
      replace(`${out}.map`, map ?? '');
      replace(out, `${code}\n//# sourceMappingURL=${file.split('/').at(-1)}.map\n`);
    }),
  );
}

const translated = (file) => join(root, 'dist', file.replace(/\.ts$/, '.js'));

/** Writes a file whole or not at all, whoever reads or builds beside. */
function replace(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** What an earlier build made of sources that are gone: nothing may load it. */
function removeStale(files) {
  const wanted = new Set([...files.map(translated), BUNDLE]);
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (path.endsWith('.js') && !wanted.has(path)) rmSync(path, { force: true });
    }
  };
  for (const name of readdirSync(join(root, 'dist')))
    if (!NOT_TRANSLATED.includes(name)) walk(join(root, 'dist', name));
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
