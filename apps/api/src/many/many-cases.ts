import { Inject, Injectable } from '@nestjs/common';
import { type Command, streamName, type StreamRef } from '@ocop/casework';
import { type Actor, RuleViolation } from '@ocop/ground';
import { ClockStore, internally, POOL } from '@ocop/platform';
import { CaseIndex, CaseKeeper, describeEvent, printOf, sha256 } from '@ocop/records';
import { commandWords, phraseOf } from '@ocop/words';
import type { Request } from 'express';
import type { Pool } from 'pg';
import { commandIdOf, CommandsService } from '../commands/commands.service';
import { knownProblem, problemOf } from '../problems/known-problems';
import { commandsFor } from './act-commands';
import type { Became, ManyWish, OneCase, Outcome } from './many.shapes';
import { Mending } from './mending';
import { Officers } from './officers';
import { SeenCases } from './seen-cases';

/** So many cases at a time: a case waits for no other, and nobody else is kept waiting. */
const AT_ONCE = 4;

type Said = Pick<Became, 'outcome'> & Partial<Became>;

/** One act on many cases: tried out, or carried out, each case by itself and with an answer of its own. */
@Injectable()
export class ManyCases {
  private readonly keeper: CaseKeeper;

  constructor(
    @Inject(POOL) pool: Pool,
    @Inject(SeenCases) private readonly seen: SeenCases,
    @Inject(CommandsService) private readonly commands: CommandsService,
    @Inject(CaseIndex) private readonly cases: CaseIndex,
    @Inject(Officers) private readonly officers: Officers,
    @Inject(Mending) private readonly mending: Mending,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {
    this.keeper = new CaseKeeper(pool);
  }

  /** What would become of each; nothing is changed. */
  preview(wish: ManyWish, actor: Actor) {
    return this.each(wish, actor, (one, ref, stage) =>
      wish.act === 'retry' ? this.mending.look(ref) : this.tryOut(wish, one, { ref, stage, actor }),
    );
  }

  carryOut(wish: ManyWish, actor: Actor, key: string) {
    return this.each(wish, actor, (one, ref, stage) =>
      wish.act === 'retry'
        ? this.mending.mend(ref, wish.reason)
        : this.give(wish, one, { ref, stage, actor, key }),
    );
  }

  private async tryOut(
    wish: ManyWish,
    one: OneCase,
    { ref, stage, actor }: { ref: StreamRef; stage: string; actor: Actor },
  ): Promise<Said> {
    const [command] = await this.complete(ref, commandsFor(wish, one, { stage, role: actor.role }));
    if (!command) throw new RuleViolation('UNKNOWN_COMMAND', { command: wish.act, known: [] });
    const now = await this.clock.now();
    const events = await internally(() =>
      this.keeper.wouldDo(ref, { command, actor, ...expected(one) }, now),
    );
    const happens = events.flatMap((event) => {
      const [vi, en] = [describeEvent(event, 'vi'), describeEvent(event, 'en')];
      return vi === undefined ? [] : [{ vi, en: en ?? vi }];
    });
    const outcome: Outcome = events.length > 0 ? 'would-be' : 'nothing';
    return { outcome, does: nameOf(command), happens };
  }

  private async give(
    wish: ManyWish,
    one: OneCase,
    { ref, stage, actor, key }: { ref: StreamRef; stage: string; actor: Actor; key: string },
  ): Promise<Said> {
    const own = keyOf(key, one);
    const commands = await this.complete(ref, commandsFor(wish, one, { stage, role: actor.role }));
    const before = await this.countedBefore(ref, commandIdOf(actor, own), commands);
    if (before) return before;
    const [command] = commands;
    if (!command) throw new RuleViolation('UNKNOWN_COMMAND', { command: wish.act, known: [] });
    const answer = await this.commands.send(ref, { ...command, ...expected(one) }, actor, own);
    return { outcome: 'done', does: nameOf(command), revision: answer.revision };
  }

  /** The same request sent again does nothing twice, wherever the case has gone since. */
  private async countedBefore(
    ref: StreamRef,
    commandId: string,
    commands: readonly Command[],
  ): Promise<Said | undefined> {
    const counted = await internally(() => this.cases.countedBefore(ref, commandId));
    if (!counted) return undefined;
    const same = commands.find((command) => printOf(command) === counted.print);
    if (!same) throw new RuleViolation('IDEMPOTENCY_KEY_REUSED', { key: commandId });
    return { outcome: 'done-before', does: nameOf(same) };
  }

  private complete(ref: StreamRef, commands: readonly Command[]): Promise<Command[]> {
    return Promise.all(commands.map((command) => this.officers.found(ref, command)));
  }

  /** One after the other in some lanes; a case that refuses, or that nobody answers for, keeps no other back. */
  private async each(
    { act, cases }: ManyWish,
    actor: Actor,
    does: (one: OneCase, ref: StreamRef, stage: string) => Promise<Said>,
  ) {
    const items: Became[] = [];
    let next = 0;
    const lane = async () => {
      for (let i = next++; i < cases.length; i = next++) {
        const one = cases[i] as OneCase;
        items[i] = await this.became(one, actor, does);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return { act, counts: countsOf(items), items };
  }

  private async became(
    one: OneCase,
    actor: Actor,
    does: (one: OneCase, ref: StreamRef, stage: string) => Promise<Said>,
  ): Promise<Became> {
    const { expectedRevision: _, ...named } = one;
    const ref = { type: one.kind, id: one.id };
    const blank = { title: null, does: null, happens: [], revision: null, problem: null };
    let known: Pick<Became, 'title' | 'revision'> | undefined;
    try {
      const { title, stage } = await this.seen.one(ref, actor);
      const standing = await this.cases.lookUp(ref);
      known = { title, revision: standing?.revision ?? null };
      return { ...blank, ...named, ...known, ...(await does(one, ref, stage)) };
    } catch (error) {
      const problem = knownProblem(error, {} as Request);
      if (!problem) throw error;
      const told = problemOf(problem);
      const outcome = told.status === 503 ? 'unconfirmed' : 'refused';
      return {
        ...blank,
        ...named,
        ...known,
        outcome,
        problem: { ...told, next: undefined },
      } as Became;
    }
  }
}

/** Each case, and each deadline of one, has a name of its own under the sender's key. */
function keyOf(key: string, { kind, id, deadline = '' }: OneCase): string {
  return `${key}:${sha256(`${streamName({ type: kind, id })} ${deadline}`).slice(0, 24)}`;
}

function expected({ expectedRevision }: OneCase) {
  return expectedRevision === undefined ? {} : { expectedRevision };
}

function nameOf({ type }: Command) {
  return phraseOf(commandWords, type) ?? { vi: type, en: type };
}

function countsOf(items: readonly Became[]) {
  const of = (...outcomes: Outcome[]) =>
    items.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    all: items.length,
    done: of('would-be', 'done', 'done-before', 'nothing'),
    refused: of('refused'),
    unconfirmed: of('unconfirmed'),
  };
}
