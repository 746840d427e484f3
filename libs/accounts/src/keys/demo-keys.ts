import { IsNull } from 'typeorm';
import type { AccountsDatabase } from '../accounts-database';
import { apiKeys } from '../schema/api-key';

/** What keys of invented people are called: they lie in a file beside the data, and open no deployment. */
export const DEMO_KEY = 'khóa dùng thử';

/** Whose demonstration keys still open something. */
export async function peopleOfDemoKeys({ manager }: AccountsDatabase): Promise<string[]> {
  const open = await manager.findBy(apiKeys, { name: DEMO_KEY, endedAt: IsNull() });
  return open.map(({ person }) => person).sort();
}
