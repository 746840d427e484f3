import { Controller, Inject, type MessageEvent, Sse } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor as Person, isWithin } from '@ocop/regulations';
import {
  filter,
  interval,
  map,
  merge,
  type Observable,
  takeUntil,
  last,
  ignoreElements,
  endWith,
} from 'rxjs';
import { Actor } from '../auth/actor';
import { type Change, ChangeFeed } from './change-feed';

/** Keeps proxies and browsers from taking a quiet stream for a dead one. */
const HEARTBEAT_MS = 20_000;

@ApiTags('changes')
@Controller('v1/changes')
export class ChangesController {
  constructor(@Inject(ChangeFeed) private readonly feed: ChangeFeed) {}

  @Sse()
  @ApiProduces('text/event-stream')
  @ApiOperation({ summary: 'What changed in your area, as it happens' })
  changes(@Actor() actor: Person): Observable<MessageEvent> {
    const recorded = this.feed.changes.pipe(
      filter((change) => concerns(change, actor)),
      map(({ stream, version, types }) => ({ type: 'change', data: { stream, version, types } })),
    );
    const closed = this.feed.changes.pipe(ignoreElements(), endWith(true), last());
    const heartbeat = interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'heartbeat', data: {} })));
    return merge(recorded, heartbeat).pipe(takeUntil(closed));
  }
}

function concerns({ area, producer }: Change, actor: Person): boolean {
  if (actor.role === 'producer') return producer === actor.area;
  return isWithin(area, actor.area) || (producer === undefined && isWithin(actor.area, area));
}
