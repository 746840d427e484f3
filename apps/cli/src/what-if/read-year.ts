import type { Plan } from '@ocop/programmes';
import type {
  DeadlineRow,
  ProductOverviewRow,
  ProgrammeBoardRow,
  RoundBoardRow,
} from '@ocop/records';
import { type RoundEvent, type RoundSoFar, roundSoFar, type YearSoFar } from '@ocop/what-if';
import { type ApiClient, ApiProblem } from '../api-client';

/** A year that runs: the plan as it has been amended, how far it has come, and rounds whose scores the asker may not see. */
export interface RunningYear {
  readonly plan: Plan;
  readonly year: YearSoFar;
  readonly unseen: readonly string[];
}

/** Reads a plan's running year; undefined where the system has no such year. Nothing is written. */
export async function readYear(api: ApiClient, id: string): Promise<RunningYear | undefined> {
  const programme = await unless<ProgrammeBoardRow>(
    404,
    api.get(`/v1/programmes/${encodeURIComponent(id)}`),
  );
  if (!programme) return undefined;
  const of = `programme=${encodeURIComponent(id)}`;
  const rows = await api.all<RoundBoardRow>(`/v1/rounds?${of}`);
  const products = await api.all<ProductOverviewRow>(`/v1/products?${of}`);
  const rounds: RoundSoFar[] = [];
  const unseen: string[] = [];
  for (const row of rows) {
    const path = `/v1/rounds/${encodeURIComponent(row.id)}`;
    const events = await unless<RoundEvent[]>(403, api.events(path));
    if (events) rounds.push(roundSoFar(row, events));
    else unseen.push(row.id);
  }
  const streams = new Set([
    `programme-year/${id}`,
    ...rows.map((row) => `evaluation-round/${row.id}`),
    ...products.map((row) => `product-cycle/${row.id}`),
  ]);
  const open = await api.all<DeadlineRow>('/v1/deadlines?open=true&sort=endsAt');
  const deadlines = open.filter(({ stream, state }) => streams.has(stream) && state !== 'paused');
  return { plan: programme.plan, year: { rounds, deadlines }, unseen };
}

async function unless<T>(status: number, answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === status) return undefined;
    throw error;
  }
}
