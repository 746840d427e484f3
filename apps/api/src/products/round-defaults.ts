import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import type { Pool } from 'pg';
import type { CommandBody } from '../commands/command.schemas';
import type { ProductRow } from './product.row';

/** Fills in the round of an accepted dossier where the sender left it open: the next one that still takes dossiers. */
@Injectable()
export class RoundDefaults {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async fill(body: CommandBody, product: ProductRow): Promise<CommandBody> {
    const open = body.type === 'AcceptDossier' && body['round'] === undefined && !product.round;
    if (!open) return body;
    const { rows } = await this.pool.query<{ id: string }>(
      `select id from round_board
       where stage = 'intake' and tier = $1 and area = $2 and regulation = $3
       order by intake_closes_before, id limit 1`,
      [product.tier, product.authority_area, product.regulation],
    );
    return rows[0] ? { ...body, round: rows[0].id } : body;
  }
}
