import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Changer as Who, PushDesk } from '@ocop/accounts';
import { isPushService, type Settings, SETTINGS } from '@ocop/platform';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { ProblemError } from '../problems/problem';
import { Changer } from './changer';

const pushAnswer = named(
  'ToldInBrowsers',
  z.strictObject({
    key: z
      .string()
      .nullable()
      .describe('For `pushManager.subscribe`; null where there is no web push.'),
    browsers: z.int().min(0).describe('In how many browsers you are told.'),
  }),
  {
    key: 'BNbxGYNMhEIi9zrneh7mqV4oUanjLUK3m-mYZBc62frMKrEoMk88r3Lk596T0ck9xlT-aok0fO1KXBLV4-XqxYM',
    browsers: 1,
  },
);
const endpoint = z.url({ protocol: /^https?$/ }).max(1_000);
const base64 = z.string().regex(/^[A-Za-z0-9_-]+=*$/);
const browserBody = named(
  'NewBrowserToTell',
  z.strictObject({
    endpoint,
    keys: z.strictObject({ p256dh: base64.min(80).max(100), auth: base64.min(20).max(30) }),
  }),
  {
    endpoint: 'https://fcm.googleapis.com/fcm/send/cW1zqRf',
    keys: {
      p256dh:
        'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
      auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    },
  },
);
const endBody = named('BrowserNotToTell', z.strictObject({ endpoint }), {
  endpoint: 'https://fcm.googleapis.com/fcm/send/cW1zqRf',
});

/** Browsers in which one wants to be told. */
@ApiTags('account')
@Controller('v1/me/push')
export class OwnPushController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(PushDesk) private readonly browsers: PushDesk,
  ) {}

  @Get()
  @Access({ of: 'account' })
  @Answers(pushAnswer, 'The key that a browser asks for, and how many there are.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'readToldInBrowsers', summary: 'Whether you are told in browsers' })
  async read(@Changer() { by }: Who) {
    const { VAPID_PUBLIC_KEY: key = null } = this.settings;
    return { key, browsers: await this.browsers.count(by.id) };
  }

  @Put()
  @Access({ of: 'account' })
  @Answers(pushAnswer, 'This browser is told from now on, by the order of ways that you wish.')
  @Refuses(...LIST_REFUSES, 413, 415, 422)
  @ApiOperation({ operationId: 'tellInBrowser', summary: 'Be told in this browser' })
  async add(@Body({ schema: browserBody }) body: z.infer<typeof browserBody>, @Changer() who: Who) {
    if (!isPushService(body.endpoint, this.settings.PUSH_SERVICES)) {
      const got = new URL(body.endpoint).host;
      const fault = { path: 'endpoint', expected: 'the push service of a browser', got };
      throw new ProblemError('MALFORMED_REQUEST', {}, [fault]);
    }
    await this.browsers.add(who.by.id, { endpoint: body.endpoint, ...body.keys });
    return this.read(who);
  }

  @Post('end')
  @HttpCode(200)
  @Access({ of: 'account' })
  @Answers(pushAnswer, 'This browser is told nothing any more.')
  @Refuses(...LIST_REFUSES, 413, 415, 422)
  @ApiOperation({ operationId: 'endToldInBrowser', summary: 'Be told nothing in this browser' })
  async end(@Body({ schema: endBody }) body: z.infer<typeof endBody>, @Changer() who: Who) {
    await this.browsers.remove(who.by.id, body.endpoint);
    return this.read(who);
  }
}
