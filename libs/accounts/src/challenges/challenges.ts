import { LessThan } from 'typeorm';
import type { AccountsDatabase } from '../accounts-database';
import { type Challenge, challenges } from '../schema/passkey';
import { hashOfName, makeSecretName } from '../sessions/session-names';

const MINUTES = 10;

/** What was asked of a browser or sent along to a provider; each answer is taken once, by whichever process it reaches. */
export class Challenges {
  constructor(private readonly database: AccountsDatabase) {}

  /** Keeps what was asked and gives the name by which the answer will come. */
  async ask(
    purpose: string,
    matter: Challenge['matter'],
    person: string | null = null,
  ): Promise<string> {
    const name = makeSecretName();
    const expiresAt = new Date(Date.now() + MINUTES * 60_000);
    await this.database.manager.delete(challenges, { expiresAt: LessThan(new Date()) });
    await this.database.manager.insert(challenges, {
      ...{ purpose, person, expiresAt, nameHash: hashOfName(name) },
      // TypeORM takes JSON that may be changed.
      matter: { ...matter } as object,
    });
    return name;
  }

  /** What was asked under this name, for the last time; undefined when nothing was, or too long ago. */
  async take(purpose: string, name: string): Promise<Challenge | undefined> {
    const nameHash = hashOfName(name);
    return this.database.source.transaction(async (manager) => {
      const asked = await manager.findOneBy(challenges, { nameHash, purpose });
      const { affected } = await manager.delete(challenges, { nameHash, purpose });
      return asked && affected === 1 && asked.expiresAt > new Date() ? asked : undefined;
    });
  }
}
