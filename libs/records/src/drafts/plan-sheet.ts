import { EntitySchema } from 'typeorm';

/** A plan while its office writes it: as far as it goes, faults and all; the log has it once it is handed in. */
export interface PlanSheet {
  readonly id: string;
  /** Whose office writes it. */
  readonly area: string;
  readonly body: object;
  /** Grows with every change; whoever saves names the one they saw. */
  readonly revision: number;
  readonly madeBy: string;
  readonly changedBy: string;
  readonly changedAt: Date;
}

export const planSheets = new EntitySchema<PlanSheet>({
  name: 'PlanSheet',
  tableName: 'plan_sheets',
  columns: {
    id: { type: 'uuid', primary: true, generated: 'uuid' },
    area: { type: 'text' },
    body: { type: 'jsonb' },
    revision: { type: 'integer', default: 1 },
    madeBy: { name: 'made_by', type: 'text' },
    changedBy: { name: 'changed_by', type: 'text' },
    changedAt: { name: 'changed_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'plan_sheets_area', columns: ['area'] }],
});
