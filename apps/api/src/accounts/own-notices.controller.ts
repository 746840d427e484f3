import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Changer as Who, DeliveryWishDesk } from '@ocop/accounts';
import { CHANNELS } from '@ocop/casework';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { Changer } from './changer';

const wish = z.strictObject({
  mode: z
    .enum(['each', 'digest'])
    .describe('Each notice by itself, or what can wait together at 8:30 of a working day.'),
  channels: z
    .array(z.enum(CHANNELS))
    .min(1)
    .max(CHANNELS.length)
    .refine((ways) => new Set(ways).size === ways.length, 'each way once')
    .describe('In the order in which they are tried: the next where one comes to nothing.'),
  language: z
    .enum(['vi', 'en'])
    .default('vi')
    .describe('Of mails and messages; the inbox is in Vietnamese.'),
});
const EXAMPLE = { mode: 'digest', channels: ['zalo', 'e-mail'], language: 'vi' } as const;
const told = named('ToldHow', wish, { ...EXAMPLE, channels: [...EXAMPLE.channels] });

/** How one wants to be told; the inbox of one's post has every notice in any case. */
@ApiTags('account')
@Controller('v1/me/notices')
export class OwnNoticesController {
  constructor(@Inject(DeliveryWishDesk) private readonly wishes: DeliveryWishDesk) {}

  @Get()
  @Access({ of: 'account' })
  @Answers(told, 'As you wished, or as it is where nobody wished anything.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'readToldHow', summary: 'How you want to be told of notices' })
  async read(@Changer() { by }: Who) {
    const { mode, channels, language } = await this.wishes.of(by.id);
    return { mode, channels, language };
  }

  @Put()
  @Access({ of: 'account' })
  @Answers(told, 'As it is now; notices that were ordered before go as they were to go.')
  @Refuses(...LIST_REFUSES, 413, 415, 422)
  @ApiOperation({
    operationId: 'wishToldHow',
    summary: 'Say how you want to be told: one by one or once a day, and which way first',
  })
  async say(@Body({ schema: wish }) how: z.infer<typeof wish>, @Changer() who: Who) {
    await this.wishes.wish(who.by.id, how);
    return this.read(who);
  }
}
