import {
  KEY_SCOPES,
  type KeyPair,
  makeKeyPair,
  readWhole,
  registerKey,
  writeWhole,
} from '@ocop/platform';
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

const SPEAKERS = ['api', 'worker', 'gcn'] as const;
type Pairs = Record<(typeof SPEAKERS)[number], KeyPair>;

/** What an earlier release has made stays; what it did not know of is made now. */
async function readOrMake(file: string): Promise<Pairs> {
  const kept = await readWhole<Partial<Pairs>>(file);
  const pairs = Object.fromEntries(
    SPEAKERS.map((name) => [name, kept?.[name] ?? makeKeyPair(name)]),
  ) as Pairs;
  if (SPEAKERS.some((name) => kept?.[name] === undefined))
    await writeWhole(file, JSON.stringify(pairs, null, 2));
  return pairs;
}
