import type { CaseState } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { Plan } from '@ocop/programmes';
import type { Amendment } from '../../libs/programmes/src/amending/shape';
import { at } from './case-bench';
import { PaperWorld } from './paper-world';
import { chair, huongTra } from './plans';

const YEAR = { type: 'programme-year', id: huongTra.id } as const;

const decision = (number: string) => ({ decision: number, signedOn: '2024-04-20' });

/** The year of Hương Trà on paper, running from 9 April on, amended by its authority. */
export class RunningYear {
  readonly world = new PaperWorld(at('2024-04-09 08:30'));
  private count = 0;

  constructor(plan: Plan = huongTra) {
    this.world.openYear(plan);
  }

  amend(amendments: readonly Amendment[], when = '2024-04-22', more: object = {}, actor = chair) {
    this.count += 1;
    this.world.advance(at(when));
    const about = { ...decision(`${this.count}/QĐ-UBND`), amendments, ...more };
    this.world.command(YEAR, { type: 'AmendPlan', ...about }, actor, `amend-${this.count}`);
    return this;
  }

  refusal(...args: Parameters<RunningYear['amend']>): RuleViolation {
    try {
      this.amend(...args);
    } catch (error) {
      if (error instanceof RuleViolation) return error;
      throw error;
    }
    throw new Error('it was not refused');
  }

  lastDay(stream: string, deadline: string): string | undefined {
    return this.world.state<CaseState>(stream).deadlines[deadline]?.deadline.lastDay;
  }

  types(stream: string): string[] {
    return this.world.events.filter((event) => event.stream === stream).map(({ type }) => type);
  }
}
