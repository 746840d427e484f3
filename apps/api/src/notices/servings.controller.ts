import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { civilDateAt } from '@ocop/calendar';
import type { Actor as Person } from '@ocop/ground';
import { ClockStore, internally } from '@ocop/platform';
import { PROOFS, ServingDesk, servedShape, type ServingRow, servingShape } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { PlaceNames } from '../cases/place-names';
import { listQuery, pageOf, partOf } from '../lists/list';
import { Answers, AnswersList, ITEM_REFUSES, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { ProblemError } from '../problems/problem';

const query = listQuery(
  {
    stream: z.string().max(200).optional(),
    state: servingShape.shape.state.optional(),
  },
  ['orderedAt', 'visitBy'],
);
const serving = named('Serving', servedShape.extend({ areaName: z.string() }), {
  key: 'recognition/huong-tra-2024-bun-van-cu:12',
  role: 'producer',
  area: 'hue/chu-the/tht-bun-van-cu',
  areaName: 'Tổ hợp tác bún Vân Cù',
  stream: 'recognition/huong-tra-2024-bun-van-cu',
  template: 'expiry-notice',
  subject: 'Bún Vân Cù: thông báo sắp hết thời hạn công nhận',
  orderedAt: '2027-06-08T01:00:00.000Z',
  state: 'visit',
  visitBy: '2027-06-16',
  how: null,
  provedOn: null,
  provedBy: null,
  receivedBy: null,
  note: null,
  paper: {
    ...{ number: '125/TB-SNNMT', signedOn: '2027-06-07' },
    ...{ signer: 'Lê Văn Ký', capacity: 'KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC' },
  },
  ways: [
    { channel: 'e-mail', state: 'sent', settledAt: '2027-06-08T01:00:04.120Z', report: 'failed' },
  ],
});
const page = pageOf('ServingPage', serving);
const { key, role, area } = servingShape.shape;
const proof = named(
  'ProofOfDelivery',
  z.strictObject({
    ...{ key, role, area },
    how: z
      .enum(PROOFS)
      .describe('`opened`: its recipient says so; `visit`, `call`: the commune does.'),
    on: z.iso.date(),
    receivedBy: z.string().trim().min(1).max(200).optional().describe('Who took it, or was told.'),
    note: z.string().trim().max(500).optional(),
  }),
);

/** What the law wants delivered: ordered is not delivered. */
@ApiTags('notices')
@Controller('v1/servings')
export class ServingsController {
  constructor(
    @Inject(ServingDesk) private readonly servings: ServingDesk,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(PlaceNames) private readonly places: PlaceNames,
  ) {}

  @Get()
  @Access({ of: 'servings' })
  @AnswersList(page, 'A page of them.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listServings',
    summary:
      'Notices that must be proved as delivered: awaited, to be brought or called, proved by whom and how',
  })
  async list(@Query({ schema: query }) wish: z.infer<typeof query>) {
    const { paging, wanted } = partOf(wish);
    const found = await this.servings.list(wanted, paging);
    return { ...found, items: await this.places.ofPlaces(found.items) };
  }

  @Post('proof')
  @HttpCode(200)
  @Access({ of: 'servings', who: ['producer', 'commune-officer', 'programme-office'] })
  @Answers(serving, 'As it stands now; what was proved first stays.')
  @Refuses(...ITEM_REFUSES, 413, 415)
  @ApiOperation({
    operationId: 'proveDelivery',
    summary: 'Say that a notice arrived: you have it, or you brought it there, or called',
  })
  async prove(@Body({ schema: proof }) said: z.infer<typeof proof>, @Actor() actor: Person) {
    const row = await this.servings.one(said);
    if (!row || !mayProve(row, said.how, actor))
      throw new ProblemError('NOT_FOUND', { id: said.key });
    const now = await this.clock.now();
    requireDay(said.on, civilDateAt(Date.parse(row.orderedAt)), civilDateAt(now));
    if (said.how !== 'opened' && !said.receivedBy)
      throw malformed('receivedBy', 'who took it, or was told', 'nothing');
    await internally(() => this.servings.prove(row, said, actor, now));
    const [told] = await this.places.ofPlaces([(await this.servings.one(said)) ?? row]);
    return told;
  }
}

/** Its recipient alone says that they have it; whoever looks after the case, that somebody went there. */
function mayProve(row: ServingRow, how: (typeof PROOFS)[number], actor: Person): boolean {
  const isRecipient = actor.role === row.role && actor.area === row.area;
  return how === 'opened' ? isRecipient : actor.role !== 'producer';
}

function requireDay(on: string, ordered: string, today: string): void {
  if (on < ordered || on > today) throw malformed('on', `${ordered} to ${today}`, on);
}

function malformed(path: string, expected: string, got: string): ProblemError {
  return new ProblemError('MALFORMED_REQUEST', {}, [{ path, expected, got }]);
}
