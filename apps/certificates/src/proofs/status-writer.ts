import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Rounds, type Settings, SETTINGS } from '@ocop/platform';
import {
  LIST_SIZE,
  placeInLists,
  STATUS_PURPOSES,
  statusBits,
  statusListAddress,
  statusListToken,
  type StatusPurpose,
} from '@ocop/proofs';
import { CertificateProofs, type ProvableCertificate, sha256 } from '@ocop/records';
import { ProofMaker, type Provable } from './proof-maker';

/** A revocation is on the list this soon. */
const LOOK_MS = 3_000;
const MOST_AT_ONCE = 500;

/** Keeps the status lists as the register is, and gives a token to what came into the register without one. */
@Injectable()
export class StatusWriter implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('status lists');
  private readonly rounds = new Rounds();
  /** Of which no token can be made: said once, and not tried again by this process. */
  private readonly unprovable = new Set<string>();

  constructor(
    @Inject(CertificateProofs) private readonly proofs: CertificateProofs,
    @Inject(ProofMaker) private readonly maker: ProofMaker,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.maker.signer) {
      this.log.warn(
        'SIGNING_KEY names no key gcn: certificates get no token, status lists are not signed',
      );
      return;
    }
    this.rounds.begin(() => this.look(), {
      pauseMs: LOOK_MS,
      isPauseFirst: true,
      onFault: (error) => this.log.warn(error),
    });
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.end();
  }

  /**
   * One look: what has no token gets one, and lists that no longer tell the truth are written anew.
   * @returns whether more have no token
   */
  async look(): Promise<boolean> {
    const unproved = await this.proofs.unproved(MOST_AT_ONCE, [...this.unprovable]);
    for (const [id, why] of await this.maker.makeAll(unproved.map(provable))) {
      this.unprovable.add(id);
      this.log.warn(`certificate ${id} gets no token, the others do: ${why}`);
    }
    const lists = placeInLists(Math.max(0, (await this.proofs.placesGiven()) - 1)).list;
    for (const purpose of STATUS_PURPOSES) {
      const places = await this.proofs.endedPlaces(purpose);
      for (let list = 1; list <= lists; list++) await this.write(purpose, list, places);
    }
    return unproved.length === MOST_AT_ONCE && this.maker.signer !== undefined;
  }

  private async write(purpose: StatusPurpose, list: number, places: readonly number[]) {
    const { signer } = this.maker;
    if (!signer) return;
    const own = places.filter((place) => placeInLists(place).list === list);
    const bits = statusBits(own.map((place) => place % LIST_SIZE));
    const bitsHash = sha256(Buffer.concat([Buffer.from(signer.key), bits]));
    const kept = await this.proofs.list(purpose, list);
    if (kept?.bitsHash === bitsHash) return;
    const { PUBLIC_URL: issuer } = this.settings;
    const madeAt = new Date();
    const address = statusListAddress(issuer, purpose, list);
    const token = statusListToken(bits, { address, issuer, purpose, madeAt }, signer);
    await this.proofs.keepList(purpose, list, { bitsHash, token, madeAt });
  }
}

function provable(certificate: ProvableCertificate): Provable {
  const { number, owner, authorityArea, sha256: file, code, contentHash, ...rest } = certificate;
  return {
    ...{ ...rest, producer: owner, issuer: authorityArea },
    code: code ?? number,
    contentHash: contentHash ?? file,
  };
}
