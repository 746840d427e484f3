import { Controller, Headers, Inject, type MessageEvent, Sse } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { type Change, RoundsQueries } from '@ocop/records';
import {
  concatMap,
  defer,
  endWith,
  filter,
  from,
  ignoreElements,
  interval,
  last,
  map,
  merge,
  type Observable,
  takeUntil,
} from 'rxjs';
import { Access } from '../access/access.decorator';
import { changeFor } from '../access/change-for';
import { roundsSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { AnswersWith, Refuses } from '../openapi/answers';
import type { Beside } from './beside';
import { ChangeFeed } from './change-feed';

/** Keeps proxies and browsers from taking a quiet stream for a dead one. */
const HEARTBEAT_MS = 20_000;

@ApiTags('changes')
@Controller('v1/changes')
export class ChangesController {
  constructor(
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
    @Inject(RoundsQueries) private readonly rounds: RoundsQueries,
  ) {}

  @Sse()
  @Access({ of: 'changes' })
  @AnswersWith('text/event-stream', 'One message for each recording, for as long as you listen.', {
    type: 'string',
    description:
      'Server-sent events: `change` with stream, version and types as JSON; `beside` for the clock, where a session is and notices to your post; `read-again` with nothing.',
  })
  @Refuses(400, 401, 503)
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Position of the log that you have heard of: what you missed since is told first.',
  })
  @ApiOperation({
    operationId: 'listenToChanges',
    summary: 'What changed in your area, as it happens; `read-again` when too much was missed',
  })
  changes(
    @Actor() actor: Person,
    @Headers('last-event-id') heard: string | undefined,
  ): Observable<MessageEvent> {
    const recorded = this.feed.changes.pipe(concatMap((change) => messages([change], actor)));
    const missed = defer(() => this.missed(heard, actor)).pipe(concatMap((list) => from(list)));
    const gaps = this.feed.gaps.pipe(concatMap(() => this.readAgain()));
    const closed = this.feed.changes.pipe(ignoreElements(), endWith(true), last());
    const heartbeat = interval(HEARTBEAT_MS).pipe(map(() => ({ comment: 'heartbeat' })));
    const besides = this.feed.besides.pipe(concatMap((beside) => this.beside(beside, actor)));
    return merge(recorded, missed, gaps, besides, heartbeat).pipe(
      filter((message) => message !== undefined),
      map(numbered(heard)),
      takeUntil(closed),
    );
  }

  private async missed(heard: string | undefined, actor: Person): Promise<MessageEvent[]> {
    if (heard === undefined || heard === '') return [];
    if (!/^\d{1,15}$/.test(heard)) return [await this.readAgain()];
    const changes = await this.feed.since(Number(heard));
    return changes ? messages(changes, actor) : [await this.readAgain()];
  }

  private async beside(data: Beside, actor: Person): Promise<MessageEvent | undefined> {
    if (data.beside === 'notice') {
      const isOwn = data.role === actor.role && data.area === actor.area;
      return isOwn ? { type: 'beside', data: { beside: 'notice' } } : undefined;
    }
    if (data.beside === 'session' && !(await this.rounds.one(roundsSeenBy(actor), data.round)))
      return undefined;
    return { type: 'beside', data };
  }

  private async readAgain(): Promise<MessageEvent> {
    return { type: 'read-again', id: String(await this.feed.end()), data: {} };
  }
}

/** What stands beside the log has no place in it: whoever comes back names the last recording, as without it. */
function numbered(heard = ''): (message: MessageEvent) => MessageEvent {
  let last = heard;
  return (message) => {
    last = message.id ?? last;
    return message.type === 'beside' ? { ...message, id: last } : message;
  };
}

/** Each message is named by its position in the log, so that whoever comes back can say what was heard. */
function messages(changes: readonly Change[], actor: Person): MessageEvent[] {
  return changes.flatMap((change) => {
    const data = changeFor(change, actor);
    return data ? [{ type: 'change', id: String(change.position), data }] : [];
  });
}
