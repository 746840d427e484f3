import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { AccountRefusal } from '../account-refusal';
import type { AccountsDatabase, Changer } from '../accounts-database';
import type { Challenges } from '../challenges/challenges';
import { type Passkey, passkeys } from '../schema/passkey';
import { type AccountPerson, people } from '../schema/person';

/** Where browsers reach the system: passkeys are made for this host and no other. */
export interface Site {
  readonly url: string;
}

/** A question to a device, and the name under which its answer is taken. */
export interface Asked<O> {
  readonly id: string;
  readonly options: O;
}

const ENROL = 'enrol-passkey';
const SIGN_IN = 'passkey';

/** Key pairs that devices keep: they sign in by themselves, since the device asks for finger, face or PIN. */
export class PasskeyDesk {
  constructor(
    private readonly database: AccountsDatabase,
    private readonly challenges: Challenges,
    private readonly site: Site,
  ) {}

  async askToEnrol(person: AccountPerson): Promise<Asked<PublicKeyCredentialCreationOptionsJSON>> {
    const known = await this.of(person.id);
    const options = await generateRegistrationOptions({
      rpName: 'OCOP',
      rpID: this.host,
      userName: person.login ?? person.id,
      userDisplayName: person.name,
      userID: new TextEncoder().encode(person.id),
      excludeCredentials: known.map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const { challenge } = options;
    return { options, id: await this.challenges.ask(ENROL, { challenge }, person.id) };
  }

  /** @throws AccountRefusal PROOF_REFUSED */
  async enrol(
    changer: Changer,
    { id, name, response }: { id: string; name: string; response: RegistrationResponseJSON },
  ): Promise<void> {
    const { id: person } = changer.by;
    const asked = await this.challenges.take(ENROL, id);
    if (asked?.person !== person) throw new AccountRefusal('PROOF_REFUSED');
    const verified = await verifyRegistrationResponse({
      response,
      expectedChallenge: String(asked.matter['challenge']),
      expectedOrigin: this.origin,
      expectedRPID: this.host,
    }).catch(() => undefined);
    if (!verified?.verified) throw new AccountRefusal('PROOF_REFUSED');
    const { credential } = verified.registrationInfo;
    await this.database.change(changer, ({ manager }) =>
      manager.insert(passkeys, {
        ...{ id: credential.id, person, name: name.normalize('NFC').trim() },
        publicKey: Buffer.from(credential.publicKey),
        counter: String(credential.counter),
        transports: credential.transports ? [...credential.transports] : null,
      }),
    );
  }

  async askToSignIn(): Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> {
    const options = await generateAuthenticationOptions({
      rpID: this.host,
      userVerification: 'required',
    });
    const { challenge } = options;
    return { options, id: await this.challenges.ask(SIGN_IN, { challenge }) };
  }

  /** Whose device it is. @throws AccountRefusal SIGN_IN_REFUSED */
  async recognise(id: string, response: AuthenticationResponseJSON): Promise<AccountPerson> {
    const { manager } = this.database;
    const asked = await this.challenges.take(SIGN_IN, id);
    const key = await manager.findOneBy(passkeys, { id: response.id });
    const person = key && (await manager.findOneBy(people, { id: key.person, active: true }));
    if (!asked || !person) throw new AccountRefusal('SIGN_IN_REFUSED');
    const counter = await this.counted(key, response, String(asked.matter['challenge']));
    if (counter === undefined) throw new AccountRefusal('SIGN_IN_REFUSED');
    await manager.update(
      passkeys,
      { id: key.id },
      { counter: String(counter), lastUsedAt: () => 'now()' },
    );
    return person;
  }

  /** Takes a device away. */
  async end(changer: Changer, id: string): Promise<boolean> {
    const { affected } = await this.database.change(changer, ({ manager }) =>
      manager.delete(passkeys, { id, person: changer.by.id }),
    );
    return affected === 1;
  }

  of(person: string): Promise<Passkey[]> {
    return this.database.manager.find(passkeys, { where: { person }, order: { madeAt: 'ASC' } });
  }

  /** What the device counts; undefined when its signature is not for this question, host and page. */
  private async counted(
    { id, publicKey, counter }: Passkey,
    response: AuthenticationResponseJSON,
    expectedChallenge: string,
  ): Promise<number | undefined> {
    const verified = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: this.origin,
      expectedRPID: this.host,
      credential: { id, publicKey: new Uint8Array(publicKey), counter: Number(counter) },
    }).catch(() => undefined);
    return verified?.verified ? verified.authenticationInfo.newCounter : undefined;
  }

  private get host(): string {
    return new URL(this.site.url).hostname;
  }

  private get origin(): string {
    return new URL(this.site.url).origin;
  }
}
