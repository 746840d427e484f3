import { type Context, enclose, type Matter } from '@ocop/casework';
import { type Fault, RuleViolation } from '@ocop/ground';
import { type PartPoints, pointFaults, totalOf } from '@ocop/regulations';
import type { RoundWish } from './actions';
import type { RoundEvent, RoundProduct } from './events';
import type { ScoreSheet } from './score-sheet';
import { requireJudge, requireMayJudge } from './judges';
import type { LiveRound } from './live';
import { firstOf } from './names';
import { toScore } from './products';
import { hasVoted, totalGiven } from './votes';

type Wish = RoundWish<'SubmitScoreSheet' | 'CorrectScoreSheet'>;

/** A member's sheet for a product: on the sheet of its set, once in each pass, by the member's own hand. */
export function submitScoreSheet(
  round: LiveRound,
  wish: RoundWish<'SubmitScoreSheet'>,
  context: Context,
): RoundEvent[] {
  const product = productOfMember(round, wish, context);
  requireJudge(round.state, product, wish.member);
  return [{ type: 'ScoreSheetSubmitted', data: sheetTaken(round, wish, product) }];
}

/** A slip of the pen, before scoring closes: the first sheet stays on record, and the second says why it takes its place. */
export function correctScoreSheet(
  round: LiveRound,
  wish: RoundWish<'CorrectScoreSheet'>,
  context: Context,
): RoundEvent[] {
  const product = productOfMember(round, wish, context);
  requireMayJudge(round.state, product, wish.member);
  if (!hasVoted(round.state, product, wish.member))
    throw new RuleViolation('NO_SHEET_TO_CORRECT', keyOf(wish));
  const was = totalGiven(round.state, product, wish.member);
  const data = {
    ...sheetTaken(round, wish, product),
    ...(was === undefined ? {} : { was }),
    reason: wish.reason,
  };
  return [{ type: 'ScoreSheetCorrected', data }];
}

const keyOf = ({ product, member }: Wish) => ({ product, member });

/** @throws RuleViolation NOT_YOUR_SHEET, PRODUCT_NOT_ON_AGENDA, MEMBER_NOT_PRESENT */
function productOfMember({ state }: LiveRound, wish: Wish, { actor }: Context): RoundProduct {
  if (actor.id !== wish.member)
    throw new RuleViolation('NOT_YOUR_SHEET', { member: wish.member, you: actor.id });
  const agenda = toScore(state);
  const product = agenda.find(({ id }) => id === wish.product);
  if (!product) throw notOnAgenda(wish.product, agenda);
  if (!state.present.includes(wish.member))
    throw new RuleViolation('MEMBER_NOT_PRESENT', { member: wish.member, present: state.present });
  return product;
}

interface SheetTaken {
  readonly product: string;
  readonly member: string;
  readonly pass: number;
  readonly total: number;
  readonly parts: PartPoints;
  readonly set?: string;
  readonly starByGates?: number;
  readonly sheet: Matter<ScoreSheet>;
}

/** What an event tells of a sheet; the sheet itself is kept beside it. */
function sheetTaken(
  { state, regulation }: LiveRound,
  wish: Wish,
  product: RoundProduct,
): SheetTaken {
  const { set } = product;
  const given = set === undefined ? givenByParts(wish) : givenByCriteria(wish, set);
  const { parts, ...onSet } = given;
  const faults = pointFaults(regulation, parts);
  if (faults.length > 0)
    throw new RuleViolation('POINTS_OUT_OF_RANGE', { product: product.id }, faults);
  const { choices, evidence, comment } = wish;
  const key = { ...keyOf(wish), pass: state.pass };
  const sheet: ScoreSheet = {
    ...key,
    ...parts,
    ...(set === undefined ? {} : { set, choices }),
    ...(evidence ? { evidence } : {}),
    ...(comment ? { comment } : {}),
  };
  return { ...key, total: totalOf(parts), parts, ...onSet, sheet: enclose(sheet) };
}

/** @throws RuleViolation SHEET_BY_PARTS, MALFORMED_COMMAND */
function givenByParts({ type, product, choices, A, B, C }: Wish): { parts: PartPoints } {
  if (choices) throw new RuleViolation('SHEET_BY_PARTS', { product });
  if (A === undefined || B === undefined || C === undefined)
    throw new RuleViolation('MALFORMED_COMMAND', { command: type }, partsMissing({ A, B, C }));
  return { parts: { A, B, C } };
}

function partsMissing(parts: Partial<PartPoints>): Fault[] {
  return Object.entries(parts).flatMap(([path, points]) =>
    points === undefined
      ? [
          {
            path,
            expected: 'a whole number from 0 to 100',
            expectedVi: 'một số nguyên từ 0 đến 100',
            got: 'nothing',
          },
        ]
      : [],
  );
}

/**
 * What the choices give was worked out where the criteria are at hand; here it has to be of this product's set and add up.
 * @throws RuleViolation SHEET_BY_CRITERIA, SHEET_OF_OTHER_SET, SCORE_DIFFERS
 */
function givenByCriteria({ product, choices, A, B, C, scored }: Wish, set: string) {
  if (!choices || [A, B, C].some((points) => points !== undefined))
    throw new RuleViolation('SHEET_BY_CRITERIA', { product, set });
  if (!scored) throw new RuleViolation('SCORE_DIFFERS', { product, set });
  const { parts, total, starByGates } = scored;
  if (scored.set !== set)
    throw new RuleViolation('SHEET_OF_OTHER_SET', { product, set, got: scored.set });
  if (totalOf(parts) !== total)
    throw new RuleViolation('SCORE_DIFFERS', { product, set, total: totalOf(parts), got: total });
  return { parts, set, starByGates };
}

export function notOnAgenda(
  product: string,
  agenda: readonly { readonly id: string }[],
): RuleViolation {
  const ids = firstOf(agenda).map(({ id }) => id);
  return new RuleViolation('PRODUCT_NOT_ON_AGENDA', { product, agenda: ids, of: agenda.length });
}
