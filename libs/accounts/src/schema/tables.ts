import { apiKeys } from './api-key';
import { accountChanges } from './change';
import { invitations } from './invitation';
import { people } from './person';
import { posts } from './post';
import { passwords, signInThrottle, totpFactors } from './proofs';
import { sessions } from './session';

/** Every table of the accounts. */
export const ACCOUNT_TABLES = [
  people,
  posts,
  apiKeys,
  passwords,
  totpFactors,
  signInThrottle,
  sessions,
  invitations,
  accountChanges,
];
