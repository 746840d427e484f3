import { EntitySchema } from 'typeorm';

/** Whose draft, of which product, in which pass of which round. */
export interface DraftKey {
  readonly round: string;
  readonly product: string;
  readonly pass: number;
  readonly member: string;
}

/** What a member has chosen at one criterion so far; `points: null` is nothing chosen, and wants a reason. */
export interface DraftEntry {
  /** The set on whose sheet it was chosen: another one makes it void. */
  readonly set: string;
  readonly criterion: string;
  readonly points: number | null;
  readonly document?: string | null;
  readonly page?: string | null;
  readonly reason?: string | null;
}

export interface ScoreDraft extends DraftKey, DraftEntry {
  /** How often it was written: the last write wins, and whoever wrote before can see that. */
  readonly version: number;
  readonly savedAt: Date;
}

const KEY = { type: 'text', primary: true, primaryKeyConstraintName: 'score_drafts_pkey' } as const;

/** The table of drafts. */
export const scoreDrafts = new EntitySchema<ScoreDraft>({
  name: 'ScoreDraft',
  tableName: 'score_drafts',
  columns: {
    round: KEY,
    product: KEY,
    pass: { ...KEY, type: 'integer' },
    member: KEY,
    criterion: KEY,
    set: { type: 'text' },
    points: { type: 'integer', nullable: true },
    document: { type: 'text', nullable: true },
    page: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
    savedAt: { name: 'saved_at', type: 'timestamptz', default: () => 'now()' },
  },
  checks: [
    { name: 'score_drafts_pass_check', expression: 'pass > 0' },
    { name: 'score_drafts_points_check', expression: 'points between 0 and 100' },
    { name: 'score_drafts_document_check', expression: 'document is nfc normalized' },
    { name: 'score_drafts_page_check', expression: 'page is nfc normalized' },
    { name: 'score_drafts_reason_check', expression: 'reason is nfc normalized' },
  ],
});
