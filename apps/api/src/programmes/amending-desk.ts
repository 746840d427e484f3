import { civilDateAt } from '@ocop/calendar';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ocop/ground';
import { ClockStore, internally, POOL } from '@ocop/platform';
import { type AmendmentChange, type CalledOtherwise, previewAmendment } from '@ocop/records';
import type { Pool } from 'pg';
import { PlaceNames } from '../cases/place-names';
import { gathered, inSightOf, SHOWN } from '../calendars/gathered';
import type { AmendmentWish } from './amendments.answers';

/** As long as it is not signed. */
const DRAFT = 'dự thảo';

/** What a change of a running plan would move, before anybody decides it. */
@Injectable()
export class AmendingDesk {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(PlaceNames) private readonly places: PlaceNames,
  ) {}

  /** The office that prepares a decision sees what its authority would decide. @throws RuleViolation */
  preview(id: string, wish: AmendmentWish, actor: Actor) {
    return internally(async () => {
      const now = await this.clock.now();
      const { decision = DRAFT, signedOn = civilDateAt(now), amendments } = wish;
      const command = { type: 'AmendPlan', decision, signedOn, amendments };
      const authority: Actor = { ...actor, role: 'authority' };
      const year = { type: 'programme-year', id } as const;
      const called: (CalledOtherwise & Pick<AmendmentChange, 'stream' | 'subject' | 'area'>)[] = [];
      const changes = previewAmendment(this.pool, year, { command, actor: authority, now });
      async function* noting() {
        for await (const change of changes) {
          const { stream, subject, area } = change;
          called.push(...change.called.map((one) => ({ ...one, stream, subject, area })));
          yield change;
        }
      }
      const { inYourArea, ...counted } = await gathered(noting(), actor);
      const isInSight = inSightOf(actor);
      const calledInSight = called
        .filter(({ area }) => isInSight(area))
        .slice(0, SHOWN)
        .map(({ stream, subject, kind, lastDay, holder = null, was, is }) => ({
          ...{ stream, subject, kind, lastDay, holder },
          ...{ was: [...was], is: [...is] },
        }));
      return {
        ...{ ...counted, called: called.length },
        inYourArea: await this.places.ofPosts(inYourArea),
        remindersInYourArea: await this.places.ofPosts(calledInSight),
      };
    });
  }
}
