import { Inject, Injectable } from '@nestjs/common';
import { streamName, type StreamRef } from '@ocop/casework';
import { CaseGateway, internally, POOL } from '@ocop/platform';
import { type CaseCondition, CaseIndex, CaseMender, CaseTroubles } from '@ocop/records';
import { conditionWords, type Phrase, sayTrouble } from '@ocop/words';
import type { Pool } from 'pg';
import type { Became } from './many.shapes';

type Said = Pick<Became, 'outcome' | 'does' | 'happens'>;

const RETRY: Phrase = { vi: 'Chạy lại bước bị kẹt', en: 'Retry the step that is stuck' };

/** Takes up a case again whose workflow does not go on, as `ocop reconcile` does for all. */
@Injectable()
export class Mending {
  private readonly mender: CaseMender;

  constructor(
    @Inject(POOL) pool: Pool,
    @Inject(CaseGateway) gateway: CaseGateway,
    @Inject(CaseIndex) private readonly cases: CaseIndex,
    @Inject(CaseTroubles) private readonly troubles: CaseTroubles,
  ) {
    this.mender = new CaseMender(pool, gateway);
  }

  /** What stands in its way, and whether it could be taken up again. */
  async look(ref: StreamRef): Promise<Said> {
    const condition = await this.conditionOf(ref);
    const happens = [conditionWords[condition], ...(await this.inItsWay(ref))];
    return { outcome: condition === 'level' ? 'nothing' : 'would-be', does: RETRY, happens };
  }

  async mend(ref: StreamRef, reason: string): Promise<Said> {
    const condition = await this.conditionOf(ref);
    if (condition !== 'level') await internally(() => this.mender.mend(ref, condition, reason));
    const happens = [conditionWords[condition], ...(await this.inItsWay(ref))];
    return { outcome: condition === 'level' ? 'nothing' : 'done', does: RETRY, happens };
  }

  /** A case that has ended and has nothing left to do needs no workflow. */
  private async conditionOf(ref: StreamRef): Promise<CaseCondition> {
    const open = await internally(() => this.cases.openOne(ref));
    return open ? internally(() => this.mender.conditionOf(open)) : 'level';
  }

  private async inItsWay(ref: StreamRef): Promise<Phrase[]> {
    const troubles = await internally(() => this.troubles.list(streamName(ref)));
    return troubles.map((trouble) => ({
      vi: sayTrouble(trouble, 'vi'),
      en: sayTrouble(trouble, 'en'),
    }));
  }
}
