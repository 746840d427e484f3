import { projectRoot } from '@ocop/platform';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DiskStore } from './disk-store';
import { contentHash } from './file-store';
import { storeFaults } from './store-faults';

let folder: string;
let store: DiskStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocop-store-'));
  store = new DiskStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
const kept = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[0-9a-f]{64}$/.test(name),
  );

test('what is kept is read back by its hash; what never was is not there', async () => {
  const bytes = Buffer.from('giấy chứng nhận');
  await store.keep(contentHash(bytes), bytes);
  const read = await store.read(contentHash(bytes));
  expect(read && (await text(read))).toBe('giấy chứng nhận');
  expect(await store.read('0'.repeat(64))).toBeUndefined();
  await expect(store.keep('../../etc/passwd', bytes)).rejects.toThrow(/no SHA-256/);
});

test('ten who hand in the same at once keep it once, whole', async () => {
  const bytes = randomBytes(2_000_000);
  const sha256 = contentHash(bytes);
  await Promise.all(Array.from({ length: 10 }, () => store.keep(sha256, bytes)));
  expect(kept()).toHaveLength(1);
  expect(await storeFaults(store, [sha256])).toEqual([]);
});

test('a file that is gone or was changed is found', async () => {
  const [one, two] = [randomBytes(100), randomBytes(100)];
  for (const bytes of [one, two]) await store.keep(contentHash(bytes), bytes);
  rmSync(placeOf(contentHash(one)));
  writeFileSync(placeOf(contentHash(two)), randomBytes(100));
  expect(await storeFaults(store, [contentHash(one), contentHash(two)])).toEqual([
    { sha256: contentHash(one), fault: 'missing' },
    { sha256: contentHash(two), fault: 'altered' },
  ]);
});

/** Keeps one file after the other and says so after each. */
const KEEPER = `
  const { DiskStore } = require(process.argv[1] + '/dist/libs/files/src/store/disk-store.js');
  const { createHash, randomBytes } = require('node:crypto');
  const store = new DiskStore(process.argv[2]);
  (async () => {
    for (;;) {
      const bytes = randomBytes(3_000_000);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await store.keep(sha256, bytes);
      process.stdout.write(sha256 + '\\n');
    }
  })();
`;

test('killed at any moment, it holds whole files only, and all that it said it had kept', async () => {
  for (const afterMs of [60, 95, 130, 170]) {
    const said = await killedAfter(afterMs);
    const there = kept().map((name) => name.split('/').at(-1) ?? '');
    expect(there).toEqual(expect.arrayContaining(said));
    for (const sha256 of there) expect(contentHash(readFileSync(placeOf(sha256)))).toBe(sha256);
  }
  // What it had begun lies aside, where nobody takes it for a file, until it is swept.
  for (const draft of readdirSync(join(folder, 'drafts')))
    utimesSync(join(folder, 'drafts', draft), 0, 0);
  await store.sweep();
  expect(readdirSync(join(folder, 'drafts'))).toEqual([]);
}, 30_000);

/** The hashes that a keeper had told before it was killed, some time after the first. */
function killedAfter(afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, ['-e', KEEPER, projectRoot(), folder]);
  let out = '';
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs));
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  return new Promise((done) =>
    child.on('close', () => done(out.split('\n').filter((line) => line.length === 64))),
  );
}
