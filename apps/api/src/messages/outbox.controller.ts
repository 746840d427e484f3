import { Body, Controller, Get, HttpCode, Inject, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Changer as Who } from '@ocop/accounts';
import { messageFaults } from '@ocop/notices';
import { ClockStore } from '@ocop/platform';
import { type HeldNotice, Outbox } from '@ocop/records';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Changer } from '../accounts/changer';
import { PlaceNames } from '../cases/place-names';
import { Answers, ITEM_REFUSES, LIST_REFUSES, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { Mailing } from './mailing';
import {
  cancelBody,
  decidedAnswer,
  editBody,
  heldShape,
  mailingAnswer,
  mailingBody,
  MOST_CHOSEN,
  outboxAnswer,
  outboxQuery,
  sendBody,
  settingShape,
} from './outbox.answers';

const CHANGES = [...LIST_REFUSES, 413, 415, 422] as const;

/** Notices that an office looks at before they go out, and messages that it writes itself. */
@ApiTags('notices')
@Controller('v1/outbox')
export class OutboxController {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Mailing) private readonly mailing: Mailing,
    @Inject(PlaceNames) private readonly places: PlaceNames,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {}

  @Get()
  @Access({ of: 'outbox' })
  @Answers(outboxAnswer, 'What must be delivered soonest comes first.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'readOutbox', summary: 'Notices that wait for your office, or did' })
  async list(
    @Query({ schema: outboxQuery }) { state }: z.infer<typeof outboxQuery>,
    @Changer() { by }: Who,
  ) {
    const { items, total } = await this.outbox.list(by.area, state);
    const hold = await this.outbox.holds(by.area);
    return { hold, total, items: await this.places.ofPlaces(items.map(shown)) };
  }

  @Put('setting')
  @Access({ of: 'outbox' })
  @Answers(settingShape, 'As it counts from the next notice on; what is held stays held.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'setOutbox',
    summary: 'Say whether your office looks at its notices before they go out',
  })
  async set(
    @Body({ schema: settingShape }) { hold }: z.infer<typeof settingShape>,
    @Changer() who: Who,
  ) {
    await this.outbox.hold(who, hold);
    return { hold: await this.outbox.holds(who.by.area) };
  }

  @Put('message')
  @Access({ of: 'outbox' })
  @Answers(heldShape, 'As it is now; what it said before is kept.')
  @Refuses(...ITEM_REFUSES, 409, 412, 413, 415, 422)
  @ApiOperation({ operationId: 'editHeldNotice', summary: 'Edit a notice before it goes out' })
  async edit(@Body({ schema: editBody }) wish: z.infer<typeof editBody>, @Changer() who: Who) {
    const { subject, body, english = null, ...seen } = wish;
    const faults = [
      ...messageFaults({ subject, body }),
      ...(english ? messageFaults(english, 'english.') : []),
    ];
    if (faults.length > 0) {
      const told = faults.map(({ field, line, ...rest }) => ({
        ...rest,
        path: `${field}:${line}`,
      }));
      throw new ProblemError('TEMPLATE_FAULTS', { template: wish.key, count: faults.length }, told);
    }
    const isDone = await this.outbox.edit(who, seen, { subject, body, english });
    const now = await this.outbox.one(who.by.area, seen);
    if (!now) throw new ProblemError('NOT_FOUND', { id: wish.key });
    if (!isDone)
      throw new ProblemError('SHEET_CHANGED', {
        changedBy: now.decidedBy ?? '?',
        current: now.revision,
      });
    const [told] = await this.places.ofPlaces([shown(now)]);
    return told;
  }

  @Post('send')
  @HttpCode(200)
  @Access({ of: 'outbox' })
  @Answers(
    decidedAnswer,
    'They go out within seconds, in the office’s hours; asked again nothing goes twice.',
  )
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'sendHeldNotices', summary: 'Let notices go out' })
  async send(@Body({ schema: sendBody }) { items }: z.infer<typeof sendBody>, @Changer() who: Who) {
    const left = await this.outbox.release(who, items);
    return { done: items.length - left.length, left };
  }

  @Post('cancel')
  @HttpCode(200)
  @Access({ of: 'outbox' })
  @Answers(decidedAnswer, 'They never go out; the reason is kept.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'cancelHeldNotices',
    summary: 'Let notices never go out; refused for those that the law wants delivered',
  })
  async cancel(
    @Body({ schema: cancelBody }) wish: z.infer<typeof cancelBody>,
    @Changer() who: Who,
  ) {
    const known = await Promise.all(wish.items.map((one) => this.outbox.one(who.by.area, one)));
    const owed = known.find((one) => one?.deliverBy != null);
    if (owed) throw new ProblemError('NOTICE_STATUTORY', { subject: owed.subject });
    const left = await this.outbox.cancel(who, wish.items, wish.reason);
    return { done: wish.items.length - left.length, left };
  }

  @Post('mailing/preview')
  @HttpCode(200)
  @Access({ of: 'outbox' })
  @Answers(mailingAnswer, 'What each would read; nothing is kept.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'previewMailing',
    summary: 'One message to every holder of a certificate in force: who, and what each would read',
  })
  async preview(
    @Body({ schema: mailingBody }) wish: z.infer<typeof mailingBody>,
    @Changer() { by }: Who,
  ) {
    return toldMailing(await this.mailing.messages(wish, by));
  }

  @Post('mailing')
  @HttpCode(200)
  @Access({ of: 'outbox' })
  @Answers(mailingAnswer, 'They lie in the outbox: nothing goes out before somebody sends it.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'addMailing',
    summary: 'Put such a message for each into the outbox',
  })
  async add(@Body({ schema: mailingBody }) wish: z.infer<typeof mailingBody>, @Changer() who: Who) {
    const messages = await this.mailing.messages(wish, who.by);
    await this.outbox.add(
      who,
      messages.map(({ certificate: _, ...held }) => held),
      new Date(await this.clock.now()),
    );
    return toldMailing(messages);
  }
}

type Messages = Awaited<ReturnType<Mailing['messages']>>;

function toldMailing(messages: Messages) {
  const told = messages
    .slice(0, MOST_CHOSEN)
    .map(({ stream: _, template: _kind, ...told }) => told);
  return { recipients: messages.length, messages: told };
}

function shown({ decidedById: _id, office: _of, templateHash: _hash, ...held }: HeldNotice) {
  const { orderedAt, deliverBy, decidedAt } = held;
  return {
    ...held,
    orderedAt: orderedAt.toISOString(),
    deliverBy: deliverBy?.toISOString() ?? null,
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}
