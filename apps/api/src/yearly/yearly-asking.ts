import { Inject, Injectable } from '@nestjs/common';
import { requireMay } from '@ocop/casework';
import { aggregates } from '@ocop/contracts';
import { type Actor, type Area, RuleViolation } from '@ocop/ground';
import { ASKED_AT_ONCE, type AskedProducer, type Plan, yearlyNamed } from '@ocop/programmes';
import {
  type CertificateRegisterRow,
  insideArea,
  RecognitionsQueries,
  YearlyQueries,
} from '@ocop/records';
import { CommandsService } from '../commands/commands.service';
import { successors } from '../reports/places-of';
import { YearlyDesk } from './yearly-desk';

/** A product whose mark is used: also while its certificate is suspended for a time. */
const IN_FORCE: readonly CertificateRegisterRow['state'][] = ['valid', 'suspended'];

/** The office asks producers for their figures: everybody of its area with a certificate in force, each once. */
@Injectable()
export class YearlyAsking {
  constructor(
    @Inject(YearlyDesk) private readonly desk: YearlyDesk,
    @Inject(YearlyQueries) private readonly yearly: YearlyQueries,
    @Inject(RecognitionsQueries) private readonly recognitions: RecognitionsQueries,
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
    const all = await this.producersOf(row.plan);
    return { asked: known.size, fresh: all.filter(({ area }) => !known.has(area)) };
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

  private async producersOf(plan: Plan): Promise<AskedProducer[]> {
    const now = successors(plan);
    const found = new Map<Area, AskedProducer>();
    const within = insideArea(plan.authority.area);
    for await (const rows of this.recognitions.each(within, {}, 'product'))
      for (const { producerArea: area, owner: name, recognition: id, product, ...row } of rows) {
        if (!IN_FORCE.includes(row.state)) continue;
        const before = found.get(area);
        const commune = before?.commune ?? now.get(row.area) ?? row.area;
        const products = [...(before?.products ?? []), { id, name: product }];
        found.set(area, { area, name, commune, products });
      }
    return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  }
}
