import { Inject, Injectable } from '@nestjs/common';
import type { ProductPicture } from '@ocop/casework';
import { POOL } from '@ocop/platform';
import { MatterStore } from '@ocop/records';
import type { CertificateFace } from '@ocop/typeset';
import type { Pool } from 'pg';

/** Pictures of products as certificates show them: as they were drawn when they were chosen, so the same bytes for ever. */
@Injectable()
export class PrintedPictures {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async printed(sha256: string | undefined): Promise<CertificateFace['picture']> {
    if (sha256 === undefined) return undefined;
    // Each is asked for once: a store that remembers would hold what nobody asks for again.
    const kept = (await new MatterStore(this.pool).lend([sha256])).get(sha256) as ProductPicture;
    return { bytes: [...Buffer.from(kept.print.jpeg, 'base64')], format: 'jpg' };
  }
}
