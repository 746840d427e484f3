import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Changer as Who, KeyDesk } from '@ocop/accounts';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Answers, ITEM_REFUSES, LIST_REFUSES, Refuses } from '../openapi/answers';
import { Changer } from './changer';
import { keysTold } from './keys-told';
import { keyMade, keysTold as keysAnswer, keyWish } from './me.shapes';

const CHANGES = [...ITEM_REFUSES, 403, 413, 415, 422] as const;

/** Keys with which one's own programs act in one's own posts. */
@ApiTags('account')
@Controller('v1/me/keys')
export class OwnKeysController {
  constructor(@Inject(KeyDesk) private readonly keys: KeyDesk) {}

  @Get()
  @Access({ of: 'account' })
  @Answers(keysAnswer, 'Your keys.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'listKeys', summary: 'The keys of your programs' })
  async list(@Changer() { by }: Who) {
    return keysTold(await this.keys.of(by.id));
  }

  @Post()
  @HttpCode(200)
  @Access({ of: 'account' })
  @Answers(keyMade, 'The key, shown this once.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'makeKey', summary: 'A key for a program of yours' })
  make(@Body({ schema: keyWish }) wish: z.infer<typeof keyWish>, @Changer() changer: Who) {
    return this.keys.make(changer, changer.by.id, {
      ...wish,
      expiresAt: wish.expiresAt === undefined ? undefined : new Date(wish.expiresAt),
    });
  }

  @Post(':key/rotate')
  @HttpCode(200)
  @Access({ of: 'account' })
  @Answers(keyMade, 'The new key; the old one works for a week more.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'rotateKey', summary: 'A new key in the place of an old one' })
  rotate(@Param('key') key: string, @Changer() changer: Who) {
    return this.keys.rotate(changer, changer.by.id, key);
  }

  @Delete(':key')
  @Access({ of: 'account' })
  @Answers(keysAnswer, 'Your keys; this one has ended.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'endKey', summary: 'End one of your keys' })
  async end(@Param('key') key: string, @Changer() changer: Who) {
    await this.keys.end(changer, changer.by.id, key);
    return this.list(changer);
  }
}
