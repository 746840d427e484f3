import {
  DATABASE_ROLES,
  type DatabaseRole,
  markAsSandbox,
  migrate,
  type RoleUrls,
} from '@ocop/platform';
import { adoptDelivered } from '@ocop/records';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A fresh, migrated database on the run's server, marked as a sandbox. */
export interface TestDatabase {
  readonly ownerUrl: string;
  /** As the role that was asked for. */
  readonly appUrl: string;
  readonly urls: RoleUrls;
}

/** @param role whose address `appUrl` is */
export async function makeDatabase(role: DatabaseRole = 'worker'): Promise<TestDatabase> {
  const database = await emptyDatabase(role);
  await migrate(database.ownerUrl);
  await markAsSandbox(database.ownerUrl);
  await asOwner(database.ownerUrl, adoptDelivered);
  return database;
}

/** The same without any schema. */
export async function emptyDatabase(role: DatabaseRole): Promise<TestDatabase> {
  const name = `spec_${randomBytes(6).toString('hex')}`;
  const owner = required('OCOP_TEST_OWNER_URL');
  const admin = new Client({ connectionString: owner });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const named = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);
  const serverUrls = JSON.parse(required('OCOP_TEST_ROLE_URLS')) as RoleUrls;
  const urls = Object.fromEntries(
    DATABASE_ROLES.map((each) => [each, named(serverUrls[each])]),
  ) as Record<DatabaseRole, string>;
  return { ownerUrl: named(owner), appUrl: urls[role], urls };
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the specs through jest's project "int"`);
  return value;
}

/** Does something as the database's owner. */
export async function asOwner<T>(url: string, act: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  try {
    return await act(owner);
  } finally {
    await owner.end();
  }
}
