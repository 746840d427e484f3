import { Inject, Injectable } from '@nestjs/common';
import { type StreamRef } from '@ocop/casework';
import type { Actor } from '@ocop/ground';
import { internally } from '@ocop/platform';
import { type LoggedEvent, ProgrammesQueries, RoundsQueries } from '@ocop/records';
import { mayReadAllOf } from './readers';
import { courseFor, mayFollow, ScoreAccess } from './score-access';

/** Which events of a case an asker who sees the case may read, whatever kind of case it is. */
@Injectable()
export class StoryAccess {
  constructor(
    @Inject(ScoreAccess) private readonly scores: ScoreAccess,
    @Inject(RoundsQueries) private readonly rounds: RoundsQueries,
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
  ) {}

  async readable<E extends LoggedEvent>(
    { type, id }: StreamRef,
    events: readonly E[],
    actor: Actor,
  ): Promise<E[]> {
    switch (type) {
      case 'product-cycle':
        return this.scores.ofEvents(events, actor);
      case 'evaluation-round': {
        const [round] = await internally(() => this.rounds.named([id]));
        return round && mayFollow(round, actor) ? courseFor(events, round, actor) : [];
      }
      case 'programme-year': {
        const programme = await internally(() => this.programmes.listed(id));
        return programme && mayReadAllOf(programme.area, actor) ? [...events] : [];
      }
      case 'recognition':
        return [...events];
    }
  }
}
