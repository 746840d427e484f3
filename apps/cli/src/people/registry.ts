import {
  ACCOUNT_TABLES,
  AccountsDatabase,
  type Changer,
  Invitations,
  KeyDesk,
  PeopleDesk,
  PeopleImport,
  PostsDesk,
} from '@ocop/accounts';
import { type CivilDate, civilDateAt } from '@ocop/calendar';
import { type Actor, NATION } from '@ocop/ground';
import { ClockStore, openDatabase, type Settings } from '@ocop/platform';
import { openBackstage } from '../commands/backstage';
import type { CommonOptions } from '../commands/connection';
import { explain } from '../commands/output';

/** Who runs a system speaks for it. */
const OPERATOR: Actor = {
  id: 'administrator',
  name: 'Quản trị hệ thống',
  role: 'system',
  area: NATION,
};

/** The accounts as the owner of the database keeps them. */
export interface Registry {
  readonly people: PeopleDesk;
  readonly lists: PeopleImport;
  readonly posts: PostsDesk;
  readonly keys: KeyDesk;
  readonly invitations: Invitations;
  readonly changer: Changer;
  readonly today: CivilDate;
  readonly settings: Settings;
}

/** Does something in the accounts, and tells what went wrong. */
export async function inRegistry(
  options: CommonOptions,
  act: (registry: Registry) => Promise<number>,
): Promise<void> {
  process.exitCode = await opened(options, act).catch(explain);
}

async function opened(
  options: CommonOptions,
  act: (registry: Registry) => Promise<number>,
): Promise<number> {
  const stage = await openBackstage(options);
  try {
    const source = await openDatabase(stage.ownerUrl, 2, ACCOUNT_TABLES);
    try {
      const accounts = new AccountsDatabase(source);
      const clock = new ClockStore(stage.pool, stage.settings.OCOP_CLOCK);
      return await act({
        people: new PeopleDesk(accounts),
        lists: new PeopleImport(accounts),
        posts: new PostsDesk(accounts),
        keys: new KeyDesk(accounts),
        invitations: new Invitations(accounts),
        changer: { by: OPERATOR, address: 'ocop' },
        today: civilDateAt(await clock.now()),
        settings: stage.settings,
      });
    } finally {
      await source.destroy();
    }
  } finally {
    await stage.close();
  }
}
