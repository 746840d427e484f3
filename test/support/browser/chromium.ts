import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A Chromium built without a desktop, for machines that have none; only tests use it. */
const PINNED = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};
const USUAL = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);

/** The browser that tests look through: CHROMIUM_PATH, the machine's own, or one fetched once by npm. */
export async function findChromium(): Promise<string> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  return USUAL.find((path) => existsSync(path)) ?? (await fetched());
}

async function fetched(): Promise<string> {
  const base = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const folder = join(base, 'ocop-cycle', `chromium-${PINNED.version}`);
  if (!existsSync(folder)) await install(folder);
  // The package is a module of its own kind, and found from its folder.
  const ask = `import chromium from '${PINNED.name}'; console.log(await chromium.executablePath());`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', ask], {
    cwd: folder,
  });
  return stdout.trim();
}

/** Into a draft first, so that nobody finds half of it; npm's own check of the package is held against our pin. */
async function install(folder: string): Promise<void> {
  const draft = `${folder}.draft-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    const { name, version, integrity } = PINNED;
    const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    await run('npm', ['install', '--prefix', draft, ...options, `${name}@${version}`]);
    const lock = JSON.parse(readFileSync(join(draft, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { integrity?: string }>;
    };
    const got = lock.packages[`node_modules/${name}`]?.integrity;
    if (got !== integrity) throw new Error(`${name} ${version} is not what was pinned: ${got}`);
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
