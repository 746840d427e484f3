import { existsSync, readdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorkflowCode, type BundleOptions } from '@temporalio/worker';

const CODE = require.resolve('./src/index');

/**
 * The workflow code as one text for the sandbox. From compiled code aliases are relative paths already; from
 * TypeScript, as tests run it, the bundler is told where each library lies.
 * @param instead other files in place of libraries: the rules of another release
 */
export async function bundleWorkflows(
  more: Partial<BundleOptions> = {},
  instead: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: CODE,
    // Read once for all cases, not once for each: it keeps nothing of any case.
    preloadModules: [CODE],
    logger: quiet,
    webpackConfigHook: (config) => {
      const libraries = join(__dirname, '..', 'libs');
      const alias = Object.fromEntries(
        readdirSync(libraries).map((name) => [
          `@ocop/${name}$`,
          instead[name] ?? join(libraries, name, 'src', 'index'),
        ]),
      );
      return {
        ...config,
        // What a library gives and nobody here takes stays out: words of pages and refusals, for one.
        optimization: { ...config.optimization, sideEffects: true, providedExports: true },
        module: {
          ...config.module,
          rules: [...(config.module?.rules ?? []), { include: libraries, sideEffects: false }],
        },
        resolve: { ...config.resolve, alias: { ...config.resolve?.alias, ...alias } },
      };
    },
    ...more,
  });
  return code;
}

/** Written once by the build; the worker reads it instead of bundling at every start. */
export const BUNDLE_FILE = join(__dirname, 'workflow-bundle.js');

export async function writeBundle(): Promise<void> {
  const draft = `${BUNDLE_FILE}.${process.pid}`;
  await writeFile(draft, await bundleWorkflows());
  // A worker that starts meanwhile reads the old one or the new one, whole.
  await rename(draft, BUNDLE_FILE);
}

export async function readBundle(): Promise<string> {
  return existsSync(BUNDLE_FILE) ? readFile(BUNDLE_FILE, 'utf8') : bundleWorkflows();
}

const silent = () => undefined;
const quiet = {
  log: silent,
  trace: silent,
  debug: silent,
  info: silent,
  warn: (message: string) => process.stderr.write(`${message}\n`),
  error: (message: string) => process.stderr.write(`${message}\n`),
};
