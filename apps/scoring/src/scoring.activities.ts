import { Inject, Injectable } from '@nestjs/common';
import { type Answer, isRefused, type TallyRequest } from '@ocop/casework';
import type { ScoringActivities } from '@ocop/contracts';
import { tallyOrRefusal } from '@ocop/evaluation';
import { POOL } from '@ocop/platform';
import { printOf, refusable, sheetsOf } from '@ocop/records';
import type { Pool } from 'pg';

/** Tallies a round once and keeps request and result side by side: anybody can add it up again. */
@Injectable()
export class ScoringService implements ScoringActivities {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  tallyScores(request: TallyRequest): Promise<Answer<'score'>> {
    return refusable(() => this.tally(request));
  }

  private async tally(request: TallyRequest): Promise<Answer<'score'>> {
    const { round, upTo, products } = request;
    const answer = tallyOrRefusal(request, await sheetsOf(this.pool, round, upTo, products));
    if (isRefused(answer)) return answer;
    // The same sheets give the same key and the same result: a repetition changes nothing.
    await this.pool.query(
      `insert into score_tallies (key, request, results) values ($1, $2, $3)
       on conflict (key) do nothing`,
      [`${round}:${printOf(request)}`, JSON.stringify(request), JSON.stringify(answer.results)],
    );
    return answer;
  }
}
