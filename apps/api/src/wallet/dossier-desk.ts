import { Inject, Injectable } from '@nestjs/common';
import type { PaperList } from '@ocop/certification';
import { type Actor, RuleViolation } from '@ocop/ground';
import { DATA_SOURCE } from '@ocop/platform';
import {
  Dossiers,
  type DossierVersion,
  KeptFiles,
  matterHash,
  MatterStore,
  type ProductOverviewRow,
  type WalletPaper,
  WalletPapers,
} from '@ocop/records';
import type { DataSource } from 'typeorm';
import { ProblemError } from '../problems/problem';
import type { CommandBody } from '../commands/command.schemas';

type Placed = Pick<DossierVersion['papers'][number], 'item' | 'paper' | 'paperVersion'>;

const FILINGS: ReadonlySet<string> = new Set(['FileDossier', 'CompleteDossier']);

/** Dossiers as lists of papers: how they are written, and what of them the log is told. */
@Injectable()
export class DossierDesk {
  readonly dossiers: Dossiers;
  private readonly papers: WalletPapers;
  private readonly files: KeptFiles;

  constructor(
    @Inject(DATA_SOURCE) source: DataSource,
    @Inject(MatterStore) private readonly matter: MatterStore,
  ) {
    this.dossiers = new Dossiers(source);
    this.papers = new WalletPapers(source);
    this.files = new KeptFiles(source);
  }

  /** The papers of a version, by their place in it. */
  papersIn(papers: readonly Placed[]): Promise<WalletPaper[]> {
    return this.papers.at(papers.map(({ paper: id, paperVersion: version }) => ({ id, version })));
  }

  /** A new version. @throws RuleViolation STALE_VIEW; ProblemError PAPERS_NOT_CHOSEN */
  async choose(
    { id: product, producerArea }: ProductOverviewRow,
    { expected, papers }: { expected: number; papers: readonly Placed[] },
    actor: Actor,
  ): Promise<void> {
    const latest = await this.dossiers.latest(product);
    const stale = (current: number) => new RuleViolation('STALE_VIEW', { expected, current });
    if ((latest?.version ?? 0) !== expected) throw stale(latest?.version ?? 0);
    const version = expected + 1;
    const list = await this.listOf(product, version, papers, producerArea);
    const rows = papers.map((placed, i) => ({ product, version, no: i + 1, ...placed }));
    const by = { chosenBy: actor.id, chosenAs: actor.role };
    const head = { product, version, sha256: matterHash(list), ...by };
    if (!(await this.dossiers.choose(head, rows))) throw stale(version);
  }

  /** A filing with what was chosen from the wallet: kept beside the log, named by its hash. */
  async withList(product: ProductOverviewRow, command: CommandBody): Promise<CommandBody> {
    if (!FILINGS.has(command.type)) return command;
    const [latest] = await this.dossiers.versions(product.id);
    if (!latest) return command;
    const { version, papers } = latest;
    const list = await this.listOf(product.id, version, papers, product.producerArea);
    return { ...command, list: await this.matter.keep(list) };
  }

  private async listOf(
    product: string,
    version: number,
    placed: readonly Placed[],
    owner: string,
  ): Promise<PaperList> {
    const known = await this.papersIn(placed);
    const files = await this.files.named(known.flatMap((paper) => paper.files));
    const fileOf = new Map(files.map((file) => [file.id, file]));
    const papers = placed.map(({ item, paper, paperVersion }) => {
      const found = known.find((one) => one.id === paper && one.version === paperVersion);
      if (!found || found.ownerArea !== owner || !fits(found, item))
        throw new ProblemError('PAPERS_NOT_CHOSEN', { papers: `${item}: ${paper}` });
      const { title, number, issuedOn, expiresOn } = found;
      const pages = found.files.flatMap((id) => {
        const file = fileOf.get(id);
        return file ? [{ id, ...page(file) }] : [];
      });
      const facts = { title, number, issuedOn, expiresOn };
      return { item, paper, version: paperVersion, ...facts, files: pages };
    });
    return { product, version, papers };
  }
}

/** A paper stands where the law asks for its kind; anything may stand among the others. */
function fits({ kind }: WalletPaper, item: string): boolean {
  return item === 'other' || kind === item;
}

function page({
  sha256,
  name,
  type,
  bytes,
}: {
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}) {
  return { sha256, name, type, bytes };
}
