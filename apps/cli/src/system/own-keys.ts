import { KEY_SCOPES, type KeyPair, makeKeyPair, registerKey } from '@ocop/platform';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';

/**
 * The keys with which the apps on a data folder vouch for what they send: made at its first start, kept beside its
 * data, registered in its database. As the setting SIGNING_KEY takes them.
 */
export async function ownKeys(dataFolder: string, ownerUrl: string): Promise<string> {
  const pairs = await readOrMake(join(dataFolder, 'signing-keys.json'));
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (const name of SPEAKERS) await registerKey(owner, pairs[name], KEY_SCOPES[name]);
  } finally {
    await owner.end();
  }
  return SPEAKERS.map((name) => pairs[name].secret).join(' ');
}

const SPEAKERS = ['api', 'worker'] as const;
type Pairs = Record<(typeof SPEAKERS)[number], KeyPair>;

async function readOrMake(file: string): Promise<Pairs> {
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as Pairs;
  const pairs: Pairs = { api: makeKeyPair('api'), worker: makeKeyPair('worker') };
  const half = `${file}.new`;
  await writeFile(half, JSON.stringify(pairs, null, 2), { mode: 0o600 });
  await rename(half, file);
  return pairs;
}
