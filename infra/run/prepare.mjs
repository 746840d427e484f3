import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root, seconds, sha256OfFile } from './project.mjs';

const LEAST_NODE = [20, 19];
const LEAST_DISK = 1_500_000_000;

/**
 * Makes a fresh clone ready with nothing but Node: checks the machine, installs what the lock file names when that is
 * missing or stale, and builds what has changed. Says what it does and how long it took.
 * @param port of the API, when one is going to be used
 */
export async function prepare(out = process.stdout, port = undefined) {
  checkNode();
  checkDisk();
  // Nobody should wait for an installation to hear then that the port is taken; later the app says it with more words.
  if (port !== undefined && !isInstalled()) await checkPort(port);
  install(out);
  const { build } = await import('./build.mjs');
  await build(out);
  const { buildWeb } = await import('./web.mjs');
  await buildWeb(out);
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = LEAST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(`Node ${LEAST_NODE.join('.')} or newer is needed, this is ${process.versions.node}.`);
}

function checkDisk() {
  const { bavail, bsize } = statfsSync(root);
  const free = bavail * bsize;
  if (free >= LEAST_DISK) return;
  const mb = (bytes) => Math.round(bytes / 1e6);
  stop(`${mb(LEAST_DISK)} MB of disk are needed below ${root}, only ${mb(free)} MB are free.`);
}

function checkPort(port) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', (error) =>
      stop(
        `Port ${port} cannot be used (${error.code}); choose another with --port, or 0 for any.`,
      ),
    );
    server.listen({ port, host: '127.0.0.1' }, () => server.close(resolve));
  });
}

const mark = join(root, 'node_modules', '.ocop-lock');
const isInstalled = () => existsSync(mark);

/** `npm ci` from the lock file; a mark inside node_modules tells which lock file it was. */
function install(out) {
  const lock = sha256OfFile(join(root, 'package-lock.json'));
  const installed = existsSync(mark) && readFileSync(mark, 'utf8') === lock;
  if (installed) return;
  if (cameFromThisLock()) {
    writeFileSync(mark, lock);
    return;
  }
  const why = existsSync(join(root, 'node_modules')) ? 'the lock file has changed' : 'first run';
  out.write(`installing packages (${why}; about a minute)\n`);
  const since = performance.now();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', out === process.stdout ? 'inherit' : process.stderr.fd, 'inherit'],
  });
  if (status !== 0) stop(`npm ci failed (exit ${status}); its own words are above.`);
  writeFileSync(mark, lock);
  out.write(`  packages installed (${seconds(since)})\n`);
}

/** Somebody ran `npm ci` by hand: npm keeps the lock it installed from beside the packages. */
function cameFromThisLock() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const wanted = packages(join(root, 'package-lock.json'));
  const present = packages(hidden);
  return (
    Object.entries(present).every(([path, { version }]) => wanted[path]?.version === version) &&
    Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || present[path])
  );
}
