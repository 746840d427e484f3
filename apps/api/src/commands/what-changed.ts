import { Inject, Injectable } from '@nestjs/common';
import type { StreamRef } from '@ocop/casework';
import { type Actor, RuleViolation } from '@ocop/ground';
import { describeEvent, EventLog } from '@ocop/records';
import { StoryAccess } from '../access/story-access';

/** More than this is not told: whoever looked so long ago reads the case again. */
const MOST_TOLD = 20;

/** Says with a decision on a stale view what has happened since, as far as the sender may know. */
@Injectable()
export class WhatChanged {
  constructor(
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(StoryAccess) private readonly access: StoryAccess,
  ) {}

  async told(error: unknown, ref: StreamRef, actor: Actor): Promise<unknown> {
    if (!(error instanceof RuleViolation) || error.code !== 'STALE_VIEW') return error;
    const { expected } = error.facts as { expected: number };
    const since = await this.log.page(ref, expected, MOST_TOLD);
    const readable = await this.access.readable(ref, since, actor);
    const changes = readable.flatMap((event) => {
      const told = describeEvent(event, 'vi');
      if (told === undefined) return [];
      const { version, type, at } = event;
      const when = new Date(at).toISOString();
      return [{ version, type, at: when, told, toldEn: describeEvent(event, 'en') }];
    });
    return new RuleViolation('STALE_VIEW', { ...error.facts, changes });
  }
}
