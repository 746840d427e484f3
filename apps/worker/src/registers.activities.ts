import { Inject, Injectable } from '@nestjs/common';
import type { Answer, ProducersRequest } from '@ocop/casework';
import type { RegisterActivities } from '@ocop/contracts';
import { POOL } from '@ocop/platform';
import { producersToAsk, refusable } from '@ocop/records';
import type { Pool } from 'pg';

/** Looks into the registers for cases, which see nothing but their own log. */
@Injectable()
export class RegistersService implements RegisterActivities {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  listProducers(request: ProducersRequest): Promise<Answer<'list-producers'>> {
    return refusable(async () => {
      const { area, former, after = '', atMost } = request;
      const all = await producersToAsk(this.pool, area, new Map(Object.entries(former)));
      const rest = all.filter((one) => one.area > after);
      return { producers: rest.slice(0, atMost), more: rest.length > atMost };
    });
  }
}
