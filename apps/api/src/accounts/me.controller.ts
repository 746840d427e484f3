import { Body, Controller, Get, HttpCode, Inject, Post, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AccountsDatabase,
  type Changer as Who,
  OwnAccount,
  passkeys,
  passwords,
  people,
  totpFactors,
} from '@ocop/accounts';
import { toString as qrCode } from 'qrcode';
import { IsNull, Not } from 'typeorm';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import {
  type AuthenticatedRequest,
  type NamedStanding,
  OpenToHalfSignedIn,
  OwnStanding,
} from '../auth/actor';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { Changer } from './changer';
import { enrolment, enrolmentWish, meTold, passwordChange } from './me.shapes';
import { secondFactor } from './session.answers';

const CHANGES = [...LIST_REFUSES, 403, 413, 415, 422, 429] as const;

/** What everybody may see and change of their own account. */
@ApiTags('account')
@Controller('v1/me')
export class MeController {
  constructor(
    @Inject(AccountsDatabase) private readonly accounts: AccountsDatabase,
    @Inject(OwnAccount) private readonly own: OwnAccount,
  ) {}

  @Get()
  @Access({ of: 'account' })
  @OpenToHalfSignedIn()
  @Answers(meTold, 'Your account.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'readMe', summary: 'Your account: how you sign in' })
  async read(@Changer() { by }: Who): Promise<z.infer<typeof meTold>> {
    const { manager } = this.accounts;
    const of = { person: by.id };
    const { id, name, login, email, phone } = await manager.findOneByOrFail(people, { id: by.id });
    const password = await manager.findOneBy(passwords, of);
    const keys = await manager.find(passkeys, { where: of, order: { madeAt: 'ASC' } });
    return {
      ...{ id, name, login, email, phone },
      passwordSetAt: password?.setAt.toISOString() ?? null,
      secondFactor: await manager.existsBy(totpFactors, { ...of, confirmedAt: Not(IsNull()) }),
      passkeys: keys.map((key) => ({
        ...{ id: key.id, name: key.name },
        madeAt: key.madeAt.toISOString(),
        lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
      })),
    };
  }

  @Put('password')
  @Access({ of: 'account' })
  @Answers(meTold, 'Changed; your other sessions have ended.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'changePassword', summary: 'Change your password' })
  async password(
    @Body({ schema: passwordChange }) wish: z.infer<typeof passwordChange>,
    @Changer() changer: Who,
    @Req() { standing }: AuthenticatedRequest,
  ) {
    await this.own.changePassword(changer, wish, standing?.name);
    return this.read(changer);
  }

  @Post('second-factor')
  @HttpCode(200)
  @Access({ of: 'account' })
  @OpenToHalfSignedIn()
  @Answers(enrolment, 'What the application is to take over; its first code confirms it.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'beginSecondFactor',
    summary: 'Enrol an authenticator application, or another one in its place',
  })
  async begin(
    @Body({ schema: enrolmentWish }) { code }: z.infer<typeof enrolmentWish>,
    @OwnStanding() standing: NamedStanding,
    @Changer() changer: Who,
  ) {
    const begun = await this.own.beginSecondFactor(changer, standing, code);
    return { ...begun, qr: await qrCode(begun.address, { type: 'svg', margin: 2 }) };
  }

  @Post('second-factor/confirm')
  @HttpCode(200)
  @Access({ of: 'account' })
  @Answers(meTold, 'The new application counts from now on.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'confirmSecondFactor',
    summary: 'The first code of a new application, when you are signed in already',
  })
  async confirm(
    @Body({ schema: secondFactor }) { code }: z.infer<typeof secondFactor>,
    @Changer() changer: Who,
  ) {
    await this.own.confirmSecondFactor(changer, code);
    return this.read(changer);
  }
}
