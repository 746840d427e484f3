export { type AccountCode, AccountRefusal } from './account-refusal';
export { AccountsDatabase, type Changer } from './accounts-database';
export { Invitations, type Link } from './invitations/invitations';
export { Challenges } from './challenges/challenges';
export { PasskeyDesk } from './passkeys/passkey-desk';
export { IdentityProvider } from './provider/identity-provider';
export { ApiKeys, type KeyHolder } from './keys/api-keys';
export { DEMO_KEY, peopleOfDemoKeys } from './keys/demo-keys';
export { KeyDesk } from './keys/key-desk';
export { OwnAccount } from './own/own-account';
export { Recoveries } from './own/recoveries';
export { requireInside } from './people/inside';
export { type ListedFault, type ListedPerson, PeopleImport } from './people/import-people';
export { PeopleDesk, type PersonWithPosts } from './people/people-desk';
export { PostsDesk } from './people/posts-desk';
export { HELD_ROLES, type NewPost } from './people/post-rules';
export { isValidOn } from './people/valid-on';
export type { ApiKey } from './schema/api-key';
export { type AccountChange, accountChanges } from './schema/change';
export { type AccountPerson, people } from './schema/person';
export { type HeldPost, posts } from './schema/post';
export type { Session, SignedInBy } from './schema/session';
export { passkeys } from './schema/passkey';
export { passwords, totpFactors } from './schema/proofs';
export { ACCOUNT_TABLES } from './schema/tables';
export { csrfOf } from './sessions/session-names';
export {
  endSessions,
  IDLE_MINUTES,
  SESSION_HOURS,
  Sessions,
  type Standing,
} from './sessions/sessions';
export { actorOf, type Coming, SignIn } from './sign-in/sign-in';
export { Throttle } from './sign-in/throttle';
