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

/** The table of drafts. */
export const scoreDrafts = new EntitySchema<ScoreDraft>({
  name: 'ScoreDraft',
  tableName: 'score_drafts',
  columns: {
    round: { type: 'text', primary: true },
    product: { type: 'text', primary: true },
    pass: { type: 'integer', primary: true },
    member: { type: 'text', primary: true },
    criterion: { type: 'text', primary: true },
    set: { type: 'text' },
    points: { type: 'integer', nullable: true },
    document: { type: 'text', nullable: true },
    page: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    version: { type: 'integer' },
    savedAt: { name: 'saved_at', type: 'timestamptz' },
  },
});
