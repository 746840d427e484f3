import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { AccountRefusal } from '../account-refusal';
import type { AccountsDatabase } from '../accounts-database';
import type { Challenges } from '../challenges/challenges';
import { type AccountPerson, people } from '../schema/person';
import { providerIdentities } from '../schema/recovery';

/** Who vouches for people: VNeID, or a province's own single sign-on. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends browsers back to. */
  readonly redirect: string;
  /** On one's own machine the provider may have no certificate. */
  readonly insecure: boolean;
}

/** Somebody the provider has recognised, and whether it asked for more than a password. */
export interface Recognised {
  readonly person: AccountPerson;
  readonly strongly: boolean;
}

const PURPOSE = 'provider';
/** How a provider says that somebody proved more than one thing (RFC 8176). */
const STRONG: ReadonlySet<unknown> = new Set(['mfa', 'otp', 'hwk', 'fpt', 'face']);

/** Signing in with a provider of identities, by OpenID Connect: code flow with PKCE, state and nonce. */
export class IdentityProvider {
  private found?: Configuration;

  constructor(
    private readonly database: AccountsDatabase,
    private readonly challenges: Challenges,
    private readonly settings: ProviderSettings,
  ) {}

  /** Where to send the browser, and the name that it keeps until it comes back. */
  async begin(): Promise<{ address: string; name: string }> {
    const config = await this.configuration();
    const [verifier, state, nonce] = [randomPKCECodeVerifier(), randomState(), randomNonce()];
    const name = await this.challenges.ask(PURPOSE, { verifier, state, nonce });
    const address = buildAuthorizationUrl(config, {
      redirect_uri: this.settings.redirect,
      scope: 'openid email profile',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...{ state, nonce },
    });
    return { address: address.href, name };
  }

  /** Who came back with this query. @throws AccountRefusal SIGN_IN_REFUSED, whatever was wrong with it */
  async finish(name: string, query: string): Promise<Recognised> {
    const asked = await this.challenges.take(PURPOSE, name);
    if (!asked) throw new AccountRefusal('SIGN_IN_REFUSED');
    const { verifier, state, nonce } = asked.matter as Record<string, string>;
    const config = await this.configuration();
    const claims = await authorizationCodeGrant(
      config,
      new URL(`${this.settings.redirect}${query}`),
      {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      },
    )
      .then((tokens) => tokens.claims())
      .catch(() => undefined);
    if (!claims) throw new AccountRefusal('SIGN_IN_REFUSED');
    const email = claims['email_verified'] === true ? claims['email'] : undefined;
    const person = await this.personOf(claims.iss, claims.sub, email);
    const amr = Array.isArray(claims.amr) ? (claims.amr as unknown[]) : [];
    return { person, strongly: amr.some((method) => STRONG.has(method)) };
  }

  /** Known from before, or by an address that the provider has verified and one person alone has here. */
  private async personOf(issuer: string, subject: string, email: unknown): Promise<AccountPerson> {
    const { manager } = this.database;
    const known = await manager.findOneBy(providerIdentities, { issuer, subject });
    const [found, more] = known
      ? await manager.findBy(people, { id: known.person, active: true })
      : typeof email === 'string'
        ? await manager.findBy(people, { email, active: true, kind: 'person' })
        : [];
    if (!found || more) throw new AccountRefusal('SIGN_IN_REFUSED');
    if (!known) {
      // Whoever has somebody's address now, after them, is not them.
      if (await manager.existsBy(providerIdentities, { issuer, person: found.id }))
        throw new AccountRefusal('SIGN_IN_REFUSED');
      const by = { id: found.id, name: found.name, role: 'system', area: issuer } as const;
      await this.database.change({ by }, (change) =>
        change.manager.insert(providerIdentities, { issuer, subject, person: found.id }),
      );
    }
    return found;
  }

  /** What the provider says of itself; asked when first needed, so that its outage is not ours. */
  private async configuration(): Promise<Configuration> {
    const { issuer, clientId, clientSecret, insecure } = this.settings;
    // Its keys are asked even where the token came straight from it.
    const execute = [enableNonRepudiationChecks, ...(insecure ? [allowInsecureRequests] : [])];
    this.found ??= await discovery(new URL(issuer), clientId, clientSecret, undefined, { execute });
    return this.found;
  }
}
