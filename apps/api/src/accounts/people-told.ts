import { Inject, Injectable } from '@nestjs/common';
import {
  AccountsDatabase,
  isValidOn,
  passkeys,
  passwords,
  type PersonWithPosts,
  Recoveries,
  totpFactors,
} from '@ocop/accounts';
import { internally } from '@ocop/platform';
import { AreaNames, maskedOrNone } from '@ocop/records';
import { IsNull, Not } from 'typeorm';
import { Senders } from '../auth/senders';
import type { PersonTold } from './people.shapes';

/** How people are told to those who keep the system. */
@Injectable()
export class PeopleTold {
  constructor(
    @Inject(AccountsDatabase) private readonly accounts: AccountsDatabase,
    @Inject(Recoveries) private readonly recoveries: Recoveries,
    @Inject(AreaNames) private readonly areas: AreaNames,
    @Inject(Senders) private readonly senders: Senders,
  ) {}

  async listed(people: readonly PersonWithPosts[]) {
    const today = await this.senders.today();
    const areas = people.flatMap(({ posts }) => posts.map(({ area }) => area));
    const names = await internally(() => this.areas.of(areas));
    return people.map(({ posts, ...person }) => ({
      ...person,
      email: maskedOrNone(person.email),
      phone: maskedOrNone(person.phone),
      posts: posts.map(({ person: _, ...post }) => ({
        ...post,
        areaName: names.get(post.area) ?? post.area,
        current: person.active && isValidOn(post, today),
      })),
    }));
  }

  async one(person: PersonWithPosts): Promise<PersonTold> {
    const { manager } = this.accounts;
    const of = { person: person.id };
    const asked = await this.recoveries.open(person.id);
    const [told] = await this.listed([person]);
    if (!told) throw new RangeError('one person is told as one');
    return {
      ...told,
      proofs: {
        password: await manager.existsBy(passwords, of),
        secondFactor: await manager.existsBy(totpFactors, { ...of, confirmedAt: Not(IsNull()) }),
        passkeys: await manager.countBy(passkeys, of),
      },
      recovery: asked && {
        askedBy: asked.askedBy,
        askedAt: asked.askedAt.toISOString(),
        reason: asked.reason,
      },
    };
  }
}
