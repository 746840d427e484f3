import { EntitySchema } from 'typeorm';
import { people } from './person';

/** A password, as argon2id leaves it. */
export interface Password {
  readonly person: string;
  readonly hash: string;
  readonly setAt: Date;
}

/** What an authenticator application shares with us; the step of the last code that counted, so that none counts twice. */
export interface TotpFactor {
  readonly person: string;
  readonly secret: string;
  /** Missing: enrolment has begun and no code has come yet. */
  readonly confirmedAt: Date | null;
  readonly lastStep: string;
  /** What another telephone is to share with us, once its first code has come. */
  readonly pending: string | null;
}

/** Tries to sign in under one name or from one address, counted from `since`. */
export interface Tries {
  readonly key: string;
  readonly failures: number;
  readonly since: Date;
  readonly lastAt: Date;
}

/** The table of passwords. */
export const passwords = new EntitySchema<Password>({
  name: 'Password',
  tableName: 'passwords',
  columns: {
    person: { type: 'text', primary: true, primaryKeyConstraintName: 'passwords_pkey' },
    hash: { type: 'text' },
    setAt: { name: 'set_at', type: 'timestamptz', default: () => 'now()' },
  },
  foreignKeys: [ofPerson('passwords_person_fkey')],
});

/** The table of authenticator applications. */
export const totpFactors = new EntitySchema<TotpFactor>({
  name: 'TotpFactor',
  tableName: 'totp_factors',
  columns: {
    person: { type: 'text', primary: true, primaryKeyConstraintName: 'totp_factors_pkey' },
    secret: { type: 'text' },
    confirmedAt: { name: 'confirmed_at', type: 'timestamptz', nullable: true },
    lastStep: { name: 'last_step', type: 'bigint', default: 0 },
    pending: { type: 'text', nullable: true },
  },
  foreignKeys: [ofPerson('totp_factors_person_fkey')],
});

/** The table of tries. */
export const signInThrottle = new EntitySchema<Tries>({
  name: 'Tries',
  tableName: 'sign_in_throttle',
  columns: {
    key: { type: 'text', primary: true, primaryKeyConstraintName: 'sign_in_throttle_pkey' },
    failures: { type: 'integer' },
    since: { type: 'timestamptz' },
    lastAt: { name: 'last_at', type: 'timestamptz' },
  },
});

function ofPerson(name: string) {
  return { name, target: people, columnNames: ['person'], referencedColumnNames: ['id'] };
}
