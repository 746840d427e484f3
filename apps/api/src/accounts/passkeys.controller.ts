import { Body, Controller, Delete, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { type Changer as Who, PasskeyDesk, SignIn } from '@ocop/accounts';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { type NamedStanding, OwnStanding } from '../auth/actor';
import { Answers, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { ProblemError } from '../problems/problem';
import { Changer } from './changer';
import { sessionAnswer } from './session.answers';
import { SessionDesk } from './session-desk';

const id = z.string().regex(/^[\w-]{43}$/);
const answer = z
  .looseObject({ id: z.string().max(2_000), type: z.literal('public-key') })
  .describe('As the browser gives it, in JSON (WebAuthn).');
const question = named(
  'PasskeyQuestion',
  z.strictObject({
    id: id.describe('To be sent back with the answer.'),
    options: z.record(z.string(), z.unknown()).describe('For the browser (WebAuthn, JSON).'),
  }),
);
const enrolled = named(
  'PasskeyEnrolled',
  z.strictObject({ id, name: z.string().trim().min(1).max(100), response: answer }),
);
const shown = named('PasskeyShown', z.strictObject({ id, response: answer }));
const done = named('PasskeyDone', z.strictObject({ passkeys: z.int().min(0) }));

const AT_THE_DOOR = [400, 401, 403, 413, 415, 429, 503] as const;

/** Passkeys: a device signs in by itself, with finger, face or PIN. */
@ApiTags('account')
@Controller('v1')
export class PasskeysController {
  constructor(
    @Inject(PasskeyDesk) private readonly passkeys: PasskeyDesk,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(SessionDesk) private readonly desk: SessionDesk,
  ) {}

  @Post('session/passkey/question')
  @HttpCode(200)
  @Access(OPEN)
  @ApiSecurity({})
  @Answers(question, 'What to ask the device.')
  @Refuses(...AT_THE_DOOR)
  @ApiOperation({ operationId: 'askPasskey', summary: 'Sign in with a passkey: the question' })
  async ask() {
    return this.passkeys.askToSignIn();
  }

  @Post('session/passkey')
  @HttpCode(200)
  @Access(OPEN)
  @ApiSecurity({})
  @Answers(sessionAnswer, 'Signed in.')
  @Refuses(...AT_THE_DOOR)
  @ApiOperation({ operationId: 'signInByPasskey', summary: 'Sign in with a passkey: the answer' })
  async enter(
    @Body({ schema: shown }) body: z.infer<typeof shown>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const coming = await this.desk.coming(request);
    const given = body.response as unknown as AuthenticationResponseJSON;
    return this.desk.enter(response, async () => {
      const person = await this.passkeys.recognise(body.id, given);
      return this.signIn.letIn(person, 'passkey', coming, { whole: true });
    });
  }

  @Post('me/passkeys/question')
  @HttpCode(200)
  @Access({ of: 'account' })
  @Answers(question, 'What to ask the device.')
  @Refuses(...AT_THE_DOOR)
  @ApiOperation({ operationId: 'askNewPasskey', summary: 'Enrol a passkey: the question' })
  async askNew(@OwnStanding() { person }: NamedStanding) {
    return this.passkeys.askToEnrol(person);
  }

  @Post('me/passkeys')
  @HttpCode(200)
  @Access({ of: 'account' })
  @Answers(done, 'Enrolled.')
  @Refuses(...AT_THE_DOOR)
  @ApiOperation({ operationId: 'enrolPasskey', summary: 'Enrol a passkey: the answer' })
  async enrol(
    @Body({ schema: enrolled }) body: z.infer<typeof enrolled>,
    @OwnStanding() { person }: NamedStanding,
    @Changer() changer: Who,
  ) {
    const response = body.response as unknown as RegistrationResponseJSON;
    await this.passkeys.enrol(changer, { ...body, response });
    return { passkeys: (await this.passkeys.of(person.id)).length };
  }

  @Delete('me/passkeys/:id')
  @Access({ of: 'account' })
  @Answers(done, 'Taken away.')
  @Refuses(...ITEM_REFUSES, 403)
  @ApiOperation({ operationId: 'endPasskey', summary: 'Take a passkey away' })
  async end(@Param('id') passkey: string, @Changer() changer: Who) {
    if (!(await this.passkeys.end(changer, passkey)))
      throw new ProblemError('NOT_FOUND', { id: passkey });
    return { passkeys: (await this.passkeys.of(changer.by.id)).length };
  }
}
