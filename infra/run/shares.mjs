import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from './project.mjs';

const SPECS = ['libs', 'apps', 'workflows', 'infra', 'test'];
/** Into so many files go the specs of a kind. A spec that takes longest of all stays by itself. */
const SHARES = { unit: 2, int: 2 };
const ALONE_SECONDS = 25;
/** What a spec takes that nobody has timed yet. */
const UNKNOWN_SECONDS = 1;

const isOf = {
  unit: (path) => /(?<!\.(int|e2e|workflow))\.spec\.ts$/.test(path),
  int: (path) => path.endsWith('.int.spec.ts'),
};

/**
 * Puts the specs of each kind into a few files, as even as their known durations allow: what they load, which is half
 * of what small ones cost, is loaded once for each share. A spec run by itself is run as ever.
 */
export function writeShares() {
  const folder = join(root, 'test', 'together');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const known = JSON.parse(readFileSync(join(root, 'test', 'durations.json'), 'utf8'));
  const secondsOf = (file) => known[file] ?? UNKNOWN_SECONDS;
  for (const [kind, count] of Object.entries(SHARES)) {
    const files = filesBelow(SPECS, isOf[kind]);
    evenly(files, secondsOf, count).forEach((share, i) => {
      writeFileSync(join(folder, `${kind}-${i + 1}.cjs`), text(share));
    });
  }
}

/** The longest first, each to the share that has least. */
function evenly(files, secondsOf, count) {
  const sorted = [...files].sort((a, b) => secondsOf(b) - secondsOf(a));
  const alone = sorted.filter((file) => secondsOf(file) >= ALONE_SECONDS);
  const shares = Array.from({ length: count }, () => ({ files: [], seconds: 0 }));
  for (const file of sorted.slice(alone.length)) {
    const least = shares.reduce((one, other) => (other.seconds < one.seconds ? other : one));
    least.files.push(file);
    least.seconds += secondsOf(file);
  }
  return [...alone.map((file) => [file]), ...shares.map((share) => share.files)];
}

/** What publishes law of its own, or calendars of a file, which whoever loads the same libraries would go by. */
const PUBLISHES = /\bpublish[A-Z]\w*\(|'--calendars'/;

/** Hooks at the top of a spec are those of its own tests. */
function text(files) {
  const load = (file) =>
    PUBLISHES.test(readFileSync(join(root, file), 'utf8'))
      ? `void jest.isolateModules(() => require('../../${file}'))`
      : `void require('../../${file}')`;
  return files.map((file) => `describe('${file}', () => ${load(file)});\n`).join('');
}
