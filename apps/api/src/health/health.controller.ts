import { type BeforeApplicationShutdown, Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { POOL, TEMPORAL_CLIENT } from '@ocop/platform';
import { SigningReadiness } from '@ocop/records';
import type { Client } from '@temporalio/client';
import type { Response } from 'express';
import type { Pool } from 'pg';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { Answers, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const PATIENCE_MS = 2_000;

const liveAnswer = named('Live', z.strictObject({ status: z.literal('ok') }));
const readyAnswer = named(
  'Ready',
  z.strictObject({
    status: z.enum(['ready', 'not ready']),
    database: z.boolean(),
    temporal: z.boolean(),
    signing: z
      .boolean()
      .describe(
        'Certificates can be signed. While they cannot, none gets a number; all else goes on.',
      ),
    stopping: z.boolean(),
  }),
);

@ApiTags('health')
@Controller('health')
export class HealthController implements BeforeApplicationShutdown {
  private stopping = false;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
    @Inject(SigningReadiness) private readonly signing: SigningReadiness,
  ) {}

  @Get('live')
  @Access(OPEN)
  @Answers(liveAnswer, 'It does.')
  @Refuses(400)
  @ApiOperation({ operationId: 'readLiveness', summary: 'The process answers', security: [] })
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @Access(OPEN)
  @Answers(readyAnswer, 'It has what it needs.')
  @Refuses(400)
  @Answers(readyAnswer, 'Something is missing.', 503)
  @ApiOperation({
    operationId: 'readReadiness',
    summary:
      'Database and Temporal answer, certificates can be signed, the process is not stopping',
    security: [],
  })
  async ready(@Res({ passthrough: true }) response: Response) {
    const [database, temporal, signing] = await Promise.all([
      answers(() => this.pool.query('select 1')),
      answers(() => this.client.connection.workflowService.getSystemInfo({})),
      answers(async () => {
        if (!(await this.signing.said()).ready) throw new Error('not now');
      }),
    ]);
    const { stopping } = this;
    // Without signing everything but the issuing of certificates goes on: no reason to send nobody here.
    const ready = database && temporal && !stopping;
    response.status(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not ready', database, temporal, signing, stopping };
  }

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const answer = (async () => ask())().then(
    () => true,
    () => false,
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
