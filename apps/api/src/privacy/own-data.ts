import { Inject, Injectable } from '@nestjs/common';
import {
  accountChanges,
  AccountsDatabase,
  apiKeys,
  calendarFeeds,
  Corrections,
  deliveryWishes,
  factorRecoveries,
  invitations,
  Looks,
  passkeys,
  passwords,
  people,
  posts,
  providerIdentities,
  pushSubscriptions,
  savedViews,
  sessions,
  totpFactors,
} from '@ocop/accounts';
import { internally } from '@ocop/platform';
import { KeptOf, PERSONAL_DATA, type PersonalDatum, RETENTIONS } from '@ocop/records';
import type { z } from 'zod';
import type { ownData } from './privacy.shapes';

type Rows = readonly object[];

/** Everything that is kept of one person, in the order of the inventory; secrets are told as being there. */
@Injectable()
export class OwnData {
  constructor(
    @Inject(AccountsDatabase) private readonly accounts: AccountsDatabase,
    @Inject(Looks) private readonly looks: Looks,
    @Inject(Corrections) private readonly corrections: Corrections,
    @Inject(KeptOf) private readonly kept: KeptOf,
  ) {}

  async of(person: string): Promise<z.infer<typeof ownData>> {
    const held = await this.accounts.manager.findBy(posts, { person });
    const ownAreas = held.filter(({ role }) => role === 'producer').map(({ area }) => area);
    const found = new Map<string, Rows>([
      ...(await this.ofAccount(person)),
      // Their own, wherever it lies: also where they may not look for what is others'.
      ...(await internally(() => this.kept.person(person, ownAreas))),
      ['own-views', await this.accounts.manager.findBy(savedViews, { person })],
      ['delivery-wishes', await this.accounts.manager.findBy(deliveryWishes, { person })],
      ['push-subscriptions', await this.browsersOf(person)],
      ['looks', await this.looks.of(person)],
      ['corrections', await this.corrections.of(person)],
    ]);
    found.set('name-and-post', [...(found.get('name-and-post') ?? []), ...held]);
    return {
      person,
      madeAt: new Date().toISOString(),
      kept: PERSONAL_DATA.flatMap((datum) => {
        const items = found.get(datum.id);
        return items ? [{ ...told(datum), items: items.map(plain) }] : [];
      }),
    };
  }

  /** Which push service it is; the rest of the address and the keys are secrets of the browser. */
  private async browsersOf(person: string): Promise<Rows> {
    const found = await this.accounts.manager.findBy(pushSubscriptions, { person });
    return found.map(({ endpoint, madeAt }) => ({ service: new URL(endpoint).host, madeAt }));
  }

  private async ofAccount(person: string): Promise<Map<string, Rows>> {
    const { manager } = this.accounts;
    const of = { person };
    const { id, name, login, kind, active, email, phone } = await manager.findOneByOrFail(people, {
      id: person,
    });
    const [password, factor] = [
      await manager.findOneBy(passwords, of),
      await manager.findOneBy(totpFactors, of),
    ];
    const proofs: object[] = [
      ...(password ? [{ proof: 'password', setAt: password.setAt }] : []),
      ...(factor ? [{ proof: 'second-factor', confirmedAt: factor.confirmedAt }] : []),
      ...(await manager.findBy(passkeys, of)).map((key) => ({
        ...{ proof: 'passkey', name: key.name, madeAt: key.madeAt, lastUsedAt: key.lastUsedAt },
      })),
      ...(await manager.findBy(providerIdentities, of)).map((one) => ({
        proof: 'provider',
        ...one,
      })),
    ];
    const changes = await manager
      .createQueryBuilder(accountChanges, 'change')
      .where(
        `coalesce(change.after ->> 'person', change.before ->> 'person', change.subjectKey) = :person`,
        of,
      )
      .orderBy('change.no')
      .getMany();
    return new Map<string, Rows>([
      ['name-and-post', [{ id, name, login, kind, active }]],
      ['contact', [{ email, phone }]],
      ['proofs', proofs],
      ['keys', (await manager.findBy(apiKeys, of)).map(({ keyHash: _, ...key }) => key)],
      [
        'calendar-feeds',
        (await manager.findBy(calendarFeeds, of)).map(({ tokenHash: _, ...one }) => one),
      ],
      ['sessions', (await manager.findBy(sessions, of)).map(({ idHash: _, ...one }) => one)],
      [
        'invitations',
        (await manager.findBy(invitations, of)).map(({ tokenHash: _, ...one }) => one),
      ],
      ['recoveries', await manager.findBy(factorRecoveries, of)],
      ['account-changes', changes],
    ]);
  }
}

function told({ id, what, why, basis, readers, until }: PersonalDatum) {
  return { id, what, why, basis, readers, until: untilWhen(until) };
}

function untilWhen(until: PersonalDatum['until']) {
  if ('kept' in until) return until.kept;
  const { days, from } = RETENTIONS[until.retention];
  return { vi: `${days} ngày kể từ ${from.vi}`, en: `${days} days from ${from.en}` };
}

/** As JSON has it: moments become text. */
function plain(row: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(row)) as Record<string, unknown>;
}
