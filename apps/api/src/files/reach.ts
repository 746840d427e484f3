import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Area } from '@ocop/ground';
import { ProductsQueries } from '@ocop/records';
import { productsSeenBy } from '../access/seen';
import { ProblemError } from '../problems/problem';

/** Who keeps a producer's papers: the producer, and the officers of communes in which it has a product. */
@Injectable()
export class Reach {
  constructor(@Inject(ProductsQueries) private readonly products: ProductsQueries) {}

  /**
   * The wallet that somebody asks for: a producer's own, or the one that an officer names.
   * @throws ProblemError OWNER_REQUIRED, NOT_FOUND
   */
  async wallet(actor: Actor, owner: Area | undefined): Promise<Area> {
    if (actor.role === 'producer' && owner === undefined) return actor.area;
    if (owner === undefined) throw new ProblemError('OWNER_REQUIRED', { role: actor.role });
    if (await this.keeps(actor, owner)) return owner;
    throw new ProblemError('NOT_FOUND', { owner });
  }

  /** True when somebody may put papers into this wallet and take them for a dossier. */
  async keeps(actor: Actor, owner: Area): Promise<boolean> {
    if (actor.role === 'producer') return actor.area === owner;
    if (actor.role !== 'commune-officer') return false;
    return this.products.hasOf(productsSeenBy(actor), owner);
  }
}
