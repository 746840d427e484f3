import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { contentHash } from './file-store';
import { openFileStore } from './open-file-store';
import { S3Store } from './s3-store';
import { storeFaults } from './store-faults';

/**
 * A bucket of a real server, as `http://key:secret@host:port/bucket`. No server of sound standing comes as a package that
 * runs on every supported Node, so that this one is named from outside; without it the place is left out, and says so.
 */
const given = process.env['OCOP_TEST_S3'];
const onServer = given ? test : test.skip;

function place() {
  const { username, password, origin, pathname } = new URL(given ?? 'http://x');
  return {
    FILES_DIR: '/nowhere',
    FILES_S3_URL: `${origin}${pathname}`,
    FILES_S3_REGION: 'us-east-1',
    FILES_S3_KEY_ID: username,
    FILES_S3_SECRET: password,
  };
}

onServer(
  'what is kept in a bucket is read back by its hash, and kept twice it is kept once',
  async () => {
    const store = openFileStore(place());
    expect(store).toBeInstanceOf(S3Store);
    const bytes = randomBytes(7_000_000);
    const sha256 = contentHash(bytes);
    expect(await store.read(sha256)).toBeUndefined();
    await Promise.all([store.keep(sha256, bytes), store.keep(sha256, bytes)]);
    expect(await store.sizeOf(sha256)).toBe(bytes.length);
    const read = await store.read(sha256);
    expect(read && contentHash(await buffer(read))).toBe(sha256);
    expect(await storeFaults(store, [sha256, '0'.repeat(64)])).toEqual([
      { sha256: '0'.repeat(64), fault: 'missing' },
    ]);
  },
);

onServer('a bucket refuses bytes that are not those of their name', async () => {
  const store = openFileStore(place());
  await expect(store.keep('1'.repeat(64), randomBytes(100))).rejects.toMatchObject({
    name: 'FileStoreAway',
  });
  expect(await store.read('1'.repeat(64))).toBeUndefined();
});

onServer('with a wrong secret nothing is kept and nothing is read as if it were none', async () => {
  const store = openFileStore({ ...place(), FILES_S3_SECRET: 'wrong' });
  const bytes = randomBytes(10);
  await expect(store.keep(contentHash(bytes), bytes)).rejects.toMatchObject({
    why: 'S3 answered 403',
  });
  await expect(store.read(contentHash(bytes))).rejects.toMatchObject({ why: 'S3 answered 403' });
});

test('a store that is away says so, and is no empty one', async () => {
  const away = { ...place(), FILES_S3_URL: 'http://127.0.0.1:1/ocop', FILES_S3_SECRET: 'x' };
  const store = openFileStore({ ...away, FILES_S3_KEY_ID: 'x' });
  await expect(store.read('0'.repeat(64))).rejects.toMatchObject({ name: 'FileStoreAway' });
});
