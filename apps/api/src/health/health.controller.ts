import { type BeforeApplicationShutdown, Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { POOL, TEMPORAL_CLIENT } from '@ocop/platform';
import type { Client } from '@temporalio/client';
import type { Response } from 'express';
import type { Pool } from 'pg';
import { OpenToAll } from '../auth/actor';

const PATIENCE_MS = 2_000;

@ApiTags('health')
@Controller('health')
@OpenToAll()
export class HealthController implements BeforeApplicationShutdown {
  private stopping = false;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'The process answers' })
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Database and Temporal answer, and the process is not stopping' })
  async ready(@Res({ passthrough: true }) response: Response) {
    const [database, temporal] = await Promise.all([
      answers(this.pool.query('select 1')),
      answers(this.client.connection.workflowService.getSystemInfo({})),
    ]);
    const ready = database && temporal && !this.stopping;
    response.status(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not ready', database, temporal, stopping: this.stopping };
  }

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }
}

async function answers(question: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const answer = question.then(
    () => true,
    () => false,
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
