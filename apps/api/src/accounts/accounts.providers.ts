import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  ACCOUNT_TABLES,
  AccountsDatabase,
  ApiKeys,
  Challenges,
  Corrections,
  IdentityProvider,
  Invitations,
  KeyDesk,
  Looks,
  OwnAccount,
  PasskeyDesk,
  PeopleDesk,
  PeopleImport,
  PostsDesk,
  Recoveries,
  Sessions,
  SignIn,
  Throttle,
  ViewDesk,
  DeliveryWishDesk,
  FeedDesk,
  PushDesk,
} from '@ocop/accounts';
import { openDatabase, type Settings, SETTINGS } from '@ocop/platform';
import { isSandbox } from './sandbox';

const POOL_SIZE = 8;

/** The accounts have connections of their own: the API's role may give nobody a post. */
const database = {
  provide: AccountsDatabase,
  useFactory: async (settings: Settings) => {
    const url = settings.DATABASE_URL_ACCOUNTS ?? settings.DATABASE_URL;
    return new AccountsDatabase(await openDatabase(url, POOL_SIZE, ACCOUNT_TABLES));
  },
  inject: [SETTINGS],
};

const sessions = {
  provide: Sessions,
  useFactory: (accounts: AccountsDatabase, settings: Settings) =>
    new Sessions(accounts, { secondFactor: !isSandbox(settings) }),
  inject: [AccountsDatabase, SETTINGS],
};

const signIn = {
  provide: SignIn,
  useFactory: (...parts: ConstructorParameters<typeof SignIn>) => new SignIn(...parts),
  inject: [AccountsDatabase, Sessions, Throttle],
};

const ownAccount = {
  provide: OwnAccount,
  useFactory: (...parts: ConstructorParameters<typeof OwnAccount>) => new OwnAccount(...parts),
  inject: [AccountsDatabase, Throttle],
};

const passkeyDesk = {
  provide: PasskeyDesk,
  useFactory: (accounts: AccountsDatabase, challenges: Challenges, settings: Settings) =>
    new PasskeyDesk(accounts, challenges, { url: settings.PUBLIC_URL }),
  inject: [AccountsDatabase, Challenges, SETTINGS],
};

/** There is one only where the settings name it. */
const identityProvider = {
  provide: IdentityProvider,
  useFactory: (accounts: AccountsDatabase, challenges: Challenges, settings: Settings) => {
    const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: secret } = settings;
    if (issuer === undefined || clientId === undefined) return undefined;
    return new IdentityProvider(accounts, challenges, {
      ...{ issuer, clientId, clientSecret: secret ?? '' },
      redirect: `${settings.PUBLIC_URL.replace(/\/$/, '')}/v1/session/provider/callback`,
      insecure: settings.NODE_ENV !== 'production',
    });
  },
  inject: [AccountsDatabase, Challenges, SETTINGS],
};

const DESKS = [
  ApiKeys,
  Challenges,
  Corrections,
  Invitations,
  KeyDesk,
  Looks,
  PeopleDesk,
  PeopleImport,
  PostsDesk,
  Recoveries,
  Throttle,
  ViewDesk,
  DeliveryWishDesk,
  FeedDesk,
  PushDesk,
];

const onAccounts = DESKS.map((Service) => ({
  provide: Service,
  useFactory: (accounts: AccountsDatabase) => new Service(accounts),
  inject: [AccountsDatabase],
}));

/** Gives the connections back when the process stops. */
@Injectable()
class AccountsConnections implements OnApplicationShutdown {
  constructor(@Inject(AccountsDatabase) private readonly accounts: AccountsDatabase) {}

  onApplicationShutdown(): Promise<void> {
    return this.accounts.source.destroy();
  }
}

/** The accounts as Nest hands them out: they know the database and no Nest. */
export const accountsProviders = [
  database,
  sessions,
  signIn,
  ownAccount,
  passkeyDesk,
  identityProvider,
  ...onAccounts,
  AccountsConnections,
];
