import { randomBytes } from 'node:crypto';
import { AccountRefusal } from '../account-refusal';
import type { AccountsDatabase, Changer } from '../accounts-database';
import { type ApiKey, apiKeys } from '../schema/api-key';
import { posts } from '../schema/post';
import { hashOfName } from '../sessions/session-names';

/** What a key is to be for. */
export interface KeyWish {
  readonly post: string;
  readonly name: string;
  readonly readOnly?: boolean | undefined;
  readonly commands?: readonly string[] | undefined;
  readonly expiresAt?: Date | undefined;
}

/** A key as it is handed over: once. */
export interface MadeKey {
  readonly id: string;
  readonly key: string;
}

/** How long the old key of a program still works beside its new one. */
const OVERLAP_DAYS = 7;

/** Keys of programs: made, exchanged, ended. */
export class KeyDesk {
  constructor(private readonly database: AccountsDatabase) {}

  async of(person: string): Promise<ApiKey[]> {
    return this.database.manager.find(apiKeys, { where: { person }, order: { madeAt: 'DESC' } });
  }

  /** @throws AccountRefusal ACCOUNT_FAULT when the post is not theirs */
  async make(changer: Changer, person: string, wish: KeyWish): Promise<MadeKey> {
    const { post, name, readOnly = false, commands = null, expiresAt = null } = wish;
    if (!(await this.database.manager.existsBy(posts, { id: post, person })))
      throw new AccountRefusal('ACCOUNT_FAULT', { field: 'post', expected: person });
    const key = `ocop-${randomBytes(24).toString('base64url')}`;
    return this.database.change(changer, async ({ manager, record }) => {
      const id = `${person}.${(await manager.countBy(apiKeys, { person })) + 1}`;
      const kept = { id, person, post, name: name.normalize('NFC').trim(), readOnly, expiresAt };
      await manager.insert(apiKeys, {
        ...kept,
        commands: commands === null ? null : [...commands],
        keyHash: hashOfName(key),
      });
      await record(person);
      return { id, key };
    });
  }

  /** A new key for the same; the old one works a week longer, so that its program can be told. */
  async rotate(changer: Changer, person: string, id: string): Promise<MadeKey> {
    const old = await this.openKey(person, id);
    const { post, name, readOnly, commands, expiresAt } = old;
    const made = await this.make(changer, person, {
      ...{ post, name, readOnly, expiresAt: expiresAt ?? undefined },
      commands: commands ?? undefined,
    });
    const soon = new Date(Date.now() + OVERLAP_DAYS * 86_400_000);
    const ends = expiresAt && expiresAt < soon ? expiresAt : soon;
    await this.database.change(changer, async ({ manager, record }) => {
      await manager.update(apiKeys, { id }, { expiresAt: ends, replacedBy: made.id });
      await record(person);
    });
    return made;
  }

  async end(changer: Changer, person: string, id: string): Promise<void> {
    await this.openKey(person, id);
    await this.database.change(changer, async ({ manager, record }) => {
      await manager.update(apiKeys, { id }, { endedAt: () => 'now()' });
      await record(person);
    });
  }

  private async openKey(person: string, id: string): Promise<ApiKey> {
    const key = await this.database.manager.findOneBy(apiKeys, { id, person });
    if (!key || key.endedAt) throw new AccountRefusal('ACCOUNT_UNKNOWN', { id });
    return key;
  }
}
