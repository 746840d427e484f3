import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CHANNELS } from '@ocop/casework';
import { internally } from '@ocop/platform';
import { type ChannelStanding, ChannelStandings } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const moment = z.iso.datetime();
const standing = z.strictObject({
  channel: z.enum(CHANNELS),
  inUse: z.boolean().describe('Set up, and the service that sends has said so lately.'),
  quota: z
    .strictObject({ of: z.int(), left: z.int() })
    .nullable()
    .describe('Messages that the provider takes in a day, and what it said last is left.'),
  trouble: z
    .strictObject({ words: z.string(), at: moment })
    .nullable()
    .describe('What keeps the whole way from taking messages, until one has gone out again.'),
  sent: z.int().describe('Of the last 24 hours, real time.'),
  failed: z.int().describe('Of the last 24 hours: given up, or refused; perhaps another way went.'),
  waiting: z.int(),
  waitingSince: moment.nullable(),
});
const answer = named('ChannelStandings', z.strictObject({ items: z.array(standing) }), {
  items: [
    {
      ...({ channel: 'zalo', inUse: true, quota: { of: 5_000, left: 3_120 } } as const),
      trouble: { words: 'zalo -144 OA exceeded daily quota', at: '2027-06-08T01:00:04.120Z' },
      ...{ sent: 1_880, failed: 12, waiting: 7, waitingSince: '2027-06-08T01:00:00.000Z' },
    },
  ],
});

/** How the ways to people do, for whoever looks after the system. */
@ApiTags('notices')
@Controller('v1/channels')
export class ChannelsController {
  constructor(@Inject(ChannelStandings) private readonly standings: ChannelStandings) {}

  @Get()
  @Access({ of: 'channels' })
  @Answers(answer, 'In the order in which they are tried where nobody wishes otherwise.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'readChannels',
    summary: 'How mail, Zalo, short messages and browsers do: troubles, quotas, what waits',
  })
  async read() {
    const found = await internally(() => this.standings.all());
    return { items: found.map(told) };
  }
}

const told = ({ trouble, waitingSince, ...rest }: ChannelStanding) => ({
  ...rest,
  trouble: trouble && { words: trouble.words, at: trouble.at.toISOString() },
  waitingSince: waitingSince?.toISOString() ?? null,
});
