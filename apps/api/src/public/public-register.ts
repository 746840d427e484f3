import { Inject, Injectable } from '@nestjs/common';
import { type CivilDate, civilDateAt, isoInVietnam } from '@ocop/calendar';
import { businessNow, REAL_CLOCK } from '@ocop/contracts';
import { ClockStore, internally, type Settings, SETTINGS } from '@ocop/platform';
import { certificateAddress } from '@ocop/proofs';
import { PublicRegisterQueries, type PublicRow, type PublicStep } from '@ocop/records';
import { KeptAwhile } from './kept-awhile';
import { holds, type Outcome, outcomeOn } from './outcome';

/** What a stranger is told of one certificate. */
export interface Told {
  readonly entry: PublicRow;
  readonly outcome: Outcome;
  readonly holds: boolean;
  readonly steps: readonly PublicStep[];
  /** Who revoked, suspended or replaced it, last of all. */
  readonly last?: PublicStep;
  /** The certificate in whose place another came. */
  readonly successor?: PublicRow;
  /** What its printed code holds. */
  readonly token?: string;
  readonly address: string;
}

/** An id that could be one of ours; anything else is looked up all the same, so that nothing tells them apart. */
const A_SECOND = 1_000;
const MOST_KEPT = 2_000;

/** The register as everybody may ask it. */
@Injectable()
export class PublicRegister {
  private readonly kept = new KeptAwhile<Told | undefined>(A_SECOND, MOST_KEPT);

  constructor(
    @Inject(PublicRegisterQueries) private readonly register: PublicRegisterQueries,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(SETTINGS) readonly settings: Settings,
  ) {}

  /** What is told of a certificate today, undefined where there is none: of a draft as of nothing at all. */
  async told(id: string): Promise<Told | undefined> {
    const today = await this.today();
    return this.kept.of(`${today} ${id}`, () => internally(() => this.look(id, today)));
  }

  /** The small picture of a certificate of the register. */
  async picture(sha256: string): Promise<Buffer | undefined> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
    return internally(() => this.register.picture(sha256));
  }

  async today(): Promise<CivilDate> {
    return civilDateAt(await this.now());
  }

  async asOf(): Promise<string> {
    return isoInVietnam(await this.now());
  }

  private async now(): Promise<number> {
    return businessNow((await this.clock.hint()) ?? REAL_CLOCK, Date.now());
  }

  private async look(id: string, today: CivilDate): Promise<Told | undefined> {
    const found = await this.register.told(id);
    if (!found) return undefined;
    const { entry, steps, token } = found;
    const outcome = outcomeOn(entry, today);
    const last = steps.filter(({ type }) => type !== 'RecognitionOpened').at(-1);
    const by = outcome === 'superseded' ? last?.by : undefined;
    const successor = by === undefined ? undefined : await this.successorOf(by);
    return {
      ...{ entry, outcome, steps, holds: holds(outcome) },
      ...(last ? { last } : {}),
      ...(successor ? { successor } : {}),
      ...(token ? { token } : {}),
      address: certificateAddress(this.settings.PUBLIC_URL, entry.id, token),
    };
  }

  /** A newer certificate is named by its number, or by its cycle. */
  private async successorOf(by: string): Promise<PublicRow | undefined> {
    const [found] = await this.register.named(by);
    return found;
  }
}
