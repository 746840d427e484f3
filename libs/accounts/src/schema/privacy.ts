import type { Area, Role } from '@ocop/ground';
import { EntitySchema } from 'typeorm';
import { people } from './person';

/** Somebody looked at the whole of what lists show masked. */
export interface PersonalLook {
  readonly no: string;
  readonly at: Date;
  readonly reader: string;
  readonly readerRole: Role;
  readonly readerArea: Area;
  readonly address: string | null;
  /** Whose data it was. */
  readonly person: string;
  readonly what: readonly string[];
  readonly reason: string;
}

export const CORRECTABLE = ['name', 'email', 'phone', 'login', 'other'] as const;

/** Somebody asks that what is kept of them be corrected; who keeps the system settles it. */
export interface CorrectionRequest {
  readonly id: string;
  readonly person: string;
  readonly field: (typeof CORRECTABLE)[number];
  /** What is right. */
  readonly wanted: string;
  readonly reason: string;
  readonly askedAt: Date;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  readonly outcome: 'accepted' | 'refused' | null;
  readonly answer: string | null;
}

const toPeople = (name: string, column: string) => ({
  name,
  target: people,
  columnNames: [column],
  referencedColumnNames: ['id'],
});

/** The table of looks; rows are added, and none is altered. */
export const personalLooks = new EntitySchema<PersonalLook>({
  name: 'PersonalLook',
  tableName: 'personal_looks',
  columns: {
    no: {
      type: 'bigint',
      primary: true,
      generated: 'increment',
      primaryKeyConstraintName: 'personal_looks_pkey',
    },
    at: { type: 'timestamptz', default: () => 'now()' },
    reader: { type: 'text' },
    readerRole: { name: 'reader_role', type: 'text' },
    readerArea: { name: 'reader_area', type: 'text' },
    address: { type: 'text', nullable: true },
    person: { type: 'text' },
    what: { type: 'text', array: true },
    reason: { type: 'text' },
  },
  indices: [{ name: 'personal_looks_person', columns: ['person', 'no'] }],
  foreignKeys: [toPeople('personal_looks_person_fkey', 'person')],
  checks: [
    { name: 'personal_looks_what_check', expression: 'something' },
    { name: 'personal_looks_reason_check', expression: 'a reason' },
  ],
});

/** The table of requests of correction. */
export const correctionRequests = new EntitySchema<CorrectionRequest>({
  name: 'CorrectionRequest',
  tableName: 'correction_requests',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'correction_requests_pkey' },
    person: { type: 'text' },
    field: { type: 'text' },
    wanted: { type: 'text' },
    reason: { type: 'text' },
    askedAt: { name: 'asked_at', type: 'timestamptz', default: () => 'now()' },
    settledAt: { name: 'settled_at', type: 'timestamptz', nullable: true },
    settledBy: { name: 'settled_by', type: 'text', nullable: true },
    outcome: { type: 'text', nullable: true },
    answer: { type: 'text', nullable: true },
  },
  indices: [{ name: 'correction_requests_person', columns: ['person'] }],
  foreignKeys: [
    toPeople('correction_requests_person_fkey', 'person'),
    toPeople('correction_requests_settled_by_fkey', 'settledBy'),
  ],
  checks: [
    { name: 'correction_requests_field_check', expression: 'a field' },
    { name: 'correction_requests_wanted_check', expression: 'composed' },
    { name: 'correction_requests_reason_check', expression: 'a reason' },
    { name: 'correction_requests_outcome_check', expression: 'an outcome' },
    { name: 'correction_requests_answer_check', expression: 'composed' },
    { name: 'correction_requests_check', expression: 'another person' },
    { name: 'correction_requests_check1', expression: 'settled as a whole' },
  ],
});
