import { Inject, Injectable } from '@nestjs/common';
import { civilDateAt } from '@ocop/calendar';
import { PAPER_KINDS, paperKindName } from '@ocop/dossier';
import { type Actor, RuleViolation } from '@ocop/ground';
import { ClockStore, DATA_SOURCE } from '@ocop/platform';
import { KeptFiles, sha256, type WalletPaper, WalletPapers } from '@ocop/records';
import type { DataSource } from 'typeorm';
import { Reach } from '../files/reach';
import { ProblemError } from '../problems/problem';
import {
  type NewPaperBody,
  type NextPaperBody,
  type PaperBody,
  shownPaper,
} from './wallet.answers';

/** A producer's papers, for whoever keeps them. */
@Injectable()
export class Wallet {
  readonly papers: WalletPapers;
  private readonly files: KeptFiles;

  constructor(
    @Inject(DATA_SOURCE) source: DataSource,
    @Inject(Reach) private readonly reach: Reach,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {
    this.papers = new WalletPapers(source);
    this.files = new KeptFiles(source);
  }

  /** @throws RuleViolation WRONG_ROLE; ProblemError OWNER_REQUIRED, NOT_FOUND */
  async list(actor: Actor, owner: string | undefined) {
    const wallet = await this.reach.wallet(actor, owner);
    const items = await this.shown(await this.papers.ofOwner(wallet));
    items.sort((a, b) => a.title.localeCompare(b.title, 'vi'));
    const kinds = PAPER_KINDS.map((id) => ({ id, name: paperKindName(id) }));
    return { owner: wallet, items, kinds };
  }

  /** The same key is the same paper, however often it is sent. @throws ProblemError PAPER_FILES_UNKNOWN */
  async add({ owner, ...body }: NewPaperBody, actor: Actor, key: string) {
    const wallet = await this.reach.wallet(actor, owner);
    const id = sha256(`paper ${actor.id} ${key}`).slice(0, 32);
    return this.record({ id, version: 1, ownerArea: wallet }, body, actor, () => {
      throw new RuleViolation('IDEMPOTENCY_KEY_REUSED', { key });
    });
  }

  /** A new version takes the place of the one that was looked at. @throws RuleViolation STALE_VIEW */
  async replace(id: string, { version: expected, ...body }: NextPaperBody, actor: Actor) {
    const [latest] = await this.own(id, actor);
    const refused = () => {
      throw new RuleViolation('STALE_VIEW', { expected, current: latest.version });
    };
    // The same sent again finds itself recorded.
    if (latest.version !== expected && latest.version !== expected + 1) refused();
    const { ownerArea } = latest;
    return this.record({ id, version: expected + 1, ownerArea }, body, actor, refused);
  }

  async versions(id: string, actor: Actor) {
    return { items: await this.shown(await this.own(id, actor)) };
  }

  async shown(papers: readonly WalletPaper[]) {
    const [files, now] = await Promise.all([
      this.files.named(papers.flatMap((paper) => paper.files)),
      this.clock.now(),
    ]);
    const byId = new Map(files.map((file) => [file.id, file]));
    return papers.map((paper) => shownPaper(paper, byId, civilDateAt(now)));
  }

  /** All versions, the latest first. @throws ProblemError NOT_FOUND, also in another's wallet */
  private async own(id: string, actor: Actor): Promise<[WalletPaper, ...WalletPaper[]]> {
    const [latest, ...before] = await this.papers.versions(id);
    if (!latest || !(await this.reach.keeps(actor, latest.ownerArea)))
      throw new ProblemError('NOT_FOUND', { id });
    return [latest, ...before];
  }

  private async record(
    at: Pick<WalletPaper, 'id' | 'version' | 'ownerArea'>,
    body: PaperBody,
    actor: Actor,
    refused: () => never,
  ) {
    await this.requireFiles(body.files, at.ownerArea);
    requireOrder(body);
    const { kind, title, number, issuer, issuedOn, expiresOn, files } = body;
    const paper = {
      ...at,
      ...{ kind, title, files },
      number: number ?? null,
      issuer: issuer ?? null,
      issuedOn: issuedOn ?? null,
      expiresOn: expiresOn ?? null,
    };
    const by = { recordedBy: actor.id, recordedAs: actor.role };
    const recorded = await this.papers.record({ ...paper, ...by });
    const known = recorded ?? (await this.papers.at([at]))[0];
    if (!known || !isSame(known, paper)) return refused();
    const [shown] = await this.shown([known]);
    return shown;
  }

  /** Pages are of the same wallet: nobody puts another's file into a paper by its id. */
  private async requireFiles(ids: readonly string[], owner: string): Promise<void> {
    const known = await this.files.named(ids);
    const own = new Set(
      known.filter((one) => one.ownerArea === owner && one.scan !== 'infected').map(({ id }) => id),
    );
    const strange = ids.filter((id) => !own.has(id));
    if (strange.length > 0) throw new ProblemError('PAPER_FILES_UNKNOWN', { files: strange });
  }
}

function requireOrder({ issuedOn, expiresOn }: PaperBody): void {
  if (!issuedOn || !expiresOn || issuedOn <= expiresOn) return;
  throw new ProblemError('MALFORMED_REQUEST', {}, [
    {
      path: 'expiresOn',
      expected: `a day not before ${issuedOn}`,
      expectedVi: `ngày không sớm hơn ${issuedOn}`,
      got: expiresOn,
    },
  ]);
}

function isSame(
  known: WalletPaper,
  paper: Omit<WalletPaper, 'recordedAt' | 'recordedBy' | 'recordedAs'>,
) {
  return (Object.keys(paper) as (keyof typeof paper)[]).every(
    (name) => JSON.stringify(known[name]) === JSON.stringify(paper[name]),
  );
}
