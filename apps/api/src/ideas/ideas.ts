import { Inject, Injectable } from '@nestjs/common';
import { type Actor, RuleViolation } from '@ocop/ground';
import { internally } from '@ocop/platform';
import { cycleId } from '@ocop/programmes';
import {
  AreaNames,
  DeadlinesQueries,
  ProductsQueries,
  type ProgrammeBoardRow,
  ProgrammesQueries,
} from '@ocop/records';
import { provinceOf } from '@ocop/regulations';
import { slugOf } from './slug';
import { productsSeenBy, plansOfProvince } from '../access/seen';
import { CommandsService } from '../commands/commands.service';
import { requireSet } from '../criteria/set-names';
import { ProblemError } from '../problems/problem';
import type { Idea } from './idea.answers';

/** A producer's own way onto a year's list: where it may register, and the registration. */
@Injectable()
export class Ideas {
  constructor(
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(DeadlinesQueries) private readonly deadlines: DeadlinesQueries,
    @Inject(ProductsQueries) private readonly products: ProductsQueries,
    @Inject(AreaNames) private readonly names: AreaNames,
    @Inject(CommandsService) private readonly commands: CommandsService,
  ) {}

  /** Running years of the producer's province that still take products. */
  async openings({ area }: Actor) {
    const seen = plansOfProvince(provinceOf(area));
    const paging = { page: 1, pageSize: 20, sort: '-year' };
    // Whoever has no product yet sits nowhere that a plan of a town would concern.
    const { items } = await internally(() =>
      this.programmes.list(seen, { stage: 'running' }, paging),
    );
    const open = await Promise.all(items.map(({ id }) => this.opening(id, area)));
    return { items: open.flatMap((opening) => opening ?? []) };
  }

  private async opening(id: string, area: string) {
    const row = await this.plan(id, area);
    if (!row) return undefined;
    const deadlines = await internally(() => this.deadlines.of([{ type: 'programme-year', id }]));
    const additions = deadlines.find((deadline) => deadline.id === 'additions');
    if (additions && !additions.open) return undefined;
    const { title, year, regulation, plan } = row;
    const communes = plan.communes.map(({ area: place, name }) => ({ area: place, name }));
    return {
      ...{ programme: id, title, year, regulation, communes },
      authority: plan.authority.name,
      until: additions?.lastDay ?? null,
    };
  }

  /** @throws ProblemError NOT_FOUND, and what the year's rules refuse */
  async register(idea: Idea, actor: Actor, key: string): Promise<{ product: string }> {
    const { programme, name, commune, kind, summary, set } = idea;
    const row = await this.plan(programme, actor.area);
    if (!row) throw new ProblemError('NOT_FOUND', { programme });
    if (set !== undefined) requireSet(set, row.regulation, name);
    const owner = await this.owner(actor);
    const id = `${slugOf(name, 60)}-${owner.id}`.slice(0, 110).replace(/-+$/, '');
    const product = { id, name, owner, commune, kind, summary, ...(set ? { set } : {}) };
    const ref = { type: 'programme-year', id: programme } as const;
    await this.commands.send(ref, { type: 'AddProduct', ...product }, actor, key);
    return { product: cycleId({ id: programme }, { id }) };
  }

  private plan(id: string, area: string): Promise<ProgrammeBoardRow | undefined> {
    return internally(() => this.programmes.one(plansOfProvince(provinceOf(area)), id));
  }

  /** The producer as its products name it; whoever has none yet, by the name of its place or its own. */
  private async owner(actor: Actor): Promise<{ id: string; name: string }> {
    const id = actor.area.split('/').at(-1) ?? '';
    if (id === '' || !actor.area.includes('/')) {
      throw new RuleViolation('NOT_YOUR_AREA', { own: actor.area, place: actor.area });
    }
    const paging = { page: 1, pageSize: 1, sort: 'name' };
    const { items } = await this.products.list(productsSeenBy(actor), {}, paging);
    const named = (await internally(() => this.names.of([actor.area]))).get(actor.area);
    const known = items[0]?.owner ?? (named === actor.area ? undefined : named);
    return { id, name: known ?? actor.name };
  }
}
