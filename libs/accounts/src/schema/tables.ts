import { apiKeys } from './api-key';
import { calendarFeeds } from './calendar-feed';
import { accountChanges } from './change';
import { deliveryWishes } from './delivery-wish';
import { invitations } from './invitation';
import { challenges, passkeys } from './passkey';
import { people } from './person';
import { posts } from './post';
import { correctionRequests, personalLooks } from './privacy';
import { passwords, signInThrottle, totpFactors } from './proofs';
import { factorRecoveries, providerIdentities } from './recovery';
import { pushSubscriptions } from './push-subscription';
import { savedViews } from './saved-view';
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
  passkeys,
  challenges,
  factorRecoveries,
  providerIdentities,
  accountChanges,
  personalLooks,
  correctionRequests,
  savedViews,
  deliveryWishes,
  pushSubscriptions,
  calendarFeeds,
];
