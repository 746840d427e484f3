import { Inject, Injectable } from '@nestjs/common';
import { type CriteriaSet, doubtful, findSet, scoreSheet, unanswered } from '@ocop/criteria';
import { type Actor, RuleViolation } from '@ocop/ground';
import { DATA_SOURCE } from '@ocop/platform';
import {
  type DraftKey,
  RoundsQueries,
  type ScoreDraft,
  ScoreDrafts,
  SheetsQueries,
} from '@ocop/records';
import type { DataSource } from 'typeorm';
import { roundsSeenBy } from '../access/seen';
import { ProblemError } from '../problems/problem';
import type { DraftBody } from './own-sheet.answers';
import { requirePrinted } from './printed';

/** The asker's own sheet for a product before the council: where it lies, on which set, and how the round stands. */
interface OwnSheet {
  readonly key: DraftKey;
  readonly set: CriteriaSet;
  readonly stage: string;
}

/** When a member may write: from the day the e-dossiers are sent until scoring closes. */
const WRITTEN_AT = ['convened', 'in-session'];

/** A council member's own sheets while they are filled in; nobody's but the asker's can be reached from here. */
@Injectable()
export class OwnSheets {
  private readonly drafts: ScoreDrafts;

  constructor(
    @Inject(DATA_SOURCE) source: DataSource,
    @Inject(RoundsQueries) private readonly rounds: RoundsQueries,
    @Inject(SheetsQueries) private readonly sheets: SheetsQueries,
  ) {
    this.drafts = new ScoreDrafts(source);
  }

  /** The sheet as it stands, with everything its form needs. */
  async read(round: string, product: string, actor: Actor) {
    const own = await this.own(round, product, actor);
    const [entries, submitted] = await Promise.all([
      this.drafts.of(own.key, own.set.id),
      this.sheets.ofMember(own.key),
    ]);
    return { ...own.key, ...standing(own.set, entries), set: shownSet(own.set), submitted };
  }

  /** @throws RuleViolation WRONG_STAGE, CHOICES_NOT_PRINTED, SHEET_ALREADY_IN, DRAFT_CHANGED */
  async save(
    { round, product, criterion }: { round: string; product: string; criterion: string },
    { seen, ...body }: DraftBody,
    actor: Actor,
  ) {
    const { key, set, stage } = await this.own(round, product, actor);
    if (!WRITTEN_AT.includes(stage)) throw wrongStage(stage);
    requirePrinted(set, criterion, body.points);
    const saved = await this.drafts.save(key, { set: set.id, criterion, ...body }, seen);
    if (!saved) throw await this.whyNotSaved(key, criterion);
    const { score, unanswered: left } = standing(set, await this.drafts.of(key, set.id));
    const { version, savedAt } = saved;
    return { criterion, ...body, version, savedAt: savedAt.toISOString(), score, unanswered: left };
  }

  private async whyNotSaved(key: DraftKey, criterion: string): Promise<RuleViolation> {
    const { product, member } = key;
    const [written, isIn] = await Promise.all([
      this.drafts.one(key, criterion),
      this.sheets.ofMember(key),
    ]);
    if (isIn || !written) return new RuleViolation('SHEET_ALREADY_IN', { product, member });
    return new RuleViolation('DRAFT_CHANGED', { criterion, version: written.version });
  }

  /** What the member hands in: every criterion of the sheet, with what was written beside it. */
  async submission(round: string, product: string, actor: Actor) {
    const { key, set } = await this.own(round, product, actor);
    const { choices, evidence } = standing(set, await this.drafts.of(key, set.id));
    return { type: 'SubmitScoreSheet', product, member: actor.id, choices, evidence };
  }

  /** @throws ProblemError NOT_FOUND, CONFIDENTIAL; RuleViolation SHEET_BY_PARTS */
  private async own(round: string, product: string, actor: Actor): Promise<OwnSheet> {
    const before = await this.rounds.before(roundsSeenBy(actor), round, product);
    if (!before) throw new ProblemError('NOT_FOUND', { id: product });
    if (!before.members.includes(actor.id))
      throw new ProblemError('CONFIDENTIAL', { readers: ['council-member'] });
    const { set, pass, stage } = before;
    if (set === undefined) throw new RuleViolation('SHEET_BY_PARTS', { product });
    return { key: { round, product, pass, member: actor.id }, set: findSet(set), stage };
  }
}

const COMMAND = 'SubmitScoreSheet';

function wrongStage(stage: string): RuleViolation {
  return new RuleViolation('WRONG_STAGE', { command: COMMAND, stage, stages: WRITTEN_AT });
}

function standing(set: CriteriaSet, entries: readonly ScoreDraft[]) {
  const choices = Object.fromEntries(entries.map(({ criterion, points }) => [criterion, points]));
  const evidence = Object.fromEntries(
    entries.flatMap((entry) => {
      const given = evidenceOf(entry);
      return Object.keys(given).length > 0 ? [[entry.criterion, given]] : [];
    }),
  );
  const { parts, total, starByPoints, starByGates, star, gates } = scoreSheet(set, choices);
  return {
    choices,
    evidence,
    versions: Object.fromEntries(entries.map(({ criterion, version }) => [criterion, version])),
    score: { parts, total, starByPoints, starByGates, star, gates: [...gates] },
    unanswered: unanswered(set, choices).map(({ no }) => no),
    doubtful: doubtful(set, choices).map(({ criterion, note }) => ({
      criterion: criterion.no,
      why: note.text,
    })),
  };
}

function evidenceOf({ document, page, reason }: ScoreDraft) {
  return {
    ...(document ? { document } : {}),
    ...(page ? { page } : {}),
    ...(reason ? { reason } : {}),
  };
}

/** A set as a form of it needs it. */
export function shownSet({ id, name, parts, sections, criteria, remarks, source }: CriteriaSet) {
  const { document, article } = source;
  return {
    ...{ id, name, parts, sections, remarks, source: { document, article: article ?? null } },
    criteria: criteria.map(({ part, no, printedNo, name: title, max, options, notes }) => ({
      ...{ part, no, name: title, max },
      ...(printedNo === undefined ? {} : { printedNo }),
      options: options.map(({ points, text, minimumFor, ofCase }) => ({
        ...{ points, text },
        ...(minimumFor === undefined ? {} : { minimumFor }),
        ...(ofCase === undefined ? {} : { ofCase }),
      })),
      notes: notes.map(({ kind, text }) => ({ kind, text })),
    })),
  };
}
