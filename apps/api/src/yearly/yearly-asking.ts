import { Inject, Injectable } from '@nestjs/common';
import { requireMay } from '@ocop/casework';
import { aggregates } from '@ocop/contracts';
import { type Actor, RuleViolation } from '@ocop/ground';
import { internally, POOL } from '@ocop/platform';
import { ASKED_AT_ONCE, yearlyNamed } from '@ocop/programmes';
import { producersToAsk, YearlyQueries } from '@ocop/records';
import type { Pool } from 'pg';
import { CommandsService } from '../commands/commands.service';
import { successors } from '../reports/places-of';
import { YearlyDesk } from './yearly-desk';

/** The office asks producers for their figures: everybody of its area with a certificate in force, each once. */
@Injectable()
export class YearlyAsking {
  constructor(
    @Inject(YearlyDesk) private readonly desk: YearlyDesk,
    @Inject(YearlyQueries) private readonly yearly: YearlyQueries,
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CommandsService) private readonly commands: CommandsService,
  ) {}

  /** Who was asked and who would be now. @throws ProblemError NOT_FOUND, RuleViolation YEARLY_UNKNOWN */
  async preview(id: string, ask: string, actor: Actor) {
    const row = await this.desk.visible(id, actor);
    if (row.area !== actor.area)
      throw new RuleViolation('NOT_YOUR_AREA', { own: actor.area, place: row.area });
    yearlyNamed(row.plan, ask);
    const asked = (await this.yearly.of(id)).filter((one) => one.ask === ask);
    const known = new Set(asked.map(({ producer }) => producer.area));
    const { area } = row.plan.authority;
    const all = await internally(() => producersToAsk(this.pool, area, successors(row.plan)));
    const fresh = all.filter((one) => !known.has(one.area));
    fresh.sort((a, b) => a.name.localeCompare(b.name, 'vi'));
    return { asked: known.size, fresh };
  }

  /** Asks them, so many with each command; sent again, it goes on where it was broken off. */
  async ask(id: string, ask: string, actor: Actor, key: string): Promise<{ asked: number }> {
    const { stage } = await this.desk.visible(id, actor);
    requireMay(aggregates['programme-year'], 'AskFigures', stage, actor);
    const { asked, fresh } = await this.preview(id, ask, actor);
    const ref = { type: 'programme-year', id } as const;
    // Also where there is nobody at all: the office has done what the plan wants of it.
    for (let at = 0; at < fresh.length || (at === 0 && asked === 0); at += ASKED_AT_ONCE) {
      const producers = fresh.slice(at, at + ASKED_AT_ONCE);
      const name = `${key}.${producers[0]?.area.split('/').at(-1) ?? 'none'}`.slice(0, 120);
      await this.commands.send(ref, { type: 'AskFigures', ask, producers }, actor, name);
    }
    return { asked: asked + fresh.length };
  }
}
