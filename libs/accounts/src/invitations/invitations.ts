import type { CivilDate } from '@ocop/calendar';
import { NATION, SYSTEM } from '@ocop/ground';
import { randomUUID } from 'node:crypto';
import { IsNull, MoreThan } from 'typeorm';
import { AccountRefusal } from '../account-refusal';
import type { AccountsDatabase, Changer } from '../accounts-database';
import { setPassword } from '../passwords/set-password';
import { countAdministrators } from '../people/last-administrator';
import { freeId } from '../people/person-id';
import { putPost } from '../people/posts-desk';
import { type Invitation, invitations } from '../schema/invitation';
import { type AccountPerson, people } from '../schema/person';
import { hashOfName, makeSecretName } from '../sessions/session-names';
import { endSessions } from '../sessions/sessions';
import { loginAsKept } from '../sign-in/login';

const DAYS = 7;

/** A link as it is handed on: once, and to nobody else. */
export interface Link {
  readonly token: string;
  readonly expiresAt: Date;
}

/** What whoever follows a link sets. */
export interface Acceptance {
  readonly token: string;
  readonly password: string;
  /** Of the first administrator, whom nobody has named yet. */
  readonly name?: string | undefined;
  readonly login?: string | undefined;
}

/** Links that work once: for those who are invited, who have forgotten their password, and for the very first. */
export class Invitations {
  constructor(private readonly database: AccountsDatabase) {}

  /** A new link for somebody; older ones end. */
  async make(
    changer: Changer,
    person: string,
    purpose: 'invitation' | 'new-password',
  ): Promise<Link> {
    return this.link(changer, { person, purpose });
  }

  /** A link for whoever sets the system up, as long as nobody keeps it. */
  async forFirstAdministrator(day: CivilDate): Promise<Link | undefined> {
    if ((await countAdministrators(this.database.manager, day)) > 0) return undefined;
    return this.link({ by: SYSTEM }, { person: null, purpose: 'first-administrator' });
  }

  /** What a link is for. @throws AccountRefusal LINK_REFUSED */
  async look(token: string): Promise<{ invitation: Invitation; person: AccountPerson | null }> {
    const invitation = await this.database.manager.findOneBy(invitations, {
      tokenHash: hashOfName(token),
      usedAt: IsNull(),
      expiresAt: MoreThan(new Date()),
    });
    if (!invitation) throw new AccountRefusal('LINK_REFUSED');
    const { person: id } = invitation;
    const person = id === null ? null : await this.database.manager.findOneBy(people, { id });
    if (person?.active === false) throw new AccountRefusal('LINK_REFUSED');
    return { invitation, person };
  }

  /** Sets what was asked, once, and tells who it was. @throws AccountRefusal LINK_REFUSED, PASSWORD_REFUSED, LOGIN_TAKEN */
  async accept(wish: Acceptance, address: string | undefined): Promise<AccountPerson> {
    const { invitation, person } = await this.look(wish.token);
    return this.database.change({ by: SYSTEM, address }, async ({ manager, record }) => {
      const { affected } = await manager.update(
        invitations,
        { tokenHash: invitation.tokenHash, usedAt: IsNull() },
        { usedAt: () => 'now()' },
      );
      if (affected !== 1) throw new AccountRefusal('LINK_REFUSED');
      const id = person?.id ?? (await freeId(manager, wish.name ?? 'quan-tri'));
      if (!person) {
        const name = (wish.name ?? 'Quản trị hệ thống').normalize('NFC').trim();
        const login = loginAsKept(wish.login ?? id);
        if (await manager.existsBy(people, { login }))
          throw new AccountRefusal('LOGIN_TAKEN', { login });
        await manager.insert(people, { id, name, login });
        await putPost(manager, id, { role: 'system-administrator', area: NATION });
      }
      await setPassword(manager, id, wish.password);
      await endSessions(manager, id);
      await record(id);
      return manager.findOneByOrFail(people, { id });
    });
  }

  private async link(changer: Changer, of: Pick<Invitation, 'person' | 'purpose'>): Promise<Link> {
    const token = makeSecretName();
    const expiresAt = new Date(Date.now() + DAYS * 86_400_000);
    await this.database.change(changer, async ({ manager }) => {
      const person = of.person === null ? IsNull() : of.person;
      await manager.update(invitations, { person, usedAt: IsNull() }, { usedAt: () => 'now()' });
      const madeBy = changer.by.id;
      const handle = randomUUID();
      await manager.insert(invitations, {
        ...of,
        ...{ handle, madeBy, expiresAt, tokenHash: hashOfName(token) },
      });
    });
    return { token, expiresAt };
  }
}
