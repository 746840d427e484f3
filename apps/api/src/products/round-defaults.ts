import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import { printOf } from '@ocop/records';
import type { Pool } from 'pg';
import type { CommandBody } from '../commands/command.schemas';
import type { ProductRow } from './product.row';

/** Fills in the round of an accepted dossier where the sender left it open: the next one that still takes dossiers. */
@Injectable()
export class RoundDefaults {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async fill(body: CommandBody, product: ProductRow, commandId: string): Promise<CommandBody> {
    if (body.type !== 'AcceptDossier' || body['round'] !== undefined) return body;
    const before = await this.filledBefore(body, product, commandId);
    if (before) return before;
    if (product.round) return body;
    const { rows } = await this.pool.query<{ id: string }>(
      `select id from round_board
       where stage = 'intake' and tier = $1 and area = $2 and regulation = $3
       order by intake_closes_before, id limit 1`,
      [product.tier, product.authority_area, product.regulation],
    );
    return rows[0] ? { ...body, round: rows[0].id } : body;
  }

  /** A command sent again is the same command: it gets what it got when it counted, whatever is open by now. */
  private async filledBefore(
    body: CommandBody,
    product: ProductRow,
    commandId: string,
  ): Promise<CommandBody | undefined> {
    const { rows } = await this.pool.query<{ print: string }>(
      `select print from events where cause = $1 and stream = $2 and type = 'DossierAccepted'`,
      [commandId, `product-cycle/${product.id}`],
    );
    const [counted] = rows;
    if (!counted) return undefined;
    const { expectedRevision: _, ...sent } = body;
    const { rows: rounds } = await this.pool.query<{ id: string }>('select id from round_board');
    const filled = rounds.find(({ id }) => printOf({ ...sent, round: id }) === counted.print);
    return filled ? { ...body, round: filled.id } : body;
  }
}
