import { EntitySchema } from 'typeorm';

/** A plan while its office writes it: as far as it goes, faults and all; the log has it once it is handed in. */
export interface PlanSheet {
  readonly id: string;
  /** Whose office writes it. */
  readonly area: string;
  readonly body: object;
  /** Grows with every change; whoever saves names the one they saw. */
  readonly revision: number;
  /** By their ids. */
  readonly madeBy: string | null;
  readonly changedBy: string | null;
  /** How they were called, in sheets from when no id was kept. */
  readonly madeByName: string | null;
  readonly changedByName: string | null;
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
    madeBy: { name: 'made_by', type: 'text', nullable: true },
    changedBy: { name: 'changed_by', type: 'text', nullable: true },
    madeByName: { name: 'made_by_name', type: 'text', nullable: true },
    changedByName: { name: 'changed_by_name', type: 'text', nullable: true },
    changedAt: { name: 'changed_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'plan_sheets_area', columns: ['area'] }],
});
