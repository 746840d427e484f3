import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { type Settings, SETTINGS } from '@ocop/platform';
import { LogFeed, type Webhook, WebhookStore } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { ProblemError } from '../problems/problem';

const webhookShape = z.strictObject({
  id: z.uuid(),
  url: z.url(),
  position: z.int().min(0).describe('The log up to here has been taken.'),
  failures: z.int().min(0),
  active: z.boolean().describe('False after a day and a half of failures, until it is replayed.'),
});
const webhookAnswer = named('Webhook', webhookShape);
const madeAnswer = named(
  'MadeWebhook',
  webhookShape.extend({
    secret: z.string().describe('Told this once: with it messages are checked.'),
  }),
);
const listAnswer = named('Webhooks', z.strictObject({ items: z.array(webhookAnswer) }));
const triesAnswer = named(
  'WebhookTries',
  z.strictObject({
    items: z.array(
      z.strictObject({
        messageId: z.string(),
        upTo: z.int(),
        outcome: z.enum(['taken', 'refused', 'unreachable']),
        words: z.string(),
        triedAt: z.iso.datetime(),
      }),
    ),
  }),
);
const newBody = named(
  'NewWebhook',
  z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(500) }),
  { url: 'https://so-nong-nghiep.example/ocop' },
);
const replayBody = named('WebhookReplay', z.strictObject({ after: z.int().min(0) }), { after: 0 });

/** Systems that are told of the changes in an area, signed as Standard Webhooks says. */
@ApiTags('changes')
@Controller('v1/webhooks')
export class WebhooksController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(WebhookStore) private readonly store: WebhookStore,
    @Inject(LogFeed) private readonly log: LogFeed,
  ) {}

  @Get()
  @Access({ of: 'webhooks' })
  @Answers(listAnswer, 'Those of your place.')
  @Refuses(400, 401, 503)
  @ApiOperation({ operationId: 'listWebhooks', summary: 'Systems that are told of changes here' })
  async list(@Actor() { area }: Person) {
    return { items: (await this.store.of(area)).map(shown) };
  }

  @Post()
  @Access({ of: 'webhooks' })
  @HttpCode(200)
  @Answers(madeAnswer, 'It is told of what is recorded from now on.')
  @Refuses(400, 401, 413, 415, 422, 503)
  @ApiOperation({
    operationId: 'addWebhook',
    summary: 'Have a system told of what changes in your area',
  })
  async add(@Body({ schema: newBody }) { url }: z.infer<typeof newBody>, @Actor() actor: Person) {
    if (url.startsWith('http:') && this.settings.OCOP_CLOCK !== 'sandbox')
      throw new ProblemError('WEBHOOK_NOT_HTTPS', { url });
    const made = await this.store.add(actor, url, await this.log.end());
    return { ...shown(made), secret: made.secret };
  }

  @Delete(':id')
  @Access({ of: 'webhooks' })
  @HttpCode(200)
  @Answers(listAnswer, 'Those that are left.')
  @Refuses(400, 401, 404, 503)
  @ApiOperation({ operationId: 'removeWebhook', summary: 'Tell a system nothing more' })
  async remove(@Param('id') id: string, @Actor() actor: Person) {
    await this.store.remove((await this.found(id, actor)).id);
    return this.list(actor);
  }

  @Get(':id/tries')
  @Access({ of: 'webhooks' })
  @Answers(triesAnswer, 'The latest tries first.')
  @Refuses(400, 401, 404, 503)
  @ApiOperation({ operationId: 'listWebhookTries', summary: 'What became of each message' })
  async tries(@Param('id') id: string, @Actor() actor: Person) {
    const found = await this.store.tries((await this.found(id, actor)).id);
    const items = found.map(({ messageId, upto, outcome, words, triedAt }) => ({
      ...{ messageId, upTo: Number(upto), outcome, words },
      triedAt: triedAt.toISOString(),
    }));
    return { items };
  }

  @Post(':id/replay')
  @Access({ of: 'webhooks' })
  @HttpCode(200)
  @Answers(webhookAnswer, 'It is told again from there.')
  @Refuses(400, 401, 404, 413, 415, 503)
  @ApiOperation({
    operationId: 'replayWebhook',
    summary: 'Tell again everything after a position of the log',
  })
  async replay(
    @Param('id') id: string,
    @Body({ schema: replayBody }) { after }: z.infer<typeof replayBody>,
    @Actor() actor: Person,
  ) {
    const webhook = await this.found(id, actor);
    await this.store.replay(webhook.id, after);
    return shown(await this.found(id, actor));
  }

  private async found(id: string, { area }: Person): Promise<Webhook> {
    const known = z.uuid().safeParse(id).success ? await this.store.one(area, id) : null;
    if (!known) throw new ProblemError('NOT_FOUND', { id });
    return known;
  }
}

function shown({ id, url, position, failures, active }: Webhook) {
  return { id, url, position: Number(position), failures, active };
}
