import { findSet } from '@ocop/criteria';
import {
  dutiesOf,
  liveRound,
  type ProductSitting,
  type RoundState,
  seatsOf,
  sessionRules,
  sittingOf,
} from '@ocop/evaluation';
import type { Actor } from '@ocop/ground';
import { DATA_SOURCE } from '@ocop/platform';
import {
  CurrentProducts,
  type DraftProgress,
  GatesQueries,
  type RoundBoardRow,
  RoundsQueries,
  ScoreDrafts,
  type SessionCourse,
  SessionQueries,
  sessionStanding,
} from '@ocop/records';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { isOfCouncil, knowsCounts, knowsSheets, requireCouncil } from '../access/score-access';
import { keeps } from '../access/readers';
import { roundsSeenBy } from '../access/seen';
import { TellBeside } from '../changes/beside';
import { ProblemError } from '../problems/problem';
import { roundActionsAt } from '../rounds/round-actions';

/** Seats from which the session is led from product to product. */
const LEADING: readonly string[] = ['chair', 'vice-chair', 'secretary'];

/** A council's session as its people have it before them, each as far as they may know. */
@Injectable()
export class CouncilSessions {
  private readonly drafts: ScoreDrafts;
  private readonly currents: CurrentProducts;

  constructor(
    @Inject(DATA_SOURCE) source: DataSource,
    @Inject(RoundsQueries) private readonly rounds: RoundsQueries,
    @Inject(GatesQueries) private readonly gates: GatesQueries,
    @Inject(SessionQueries) private readonly sessions: SessionQueries,
    @Inject(TellBeside) private readonly beside: TellBeside,
  ) {
    this.drafts = new ScoreDrafts(source);
    this.currents = new CurrentProducts(source);
  }

  async read(id: string, actor: Actor) {
    const row = await this.visible(id, actor);
    const [state, course, current, progress] = await Promise.all([
      this.gates.state(id),
      this.sessions.course(id),
      this.current(id),
      actor.role === 'council-member' ? this.drafts.progress(id, actor.id) : [],
    ]);
    const { gates: _, inTheWay, attendance } = sessionStanding(state);
    const red = (gates: readonly { gate: string }[]) => gates.map(({ gate }) => gate);
    const { chairPresent, present, members, quorum } = attendance;
    return {
      ...headOf(row, state),
      you: standingOf(row, state, actor),
      seats: seated(state, course),
      attendance: {
        ...{ present, members, quorum, chairPresent },
        quorate: !red(inTheWay.CloseSession).includes('attendance') && present > 0,
      },
      course: course.attendance,
      products: productsFor(row, state, actor),
      mine: scores(state, actor) ? dutiesFor(state, actor, progress) : null,
      votes: course.votes.map(({ result: _, ...vote }) => vote),
      remarks: course.remarks.filter(
        ({ member }) => member === actor.id || knowsSheets(row, actor),
      ),
      reopening: state.reopening ?? null,
      inTheWay: {
        CloseScoring: red(inTheWay.CloseScoring),
        CloseSession: red(inTheWay.CloseSession),
      },
      current,
      nextActions: roundActionsAt(row.stage, row, actor),
    };
  }

  /** Where the session is, and whether anything else has happened: asked by every screen when it hears of a change. */
  async follow(id: string, actor: Actor) {
    const { revision } = await this.visible(id, actor);
    return { current: await this.current(id), revision };
  }

  /** @throws ProblemError CONFIDENTIAL, NOT_FOUND */
  async pointAt(id: string, product: string | null, actor: Actor) {
    const row = await this.visible(id, actor);
    const state = await this.gates.state(id);
    if (!standingOf(row, state, actor).points)
      throw new ProblemError('CONFIDENTIAL', { readers: ['programme-office', ...LEADING] });
    if (product === null) await this.currents.clear(id);
    else if (row.products.some((one) => one.id === product))
      await this.currents.pointAt({ round: id, product, by: actor.id, since: new Date() });
    else throw new ProblemError('NOT_FOUND', { id: product });
    await this.beside.tell({ beside: 'session', round: id });
    return { current: await this.current(id), revision: row.revision };
  }

  private async current(id: string) {
    const found = await this.currents.of(id);
    return found && { product: found.product, by: found.by, since: found.since.toISOString() };
  }

  /** Secretary and advisers sit in the council without scoring. */
  private async sitsBeside(id: string, actor: Actor): Promise<boolean> {
    if (actor.role !== 'council-member' && actor.role !== 'adviser') return false;
    const { others = [] } = await this.gates.state(id);
    return others.some((seat) => seat.id === actor.id);
  }

  private async visible(id: string, actor: Actor): Promise<RoundBoardRow> {
    const row = await this.rounds.one(roundsSeenBy(actor), id);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    if (!isOfCouncil(row, actor) && !(await this.sitsBeside(id, actor))) requireCouncil(row, actor);
    return row;
  }
}

function headOf(row: RoundBoardRow, state: RoundState) {
  const { id, stage, mode, no, authority, sessionOn, revision } = row;
  return {
    ...{ round: id, stage, mode, no, authority, sessionOn, revision },
    ...{ heldOn: state.heldOn ?? null, pass: state.pass, ...sessionRules(liveRound(state)) },
  };
}

function standingOf(row: RoundBoardRow, state: RoundState, actor: Actor) {
  const seat = seatsOf(state).find(({ id }) => id === actor.id)?.seat ?? null;
  const keeping = keeps(actor, row);
  const leads = seat !== null && LEADING.includes(seat);
  return { seat, keeps: keeping, points: leads || (keeping && actor.role === 'programme-office') };
}

function scores({ members }: RoundState, { id, role }: Actor): boolean {
  return role === 'council-member' && members.some((member) => member.id === id);
}

/** Whoever scores is present as the round has it; of the others the last word of the day counts. */
function seated(state: RoundState, { attendance }: SessionCourse) {
  return seatsOf(state).map((seat) => {
    const last = attendance.findLast(({ member }) => member === seat.id);
    const scoring = state.members.some(({ id }) => id === seat.id);
    return { ...seat, present: scoring ? state.present.includes(seat.id) : last?.went === 'in' };
  });
}

function productsFor(row: RoundBoardRow, state: RoundState, actor: Actor) {
  const counts = knowsCounts(row, actor);
  return sittingOf(liveRound(state)).map((sitting) => {
    const { product, commune, onAgenda, recused, judges, voteOpen } = sitting;
    const { id, no, name, owner, set, pass, putOff, settled, samples } = product;
    return {
      ...{ id, no, name, owner: owner ?? null, commune, criteriaSet: set ?? null, pass },
      ...{ onAgenda, putOff: putOff ?? false, recused, judges: judges.length },
      ...countsOf(counts ? sitting : undefined),
      voteOpen: counts ? voteOpen : null,
      settled: counts ? (settled ?? null) : null,
      samples: samples ?? null,
    };
  });
}

function countsOf(sitting: ProductSitting | undefined) {
  if (!sitting)
    return { sheets: null, waitedFor: null, abstained: null, quorate: null, wide: null };
  const { judges, waitedFor, abstained, isQuorate: quorate, isWide: wide } = sitting;
  return { sheets: judges.length - waitedFor.length, waitedFor, abstained, quorate, wide };
}

function dutiesFor(state: RoundState, { id }: Actor, progress: readonly DraftProgress[]) {
  const duties = dutiesOf(liveRound(state), id);
  return state.products.flatMap(({ id: product, set, pass }) => {
    const duty = duties.get(product);
    if (duty === undefined) return [];
    const draft = progress.find(
      (one) => one.product === product && one.pass === pass && one.set === set,
    );
    const criteria = set === undefined ? 0 : findSet(set).criteria.length;
    return [{ product, duty, saved: draft?.criteria ?? 0, criteria }];
  });
}
