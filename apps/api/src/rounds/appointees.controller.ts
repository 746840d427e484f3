import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountsDatabase, type HeldPost, isValidOn, people, posts } from '@ocop/accounts';
import type { Actor as Person } from '@ocop/ground';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Senders } from '../auth/senders';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const appointees = named(
  'Appointees',
  z.strictObject({ items: z.array(z.strictObject({ id: z.string(), name: z.string() })) }),
  { items: [{ id: 'hd-ht-1', name: 'Chủ tịch Hội đồng thị xã' }] },
);

type Held = HeldPost & { readonly holder: { readonly id: string; readonly name: string } };

/** Whom a council can be made of: nobody who appoints or convenes one should have to know the ids of people. */
@ApiTags('rounds')
@Controller('v1/appointees')
export class AppointeesController {
  constructor(
    @Inject(AccountsDatabase) private readonly accounts: AccountsDatabase,
    @Inject(Senders) private readonly senders: Senders,
  ) {}

  @Get()
  @Access({ of: 'rounds', who: ['programme-office', 'authority'] })
  @Answers(appointees, 'People with a seat in councils here, by name.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listAppointees',
    summary: 'Who may sit in a council of your authority today: members and advisers, by name',
  })
  async list(@Actor() { area }: Person) {
    const today = await this.senders.today();
    const held = (await this.accounts.manager
      .createQueryBuilder(posts, 'post')
      .innerJoinAndMapOne('post.holder', people.options.name, 'person', 'person.id = post.person')
      .where('person.active and post.area = :area', { area })
      .andWhere(`post.role in ('council-member', 'adviser')`)
      .orderBy('person.name')
      .getMany()) as Held[];
    const valid = held.filter((post) => isValidOn(post, today));
    const byId = new Map(valid.map(({ holder: { id, name } }) => [id, { id, name }]));
    return { items: [...byId.values()] };
  }
}
