import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Changer as Who, Invitations, PeopleDesk, Recoveries, Sessions } from '@ocop/accounts';
import { civilDateAt } from '@ocop/calendar';
import type { Actor as Person } from '@ocop/ground';
import { maskedOrNone } from '@ocop/records';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { Changer } from './changer';
import { InvitationPost } from './invitation-post';
import { invitationMade, invitationWish, personTold, recoveryAsked } from './people.shapes';
import { PeopleTold } from './people-told';
import { ownSessions } from './session.answers';
import { sessionsTold } from './sessions-told';

const CHANGES = [...ITEM_REFUSES, 403, 409, 413, 415, 422] as const;

/** How somebody comes in: invited, helped after a loss, and where they are signed in. */
@ApiTags('people')
@Controller('v1/people/:id')
export class PersonAccessController {
  constructor(
    @Inject(PeopleDesk) private readonly people: PeopleDesk,
    @Inject(PeopleTold) private readonly told: PeopleTold,
    @Inject(Invitations) private readonly invitations: Invitations,
    @Inject(InvitationPost) private readonly post: InvitationPost,
    @Inject(Recoveries) private readonly recoveries: Recoveries,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Post('invitations')
  @HttpCode(200)
  @Access({ of: 'people' })
  @Answers(invitationMade, 'The link is on its way, or here to be printed.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'invitePerson',
    summary: 'A link by which somebody sets their password; it works once, older ones end',
  })
  async invite(
    @Param('id') id: string,
    @Body({ schema: invitationWish }) { purpose, by }: z.infer<typeof invitationWish>,
    @Actor() { area, name }: Person,
    @Changer() changer: Who,
  ) {
    const person = await this.people.one(id, area);
    const link = await this.invitations.make(changer, id, purpose);
    const letter = this.post.letter(person, purpose, link);
    const sentTo = by === 'e-mail' ? await this.post.mail(person, letter) : null;
    const expiresAt = link.expiresAt.toISOString();
    if (by === 'e-mail') return { expiresAt, sentTo: maskedOrNone(sentTo), letter: null };
    // Accounts live by the real clock, as the link's own end does.
    const pdf = this.post.pdf(letter, name, civilDateAt(Date.now()));
    return { expiresAt, sentTo: null, letter: { ...letter, pdf } };
  }

  @Get('sessions')
  @Access({ of: 'people' })
  @Answers(ownSessions, 'Where they are signed in.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({ operationId: 'listPersonSessions', summary: 'Where somebody is signed in' })
  async list(@Param('id') id: string, @Actor() { area }: Person) {
    await this.people.one(id, area);
    return sessionsTold(await this.sessions.of(id));
  }

  @Delete('sessions')
  @Access({ of: 'people' })
  @Answers(ownSessions, 'None are left.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'endPersonSessions', summary: 'End all sessions of somebody' })
  async end(@Param('id') id: string, @Actor() { area }: Person, @Changer() changer: Who) {
    await this.people.one(id, area);
    await this.sessions.endAll(changer, id);
    return sessionsTold(await this.sessions.of(id));
  }

  @Post('recovery')
  @HttpCode(200)
  @Access({ of: 'people' })
  @Answers(personTold, 'Asked; another administrator confirms.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'askRecovery',
    summary: 'Somebody has lost their second factor: ask for it to be taken away',
  })
  async ask(
    @Param('id') id: string,
    @Body({ schema: recoveryAsked }) { reason }: z.infer<typeof recoveryAsked>,
    @Actor() { area }: Person,
    @Changer() changer: Who,
  ) {
    await this.people.one(id, area);
    await this.recoveries.ask(changer, id, reason);
    return this.told.one(await this.people.one(id, area));
  }

  @Post('recovery/confirm')
  @HttpCode(200)
  @Access({ of: 'people' })
  @Answers(personTold, 'Taken away; at the next signing in it is enrolled anew.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'confirmRecovery',
    summary: 'Confirm, as a second administrator, that a lost factor is taken away',
  })
  async confirm(@Param('id') id: string, @Actor() { area }: Person, @Changer() changer: Who) {
    await this.people.one(id, area);
    await this.recoveries.confirm(changer, id);
    return this.told.one(await this.people.one(id, area));
  }
}
