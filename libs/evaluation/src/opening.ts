import { addDays, civilDateAt, deriveDeadline, formatDay } from '@ocop/calendar';
import { cancel, cancelAll, type Context, extend, notify, setDeadline, tell } from '@ocop/casework';
import { ladderFor, type ListedProduct, type RoundOpening } from '@ocop/programmes';
import { RuleViolation, tierRule } from '@ocop/regulations';
import { officePost, type OpenRound, roundFacts } from './open-round';
import type { RoundEvent, RoundState } from './state';

/** The round begins: its dates become deadlines, its list is what the plan expects. */
export function openRound(opening: RoundOpening): RoundEvent[] {
  const { recognise, forward, intakeCloses, rules, ...round } = opening;
  const recogniseBy = deriveDeadline(recognise.rule, rules.calendar).lastDay;
  const forwardBy = forward && deriveDeadline(forward.rule, rules.calendar).lastDay;
  const data = {
    ...round,
    rules,
    recogniseBy,
    ...(intakeCloses ? { intakeClosesBefore: intakeCloses.before } : {}),
    ...(forwardBy ? { forwardBy } : {}),
  };
  const deadline = (kind: string, dated: { rule: RoundOpening['recognise']['rule'] }) => ({
    id: kind,
    kind,
    rule: dated.rule,
    calendar: rules.calendar,
    ladder: ladderFor(rules, kind),
  });
  const events: RoundEvent[] = [{ type: 'RoundOpened', data, basis: recognise.basis }];
  if (intakeCloses) {
    const rule = { kind: 'before', date: intakeCloses.before } as const;
    const { basis } = intakeCloses;
    const closing = { ...deadline('intake-closing', { rule }), basis, milestone: true } as const;
    events.push(setDeadline(closing));
  }
  events.push(setDeadline({ ...deadline('recognise', recognise), basis: recognise.basis }));
  if (forward) events.push(setDeadline({ ...deadline('forward', forward), basis: forward.basis }));
  return events;
}

/** A dossier counts by when the office took it in, not by when the message arrived. */
export function enterRound(
  { state }: OpenRound,
  product: ListedProduct,
  acceptedAt: number,
): RoundEvent[] {
  const closing = state.deadlines['intake-closing']?.deadline;
  const listOpen = state.stage === 'intake' && (!closing || acceptedAt < closing.endsAt);
  if (!listOpen) {
    throw new RuleViolation('ROUND_FROZEN', {
      round: state.no,
      stage: state.stage,
      lastDay: closing ? formatDay(closing.lastDay) : '',
    });
  }
  return [{ type: 'ProductEntered', data: { product, at: acceptedAt } }];
}

export function leaveRound(state: RoundState, product: string, why: string): RoundEvent[] {
  if (!state.products.some((candidate) => candidate.id === product)) return [];
  return [{ type: 'ProductLeft', data: { product, why } }];
}

/** A later day by decision; when it is the intake's, every product aimed at this round hears of it. */
export function extendRound(
  { state, rules }: OpenRound,
  wish: { deadline: string; to: string; decision: string; reason: string },
): RoundEvent[] {
  const moved = extend(state.deadlines, wish, (kind) => ladderFor(rules, kind));
  if (wish.deadline !== 'intake-closing') return moved;
  const { decision, reason } = wish;
  const command = {
    type: 'MoveIntake',
    round: state.id,
    before: addDays(wish.to, 1),
    decision,
    reason,
  };
  const aimed = state.products.filter((product) => product.status === 'expected');
  return [...moved, ...aimed.map(({ id }) => tell({ type: 'product-cycle', id }, command))];
}

/** The intake closes: what has entered is the agenda; a round without products ends here. */
export function freezeList(round: OpenRound, context: Context): RoundEvent[] {
  const { state } = round;
  const ids = (status: string) =>
    state.products.filter((product) => product.status === status).map((product) => product.id);
  const [products, notReady] = [ids('entered'), ids('expected')];
  const frozen: RoundEvent = { type: 'ListFrozen', data: { products, notReady } };
  if (products.length === 0) {
    return [
      frozen,
      { type: 'RoundClosed', data: { reason: 'no-products', on: civilDateAt(context.now) } },
      ...cancelAll(state.deadlines, 'không có sản phẩm trong đợt', ['intake-closing']),
    ];
  }
  const names = state.products.filter((product) => products.includes(product.id));
  const facts = { ...roundFacts(round), products: names.map((product) => product.name) };
  return [frozen, notify(context, 'list-frozen', facts, [officePost(round)])];
}

/** After a decision without products to forward the duty to forward falls away. */
export function nothingToForward({ state, regulation, tier }: OpenRound): RoundEvent[] {
  const threshold = tierRule(regulation, tier).forwards?.from;
  return cancel(state.deadlines, 'forward', `không có sản phẩm từ ${threshold ?? '-'} điểm`);
}
