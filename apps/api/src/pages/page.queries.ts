import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import type { Pool } from 'pg';

@Injectable()
export class PageQueries {
  constructor(@Inject(POOL) readonly pool: Pool) {}
}
