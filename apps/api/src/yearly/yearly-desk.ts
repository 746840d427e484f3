import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Area } from '@ocop/ground';
import { internally } from '@ocop/platform';
import { yearlyDeadline, yearlyNamed } from '@ocop/programmes';
import {
  type AskedOne,
  DeadlinesQueries,
  type KeptAnswer,
  type ProgrammeBoardRow,
  ProgrammesQueries,
  YearlyQueries,
} from '@ocop/records';
import { provinceOf } from '@ocop/regulations';
import { yearlySums } from '@ocop/reports';
import { mayReadReportOf } from '../access/readers';
import { plansOfProvince, programmesSeenBy } from '../access/seen';
import { ProblemError } from '../problems/problem';
import { Exports } from '../exports/exports';
import { atOnce, type FileFormat } from '../lists/as-file';
import { figuresAnnex, linesOf } from './figures-annex';
import { boxesOf, remarksOn } from './boxes';
import { asksOf, yearlyFactOf } from './yearly-facts';

/** Yearly figures as they are read: by the producer that is asked, its commune, and those who look after all. */
@Injectable()
export class YearlyDesk {
  constructor(
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(DeadlinesQueries) private readonly deadlines: DeadlinesQueries,
    @Inject(YearlyQueries) private readonly yearly: YearlyQueries,
    @Inject(Exports) private readonly exports: Exports,
  ) {}

  /** Everything that a producer was ever asked, the latest first. */
  async own(actor: Actor) {
    const ids = await internally(() => this.yearly.askedBy(actor.area));
    const found = await Promise.all(
      ids.map(async (id) => {
        const row = await this.visible(id, actor);
        const asked = await internally(() => this.yearly.of(id));
        const own = asked.filter(({ producer }) => producer.area === actor.area);
        return Promise.all(own.map((one) => this.told(row, one)));
      }),
    );
    return { items: found.flat() };
  }

  /** @throws ProblemError NOT_FOUND for whoever may not read it, too */
  async one(id: string, ask: string, producer: Area, actor: Actor) {
    const row = await this.visible(id, actor);
    const asked = await internally(() => this.yearly.of(id));
    const one = asked.find((each) => each.ask === ask && each.producer.area === producer);
    if (!one || !mayRead(one, actor)) throw new ProblemError('NOT_FOUND', { id, ask, producer });
    return this.told(row, one);
  }

  /** What a plan asks, of whom, who has answered, and the sums: of the producers that the asker may read of. */
  async ofPlan(id: string, actor: Actor) {
    const row = await this.visible(id, actor);
    const all = await internally(() => this.yearly.of(id));
    const seen = all.filter((one) => mayRead(one, actor));
    const [due, befores] = [await this.dueOf(id), await this.befores(seen)];
    const names = new Map(row.plan.communes.map(({ area, name }) => [area, name]));
    const facts = seen.map(yearlyFactOf);
    const mayAsk =
      row.stage === 'running' && actor.role === 'programme-office' && actor.area === row.area;
    const items = asksOf(row.plan).map((ask) => ({
      ...{
        ask: ask.id,
        name: ask.name,
        year: ask.year,
        askBy: ask.askBy,
        dueOn: ask.dueOn,
        mayAsk,
      },
      sums: yearlySums([ask], facts).map((sum) => ({ ...sum, answers: [...sum.answers] })),
      producers: seen
        .filter((one) => one.ask === ask.id)
        .map((one) => ({
          ...{ area: one.producer.area, name: one.producer.name, commune: one.producer.commune },
          communeName: names.get(one.producer.commune) ?? one.producer.commune,
          ...standing(one, due),
          ...lastGiven(one.answers.at(-1)),
          corrected: one.answers.length > 1,
          remarks: remarksOn(boxesOf(row, one, befores.get(keyOf(one))), one.answers.at(-1)),
        })),
    }));
    return { items };
  }

  /** The same producers with their last answers as a file. @throws ProblemError NOT_FOUND, RuleViolation YEARLY_UNKNOWN */
  async file(id: string, ask: string, format: FileFormat, actor: Actor) {
    const { plan } = await this.visible(id, actor);
    const { name } = yearlyNamed(plan, ask);
    const asked = await internally(() => this.yearly.of(id));
    const seen = asked.filter((one) => one.ask === ask && mayRead(one, actor));
    return this.exports.file(format, actor, {
      title: name.toUpperCase(),
      annex: (title) => figuresAnnex(plan, ask, title),
      rows: atOnce(linesOf(plan, seen)),
    });
  }

  async visible(id: string, actor: Actor): Promise<ProgrammeBoardRow> {
    // A producer sits beside the places of a town's plan.
    const seen =
      actor.role === 'producer' ? plansOfProvince(provinceOf(actor.area)) : programmesSeenBy(actor);
    const row = await internally(() => this.programmes.one(seen, id));
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    return row;
  }

  private async told(row: ProgrammeBoardRow, one: AskedOne) {
    const { ask, name, year, producer, answers } = one;
    const due = await this.dueOf(row.id);
    const before = await internally(() => this.yearly.lastOf(producer.area, year - 1));
    return {
      ...{ programme: row.id, title: row.title, authority: row.authority, ask, name, year },
      producer: { area: producer.area, name: producer.name },
      commune: producer.commune,
      ...standing(one, due),
      open: row.stage === 'running',
      boxes: boxesOf(row, one, before),
      answers: answers.map(givenTold),
    };
  }

  private async dueOf(
    id: string,
  ): Promise<ReadonlyMap<string, { lastDay: string; late: boolean }>> {
    const rows = await internally(() => this.deadlines.of([{ type: 'programme-year', id }]));
    return new Map(
      rows
        .filter(({ kind }) => kind === 'yearly-figures')
        .map(({ id: name, lastDay, state }) => [name, { lastDay, late: state === 'missed' }]),
    );
  }

  private async befores(asked: readonly AskedOne[]): Promise<ReadonlyMap<string, KeptAnswer>> {
    const found = new Map<string, KeptAnswer>();
    for (const one of asked) {
      if (one.answers.length === 0) continue;
      const last = await internally(() => this.yearly.lastOf(one.producer.area, one.year - 1));
      if (last) found.set(keyOf(one), last);
    }
    return found;
  }
}

const keyOf = ({ ask, producer }: AskedOne) => yearlyDeadline(ask, producer.area);

const mayRead = ({ producer }: AskedOne, actor: Actor) =>
  actor.role === 'producer'
    ? actor.area === producer.area
    : mayReadReportOf(producer.commune, actor);

function standing(one: AskedOne, due: ReadonlyMap<string, { lastDay: string; late: boolean }>) {
  const deadline = due.get(keyOf(one));
  const owed = deadline?.late ? ('overdue' as const) : ('owed' as const);
  return {
    dueOn: deadline?.lastDay ?? null,
    state: one.answers.length > 0 ? ('answered' as const) : owed,
  };
}

function lastGiven(last: KeptAnswer | undefined) {
  return {
    no: last?.no ?? null,
    on: last?.on ?? null,
    heard: last?.heard ?? null,
    values: (last?.answers ?? []).map(({ figure, value }) => ({ figure, value })),
  };
}

function givenTold({ no, on, heard, by, corrects, reason, answers }: KeptAnswer) {
  return {
    ...{ no, on, heard: heard ?? null, by: by.name },
    ...{ corrects: corrects ?? null, reason: reason ?? null },
    values: answers.map(({ figure, product, value }) => ({
      ...{ figure, product: product ?? null, value },
    })),
  };
}
