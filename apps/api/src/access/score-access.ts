import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import type { LoggedEvent } from '@ocop/records';
import type { Actor } from '@ocop/regulations';
import type { Pool } from 'pg';
import { ProblemError } from '../problems/problem';
import { mayRead, type RoundFacts } from './readers';

/** A row of `round_board`, as far as access depends on it and hides it. */
export interface ScoredRound {
  readonly area: string;
  readonly decided_on: string | null;
  readonly members: readonly { readonly id: string }[];
  readonly sheets: number | null;
  readonly products: readonly object[];
}

type WithScores = { readonly scores: readonly { readonly round: string }[] };

/** Takes out of every answer what the asker may not know of a round's scores. */
@Injectable()
export class ScoreAccess {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The rows of products without scores that are not decided yet for this reader. */
  async ofProducts<P extends WithScores>(products: readonly P[], actor: Actor): Promise<P[]> {
    const wanted = products.flatMap(({ scores }) => scores.map(({ round }) => round));
    const readable = await this.readable(wanted, actor);
    return products.map((product) => ({
      ...product,
      scores: product.scores.filter(({ round }) => readable.has(round)),
    }));
  }

  /** The events of a product without those that tell such a score. */
  async ofEvents<E extends LoggedEvent>(events: readonly E[], actor: Actor): Promise<E[]> {
    const roundOf = ({ type, data }: E) =>
      type === 'ProductScored' ? (data as { round: string }).round : undefined;
    const wanted = events.map(roundOf).filter((round) => round !== undefined);
    const readable = await this.readable(wanted, actor);
    return events.filter((event) => {
      const round = roundOf(event);
      return round === undefined || readable.has(round);
    });
  }

  private async readable(rounds: readonly string[], actor: Actor): Promise<Set<string>> {
    if (rounds.length === 0) return new Set();
    const { rows } = await this.pool.query<ScoredRound & { id: string }>(
      'select id, area, decided_on, members from round_board where id = any($1)',
      [[...new Set(rounds)]],
    );
    return new Set(
      rows.filter((row) => mayRead('results', actor, factsOf(row))).map(({ id }) => id),
    );
  }
}

function factsOf(row: Pick<ScoredRound, 'area' | 'decided_on' | 'members'>): RoundFacts {
  const members = row.members.map(({ id }) => id);
  return { area: row.area, decided: row.decided_on !== null, members };
}

/** What every reader may know of a product on a round's list. */
const OPEN_COLUMNS = ['id', 'no', 'name', 'owner', 'commune', 'status'];

/** The round as this reader may know it: before the decision without a trace of points. */
export function roundFor<R extends ScoredRound>(row: R, actor: Actor): R {
  if (mayRead('results', actor, factsOf(row))) return row;
  const products = row.products.map((product) =>
    Object.fromEntries(Object.entries(product).filter(([name]) => OPEN_COLUMNS.includes(name))),
  );
  return { ...row, sheets: null, products };
}

/** @throws ProblemError CONFIDENTIAL for whoever may not see the round's sheets (yet) */
export function requireSheets(row: ScoredRound, actor: Actor): void {
  if (mayRead('sheets', actor, factsOf(row))) return;
  const readers = ['programme-office', 'authority'];
  const decided = row.decided_on === null ? [] : ['inspector', 'council-member'];
  throw new ProblemError('CONFIDENTIAL', { readers: [...readers, ...decided] });
}
