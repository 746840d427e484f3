import { EntitySchema } from 'typeorm';

/** What a notice says in one language, as an office writes it. */
interface Texts {
  readonly subject: string;
  readonly body: string;
}

/** One version of what an authority says in a kind of notice instead of the words of the release. */
export interface MessageTemplate {
  readonly id: string;
  /** Whose: it counts for whoever is told in this area, unless an authority below says otherwise. */
  readonly area: string;
  readonly template: string;
  readonly version: number;
  readonly state: 'draft' | 'adopted';
  /** Null: the words of the release again. */
  readonly texts: { readonly vi: Texts; readonly en?: Texts | undefined } | null;
  /** The print of the texts, from their adoption on; kept with what is sent by them. */
  readonly sha256: string | null;
  readonly reason: string | null;
  /** Grows with every change of a draft; whoever saves names the one they saw. */
  readonly revision: number;
  /** As they were called then, and their ids, where one alone bore the name. */
  readonly madeBy: string;
  readonly changedBy: string;
  readonly madeById: string | null;
  readonly changedById: string | null;
  readonly changedAt: Date;
  readonly adoptedBy: string | null;
  readonly adoptedById: string | null;
  readonly adoptedAt: Date | null;
}

export const messageTemplates = new EntitySchema<MessageTemplate>({
  name: 'MessageTemplate',
  tableName: 'message_templates',
  columns: {
    id: { type: 'uuid', primary: true, generated: 'uuid' },
    area: { type: 'text' },
    template: { type: 'text' },
    version: { type: 'integer' },
    state: { type: 'text', default: 'draft' },
    texts: { type: 'jsonb', nullable: true },
    sha256: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    revision: { type: 'integer', default: 1 },
    madeBy: { name: 'made_by', type: 'text' },
    changedBy: { name: 'changed_by', type: 'text' },
    madeById: { name: 'made_by_id', type: 'text', nullable: true },
    changedById: { name: 'changed_by_id', type: 'text', nullable: true },
    changedAt: { name: 'changed_at', type: 'timestamptz', default: () => 'now()' },
    adoptedBy: { name: 'adopted_by', type: 'text', nullable: true },
    adoptedById: { name: 'adopted_by_id', type: 'text', nullable: true },
    adoptedAt: { name: 'adopted_at', type: 'timestamptz', nullable: true },
  },
});
