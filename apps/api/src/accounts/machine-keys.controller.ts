import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountRefusal, type Changer as Who, KeyDesk, PeopleDesk } from '@ocop/accounts';
import type { Actor as Person } from '@ocop/ground';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { Changer } from './changer';
import { keysTold } from './keys-told';
import { keyMade, keysTold as keysAnswer, keyWish } from './me.shapes';

const CHANGES = [...ITEM_REFUSES, 403, 413, 415, 422] as const;

/**
 * Keys of machines are made by whoever keeps the system; of people's keys only the list is seen, and each may be ended.
 * Who could make a key for somebody could act as them.
 */
@ApiTags('people')
@Controller('v1/people/:id/keys')
export class MachineKeysController {
  constructor(
    @Inject(PeopleDesk) private readonly people: PeopleDesk,
    @Inject(KeyDesk) private readonly keys: KeyDesk,
  ) {}

  @Get()
  @Access({ of: 'people' })
  @Answers(keysAnswer, 'Their keys.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({ operationId: 'listPersonKeys', summary: 'The keys of a machine or a person' })
  async list(@Param('id') id: string, @Actor() { area }: Person) {
    await this.people.one(id, area);
    return keysTold(await this.keys.of(id));
  }

  @Post()
  @HttpCode(200)
  @Access({ of: 'people' })
  @Answers(keyMade, 'The key, shown this once.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'makeMachineKey', summary: 'A key for a machine' })
  async make(
    @Param('id') id: string,
    @Body({ schema: keyWish }) wish: z.infer<typeof keyWish>,
    @Actor() { area }: Person,
    @Changer() changer: Who,
  ) {
    await this.requireMachine(id, area);
    const expiresAt = wish.expiresAt === undefined ? undefined : new Date(wish.expiresAt);
    return this.keys.make(changer, id, { ...wish, expiresAt });
  }

  @Post(':key/rotate')
  @HttpCode(200)
  @Access({ of: 'people' })
  @Answers(keyMade, 'The new key; the old one works for a week more.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'rotateMachineKey', summary: 'A new key for a machine' })
  async rotate(
    @Param('id') id: string,
    @Param('key') key: string,
    @Actor() { area }: Person,
    @Changer() changer: Who,
  ) {
    await this.requireMachine(id, area);
    return this.keys.rotate(changer, id, key);
  }

  @Delete(':key')
  @Access({ of: 'people' })
  @Answers(keysAnswer, 'Their keys; this one has ended.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'endPersonKey', summary: 'End a key' })
  async end(
    @Param('id') id: string,
    @Param('key') key: string,
    @Actor() actor: Person,
    @Changer() changer: Who,
  ) {
    await this.people.one(id, actor.area);
    await this.keys.end(changer, id, key);
    return this.list(id, actor);
  }

  private async requireMachine(id: string, scope: string): Promise<void> {
    const { kind } = await this.people.one(id, scope);
    if (kind !== 'machine')
      throw new AccountRefusal('ACCOUNT_FAULT', { field: 'id', expected: 'machine' });
  }
}
