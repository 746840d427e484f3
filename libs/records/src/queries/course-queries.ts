import type { CycleState } from '@ocop/certification';
import type { RecognitionState } from '@ocop/recognition';
import type { Pool } from 'pg';
import type { LoggedEvent } from '../event-log/logged-event';
import { caseInLog } from './case-in-log';

/** Whole courses of products and recognitions, from the log alone: what their papers are written from. */
export class CourseQueries {
  constructor(private readonly pool: Pool) {}

  async ofProduct(id: string) {
    return this.of<CycleState>({ type: 'product-cycle', id });
  }

  async ofRecognition(id: string) {
    return this.of<RecognitionState>({ type: 'recognition', id });
  }

  private async of<S>(ref: Parameters<typeof caseInLog>[1]) {
    const found = await caseInLog(this.pool, ref);
    return found && { state: found.state as unknown as S, events: found.events as LoggedEvent[] };
  }
}
