import { DEMO_KEY } from '@ocop/accounts';
import { NATION } from '@ocop/ground';
import { readWhole, writeWhole } from '@ocop/platform';
import { recordPerson, sha256 } from '@ocop/records';
import { randomBytes } from 'node:crypto';
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
      const key = { keyHash: sha256(keys[id] ?? ''), keyName: DEMO_KEY };
      await recordPerson(client, { id, name, role, area, email, ...key });
    }
  } finally {
    await client.end();
  }
  return keys;
}

async function readOrMakeKeys(dataFolder: string, people: readonly Person[]): Promise<Keys> {
  const keys = { ...(await readKeys(dataFolder)) };
  for (const { id } of people) keys[id] ??= `demo-${id}-${randomBytes(9).toString('base64url')}`;
  await writeWhole(keysFile(dataFolder), JSON.stringify(keys, null, 2));
  return keys;
}

/** Keys that earlier starts have made; nobody's where nothing can be read. */
export async function readKeys(dataFolder: string): Promise<Keys> {
  return (await readWhole<Keys>(keysFile(dataFolder))) ?? {};
}

export function keysFile(dataFolder: string): string {
  return join(dataFolder, 'demo-users.json');
}

/** Who keeps a sandbox and who looks over its shoulder: no story needs them, and a system does. */
export const KEEPERS: readonly Person[] = [
  {
    id: 'quan-tri-he-thong',
    name: 'Quản trị hệ thống',
    role: 'system-administrator',
    area: NATION,
  },
  { id: 'kiem-toan-hue', name: 'Kiểm toán nội bộ tỉnh', role: 'auditor', area: 'hue' },
];
