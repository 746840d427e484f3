import { Inject, Injectable } from '@nestjs/common';
import type { Notice } from '@ocop/casework';
import type { Actor, Role } from '@ocop/ground';
import type { PaperName } from '@ocop/papers';
import { internally } from '@ocop/platform';
import { type LoggedEvent, type RoundBoardRow, RoundsQueries } from '@ocop/records';
import { ProblemError } from '../problems/problem';
import { keeps, mayRead, type RoundFacts } from './readers';
import { isOpenCourse, PROVISIONAL_RESULT } from './round-course';

type WithScores = { readonly scores: readonly { readonly round: string }[] };

/** Those who read what a council found at each criterion, once its result is decided on. */
export const FEEDBACK_READERS = [
  'producer',
  'commune-officer',
  'programme-office',
  'authority',
  'auditor',
] as const satisfies readonly Role[];

/** Takes out of every answer what the asker may not know of a round's scores. */
@Injectable()
export class ScoreAccess {
  constructor(@Inject(RoundsQueries) private readonly rounds: RoundsQueries) {}

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
    const wanted = events.map(roundOf).filter((round) => round !== undefined);
    const readable = await this.readable(wanted, actor);
    return events.filter((event) => {
      const round = roundOf(event);
      return round === undefined || readable.has(round);
    });
  }

  /**
   * The last round that has told its result of the product, for whoever answers for that.
   * @throws ProblemError CONFIDENTIAL, the same for others and before there is a decision
   */
  async toldRound({ scores }: WithScores, actor: Actor): Promise<string> {
    const found = await internally(() => this.rounds.named(scores.map(({ round }) => round)));
    const told = found.filter(
      (row) => row.decidedOn !== null && mayRead('results', actor, factsOf(row)),
    );
    const last = scores.findLast(({ round }) => told.some(({ id }) => id === round));
    if (last) return last.round;
    throw new ProblemError('CONFIDENTIAL', { readers: FEEDBACK_READERS });
  }

  private async readable(rounds: readonly string[], actor: Actor): Promise<Set<string>> {
    const found = await internally(() => this.rounds.named(rounds));
    return new Set(
      found.filter((row) => mayRead('results', actor, factsOf(row))).map(({ id }) => id),
    );
  }
}

/** The round whose scores an event of a product tells. */
function roundOf({ type, data }: LoggedEvent): string | undefined {
  if (type === 'ProductScored') return (data as { round: string }).round;
  if (type !== 'NoticeOrdered') return undefined;
  const { template, facts } = (data as { notice: Notice }).notice;
  if (template !== PROVISIONAL_RESULT) return undefined;
  const { roundId } = facts;
  // One that does not name its round stays with those to whom it was sent.
  return typeof roundId === 'string' ? roundId : '';
}

function factsOf({ area, stage, decidedOn, members }: RoundBoardRow): RoundFacts {
  return { area, stage, decided: decidedOn !== null, members: members.map(({ id }) => id) };
}

/** A round as a reader may know it. */
export type ShownRound = Omit<RoundBoardRow, 'sheets'> & { readonly sheets: number | null };

/** The round as this reader may know it: before it is time without a trace of points. */
export function roundFor(row: RoundBoardRow, actor: Actor): ShownRound {
  const facts = factsOf(row);
  if (mayRead('results', actor, facts)) return row;
  const products = row.products.map(({ id, no, name, owner, commune, status, criteriaSet }) => ({
    ...{ id, no, name, owner, commune, status },
    ...(criteriaSet === undefined ? {} : { criteriaSet }),
  }));
  return { ...row, sheets: mayRead('counts', actor, facts) ? row.sheets : null, products };
}

/** True for whoever may see the round's sheets already. */
export function knowsSheets(row: RoundBoardRow, actor: Actor): boolean {
  return mayRead('sheets', actor, factsOf(row));
}

/** True for whoever may know whose sheets are still missing, and where members differ. */
export function knowsCounts(row: RoundBoardRow, actor: Actor): boolean {
  return mayRead('counts', actor, factsOf(row));
}

/** The events of a round without those that tell what this reader may not know yet. */
export function courseFor<E extends LoggedEvent>(
  events: readonly E[],
  row: RoundBoardRow,
  actor: Actor,
): E[] {
  return events.filter((event) => knowsSheets(row, actor) || isOpenCourse(event));
}

/** True for whoever sits in the council, keeps the round or may see its sheets. */
export function isOfCouncil(row: RoundBoardRow, actor: Actor): boolean {
  const sits = row.members.some(({ id }) => id === actor.id);
  return sits || keeps(actor, row) || knowsSheets(row, actor);
}

/** @throws ProblemError CONFIDENTIAL for whoever neither sits in the council nor keeps the round nor may see its sheets */
export function requireCouncil(row: RoundBoardRow, actor: Actor): void {
  if (isOfCouncil(row, actor)) return;
  throw new ProblemError('CONFIDENTIAL', { readers: ['programme-office', 'council-member'] });
}

/** True for whoever may know of the round's results already. */
export function knowsResults(row: RoundBoardRow, actor: Actor): boolean {
  return mayRead('results', actor, factsOf(row));
}

/** @throws ProblemError CONFIDENTIAL for whoever may not know of the round's results (yet) */
export function requireResults(row: RoundBoardRow, actor: Actor): void {
  if (knowsResults(row, actor)) return;
  throw new ProblemError('CONFIDENTIAL', { readers: ['programme-office', 'authority'] });
}

/** True for whoever keeps the round or may see its sheets (by now). */
export function mayFollow(row: RoundBoardRow, actor: Actor): boolean {
  return keeps(actor, row) || knowsSheets(row, actor);
}

/** @throws ProblemError CONFIDENTIAL for whoever neither keeps the round nor may see its sheets (yet) */
export function requireCourse(row: RoundBoardRow, actor: Actor): void {
  if (!mayFollow(row, actor)) throw confidential(row);
}

/** A paper is for those who may know what it tells; a member's own sheets are always the member's. */
export function mayReadPaper(
  { tells, member }: Pick<PaperName, 'tells' | 'member'>,
  row: RoundBoardRow,
  actor: Actor,
): boolean {
  const own = actor.role === 'council-member' && actor.id === member;
  if (tells === 'agenda') return own || keeps(actor, row);
  return own || mayRead(tells, actor, factsOf(row));
}

/** What is refused to whoever may not see the round's sheets (yet), with those who may. */
export function confidential(row: RoundBoardRow): ProblemError {
  const readers = ['programme-office', 'authority'];
  const decided = row.decidedOn === null ? [] : ['inspector', 'auditor', 'council-member'];
  return new ProblemError('CONFIDENTIAL', { readers: [...readers, ...decided] });
}
