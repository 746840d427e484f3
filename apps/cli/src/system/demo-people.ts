import { recordPerson, sha256 } from '@ocop/records';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Person } from '../story/story';

/** Keys of the demo's people by their id. */
export type Keys = Readonly<Record<string, string>>;

/** Makes the people of a story with a key each; the database keeps hashes, a file of ours the keys themselves. */
export async function seedPeople(
  dataFolder: string,
  ownerUrl: string,
  people: readonly Person[],
): Promise<Keys> {
  const keys = await readOrMakeKeys(dataFolder, people);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const { id, name, role, area } of people) {
      const email = `${id}@ocop.example`;
      await recordPerson(client, { id, name, role, area, email, keyHash: sha256(keys[id] ?? '') });
    }
  } finally {
    await client.end();
  }
  return keys;
}

async function readOrMakeKeys(dataFolder: string, people: readonly Person[]): Promise<Keys> {
  const keys = { ...(await readKeys(dataFolder)) };
  for (const { id } of people) keys[id] ??= `demo-${id}-${randomBytes(9).toString('base64url')}`;
  await writeFile(keysFile(dataFolder), JSON.stringify(keys, null, 2), { mode: 0o600 });
  return keys;
}

/** Keys of the people made so far; none on a folder without any. */
export async function readKeys(dataFolder: string): Promise<Keys> {
  const file = keysFile(dataFolder);
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Keys) : {};
}

export function keysFile(dataFolder: string): string {
  return join(dataFolder, 'demo-users.json');
}
