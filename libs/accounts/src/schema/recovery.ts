import { EntitySchema } from 'typeorm';
import { people } from './person';

/** Somebody has lost their second factor: one administrator asks, another confirms. */
export interface FactorRecovery {
  readonly id: string;
  readonly person: string;
  readonly askedBy: string;
  readonly reason: string;
  readonly askedAt: Date;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
}

/** Under which name a provider of identities knows somebody. */
export interface ProviderIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly person: string;
  readonly madeAt: Date;
}

const toPerson = (name: string, column: string) => ({
  name,
  target: people,
  columnNames: [column],
  referencedColumnNames: ['id'],
});

/** The table of recoveries. */
export const factorRecoveries = new EntitySchema<FactorRecovery>({
  name: 'FactorRecovery',
  tableName: 'factor_recoveries',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'factor_recoveries_pkey' },
    person: { type: 'text' },
    askedBy: { name: 'asked_by', type: 'text' },
    reason: { type: 'text' },
    askedAt: { name: 'asked_at', type: 'timestamptz', default: () => 'now()' },
    confirmedBy: { name: 'confirmed_by', type: 'text', nullable: true },
    confirmedAt: { name: 'confirmed_at', type: 'timestamptz', nullable: true },
  },
  indices: [{ name: 'factor_recoveries_person', columns: ['person'] }],
  foreignKeys: [
    toPerson('factor_recoveries_person_fkey', 'person'),
    toPerson('factor_recoveries_asked_by_fkey', 'askedBy'),
    toPerson('factor_recoveries_confirmed_by_fkey', 'confirmedBy'),
  ],
  checks: [
    {
      name: 'factor_recoveries_check',
      expression: 'two administrators, neither of them the person',
    },
  ],
});

/** The table of identities with providers. */
export const providerIdentities = new EntitySchema<ProviderIdentity>({
  name: 'ProviderIdentity',
  tableName: 'provider_identities',
  columns: {
    issuer: { type: 'text', primary: true, primaryKeyConstraintName: 'provider_identities_pkey' },
    subject: { type: 'text', primary: true, primaryKeyConstraintName: 'provider_identities_pkey' },
    person: { type: 'text' },
    madeAt: { name: 'made_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'provider_identities_person', columns: ['person'] }],
  foreignKeys: [toPerson('provider_identities_person_fkey', 'person')],
});
