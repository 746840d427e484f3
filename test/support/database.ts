import { migrate } from '@ocop/platform';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A fresh, migrated database on the run's server. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

export async function makeDatabase(): Promise<TestDatabase> {
  const name = `spec_${randomBytes(6).toString('hex')}`;
  const owner = required('OCOP_TEST_OWNER_URL');
  const admin = new Client({ connectionString: owner });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const named = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);
  const ownerUrl = named(owner);
  await migrate(ownerUrl);
  return { ownerUrl, appUrl: named(required('OCOP_TEST_APP_URL')) };
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the specs through jest's project "int"`);
  return value;
}
