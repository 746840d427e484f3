import { EntitySchema } from 'typeorm';

/** The form of an authority's certificates: a draft, the one that counts, or one that did. */
export interface CertificateTemplate {
  readonly id: string;
  /** Whose certificates are set with it. */
  readonly area: string;
  readonly version: number;
  /** Typst. */
  readonly source: string;
  readonly sha256: string;
  readonly state: 'draft' | 'adopted' | 'ended';
  /** Grows with every change; whoever saves names the one they saw. */
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
  readonly reason: string | null;
  readonly endedBy: string | null;
  readonly endedById: string | null;
  readonly endedAt: Date | null;
  readonly endedWhy: string | null;
}

const text = { type: 'text' } as const;
const mayLack = { type: 'text', nullable: true } as const;

export const certificateTemplates = new EntitySchema<CertificateTemplate>({
  name: 'CertificateTemplate',
  tableName: 'certificate_templates',
  columns: {
    id: { type: 'uuid', primary: true, generated: 'uuid' },
    area: text,
    version: { type: 'integer' },
    source: text,
    sha256: text,
    state: { ...text, default: 'draft' },
    revision: { type: 'integer', default: 1 },
    madeBy: { name: 'made_by', ...text },
    changedBy: { name: 'changed_by', ...text },
    madeById: { name: 'made_by_id', ...mayLack },
    changedById: { name: 'changed_by_id', ...mayLack },
    changedAt: { name: 'changed_at', type: 'timestamptz', default: () => 'now()' },
    adoptedBy: { name: 'adopted_by', ...mayLack },
    adoptedById: { name: 'adopted_by_id', ...mayLack },
    adoptedAt: { name: 'adopted_at', type: 'timestamptz', nullable: true },
    reason: mayLack,
    endedBy: { name: 'ended_by', ...mayLack },
    endedById: { name: 'ended_by_id', ...mayLack },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    endedWhy: { name: 'ended_why', ...mayLack },
  },
  uniques: [{ name: 'certificate_templates_version', columns: ['area', 'version'] }],
  checks: [
    { name: 'certificate_templates_state', expression: `state in ('draft', 'adopted', 'ended')` },
    { name: 'certificate_templates_hash', expression: `sha256 ~ '^[0-9a-f]{64}$'` },
    {
      name: 'certificate_templates_adopted',
      expression: `(state = 'draft') = (adopted_by is null) and (adopted_by is null) = (adopted_at is null)
        and (adopted_by is null) = (reason is null)`,
    },
    {
      name: 'certificate_templates_ended',
      expression: `(state = 'ended') = (ended_by is not null) and (ended_by is null) = (ended_at is null)
        and (ended_by is null) = (ended_why is null)`,
    },
  ],
  indices: [
    {
      name: 'certificate_templates_counts',
      columns: ['area'],
      unique: true,
      where: `state = 'adopted'`,
    },
  ],
});
