import { streamName } from '@ocop/casework';
import type { DataSource } from 'typeorm';
import { type DraftEntry, type DraftKey, type ScoreDraft, scoreDrafts } from './score-draft';

export type Saved = Pick<ScoreDraft, 'version' | 'savedAt'>;

/**
 * One statement: a criterion is written and counted, unless the log has the member's sheet by now. TypeORM's own upsert
 * can neither count nor look at the log.
 */
const SAVE = `
  insert into score_drafts as d
    (round, product, pass, member, criterion, set, points, document, page, reason)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
  where not exists (
    select from events
    where stream = $11 and type = 'ScoreSheetSubmitted'
      and data->>'product' = $2 and data->>'member' = $4 and (data->>'pass')::int = $3)
  on conflict (round, product, pass, member, criterion) do update
    set set = excluded.set, points = excluded.points, document = excluded.document, page = excluded.page,
      reason = excluded.reason, version = d.version + 1, saved_at = now()
    where $12::int is null or d.version = $12
  returning version, saved_at as "savedAt"`;

/** What was written of a criterion, and how often. */
const SAVED_OF = `
  select product, pass, set, count(*)::int as criteria from score_drafts
  where round = $1 and member = $2 and (points is not null or reason is not null)
  group by product, pass, set`;

/** How far a member has come with one sheet. */
export interface DraftProgress {
  readonly product: string;
  readonly pass: number;
  readonly set: string;
  /** How many criteria have a choice, or a reason why there is none. */
  readonly criteria: number;
}

/** Sheets as their members fill them in. Whoever asks has to have been shown to be the member. */
export class ScoreDrafts {
  constructor(private readonly source: DataSource) {}

  /** One criterion as it was written last. */
  one(key: DraftKey, criterion: string): Promise<ScoreDraft | null> {
    return this.source.getRepository(scoreDrafts).findOneBy({ ...key, criterion });
  }

  /** What is chosen so far on the sheet of this set, each criterion as it was written last. */
  of(key: DraftKey, set: string): Promise<ScoreDraft[]> {
    return this.source.getRepository(scoreDrafts).findBy({ ...key, set });
  }

  /** How far a member has come with each sheet of a round. */
  progress(round: string, member: string): Promise<DraftProgress[]> {
    return this.source.query<DraftProgress[]>(SAVED_OF, [round, member]);
  }

  /**
   * Undefined when the sheet is in: a submitted draft takes nothing more; and when the criterion is not as it was when
   * the writer looked.
   * @param seen its version then, 0 for none yet; without it the last write counts, whoever wrote before
   */
  async save(key: DraftKey, entry: DraftEntry, seen?: number): Promise<Saved | undefined> {
    const { round, product, pass, member } = key;
    const { criterion, set, points, document = null, page = null, reason = null } = entry;
    const stream = streamName({ type: 'evaluation-round', id: round });
    const [saved] = await this.source.query<Saved[]>(SAVE, [
      ...[round, product, pass, member, criterion],
      ...[set, points, document, page, reason, stream, seen ?? null],
    ]);
    return saved;
  }
}
