import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { internally } from '@ocop/platform';
import { LogFeed } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { changeFor } from '../access/change-for';
import { Actor } from '../auth/actor';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const pullQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0).describe('The `upTo` of the answer before.'),
  limit: z.coerce.number().int().min(1).max(1_000).default(200),
});
const pulledAnswer = named(
  'PulledChanges',
  z.strictObject({
    items: z.array(
      named(
        'PulledChange',
        z.strictObject({
          position: z.int(),
          stream: z.string(),
          version: z.int(),
          types: z.array(z.string()).describe('What happened, as far as you may know.'),
        }),
      ),
    ),
    upTo: z.int().describe('To send as `after` next time; the same again when nothing is new.'),
  }),
);

/** For machines that ask when they like: what they have not heard of, in order, nothing twice and nothing left out. */
@ApiTags('changes')
@Controller('v1/changes/feed')
export class PullController {
  constructor(@Inject(LogFeed) private readonly log: LogFeed) {}

  @Get()
  @Access({ of: 'changes' })
  @Answers(pulledAnswer, 'Changes after the position.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'pullChanges',
    summary:
      'What changed in your area after a position of the log, for programs that ask now and then',
  })
  async pull(
    @Query({ schema: pullQuery }) { after, limit }: z.infer<typeof pullQuery>,
    @Actor() actor: Person,
  ) {
    const { changes, upTo } = await internally(() => this.log.next(after, limit));
    const items = changes.flatMap((change) => {
      const told = changeFor(change, actor);
      return told ? [{ position: change.position, ...told, types: [...told.types] }] : [];
    });
    return { items, upTo };
  }
}
