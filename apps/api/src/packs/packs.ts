import { Inject, Injectable } from '@nestjs/common';
import { type Changer, Looks } from '@ocop/accounts';
import { isoInVietnam } from '@ocop/calendar';
import { streamName, type StreamRef } from '@ocop/casework';
import type { Actor } from '@ocop/ground';
import { ClockStore, projectRoot, type Settings, SETTINGS, signerOf } from '@ocop/platform';
import {
  DocumentsQueries,
  EventLog,
  type LoggedEvent,
  type NoticeRow,
  NoticesQueries,
  type ProductOverviewRow,
  RecognitionsQueries,
  type RoundBoardRow,
  RoundsQueries,
  SheetsQueries,
} from '@ocop/records';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesFor } from '../access/notices-for';
import { mayReadPaper, knowsSheets } from '../access/score-access';
import { recognitionsSeenBy } from '../access/seen';
import { StoryAccess } from '../access/story-access';
import { RoundPapers } from '../papers/round-papers';
import { ProductReads } from '../products/product-reads';
import { chainPart, jsonPart, lawPart, type Part, textPart, timelinePart } from './pack-parts';
import { PackPhotographs } from './pack-photographs';
import { README } from './readme';
import { sealed } from './sealed';

const PAPERS: readonly string[] = ['minutes', 'decision'];
const VERIFY = join(projectRoot(), 'apps', 'api', 'assets', 'pack', 'verify.html');
const MOST_EVENTS = 100_000;

interface Chain {
  readonly stream: string;
  readonly events: readonly LoggedEvent[];
  readonly readable: readonly LoggedEvent[];
}

/** Puts one dossier together for whoever examines it: all that the asker may know, and nothing that must be believed. */
@Injectable()
export class Packs {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(ProductReads) private readonly products: ProductReads,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(StoryAccess) private readonly access: StoryAccess,
    @Inject(RoundsQueries) private readonly rounds: RoundsQueries,
    @Inject(SheetsQueries) private readonly sheets: SheetsQueries,
    @Inject(RoundPapers) private readonly papers: RoundPapers,
    @Inject(NoticesQueries) private readonly notices: NoticesQueries,
    @Inject(RecognitionsQueries) private readonly recognitions: RecognitionsQueries,
    @Inject(DocumentsQueries) private readonly documents: DocumentsQueries,
    @Inject(PackPhotographs) private readonly photographs: PackPhotographs,
    @Inject(Looks) private readonly looks: Looks,
  ) {}

  /** @throws ProblemError NOT_FOUND */
  async of(id: string, by: Changer): Promise<Uint8Array> {
    const { by: actor } = by;
    const product = await this.products.one(id, actor);
    const certificate = product.certificateId
      ? await this.recognitions.certificate(recognitionsSeenBy(actor), product.certificateId)
      : undefined;
    const own = await this.chain({ type: 'product-cycle', id }, actor);
    const after = certificate
      ? [await this.chain({ type: 'recognition', id: certificate.recognition }, actor)]
      : [];
    const chains = [own, ...after];
    const readable = chains.flatMap((chain) => chain.readable);
    const parts: Part[] = [
      textPart('DOC-TRUOC.txt', README),
      { name: 'verify.html', bytes: readFileSync(VERIFY) },
      jsonPart('san-pham.json', product),
      timelinePart(readable),
      lawPart(readable),
      ...chains.map(({ stream, events, readable: known }) =>
        chainPart(`nhat-ky/${stream.replace('/', '_')}.json`, stream, events, new Set(known)),
      ),
      ...(await this.ofRounds(product, actor)),
      await this.ofNotices(id, chains, by),
      ...(certificate ? await this.paperOf(certificate.id) : []),
      ...(certificate ? await this.photographs.of(certificate.recognition, readable, actor) : []),
    ];
    const heads = chains.flatMap(({ stream, events }) => {
      const last = events.at(-1);
      return last ? [{ stream, version: last.version, hash: last.hash }] : [];
    });
    const { name, role, area } = actor;
    const madeAt = isoInVietnam(await this.clock.now());
    const about = { product: id, madeAt, madeFor: { name, role, area }, heads };
    return sealed(parts, about, signerOf(this.settings, 'api'));
  }

  private async chain(ref: StreamRef, actor: Actor): Promise<Chain> {
    const events = await this.log.page(ref, 0, MOST_EVENTS);
    const readable = await this.access.readable(ref, events, actor);
    return { stream: streamName(ref), events, readable };
  }

  /** What its councils gave it and wrote, as far as the asker may read it. */
  private async ofRounds({ id, scores }: ProductOverviewRow, actor: Actor): Promise<Part[]> {
    const rounds = await this.rounds.named(scores.map(({ round }) => round));
    const parts = await Promise.all(rounds.map((round) => this.ofRound(id, round, actor)));
    return parts.flat();
  }

  private async ofRound(product: string, round: RoundBoardRow, actor: Actor): Promise<Part[]> {
    const own = round.products.filter((one) => one.id === product);
    const results = await this.sheets.results(round.id);
    const sheets = knowsSheets(round, actor) ? await this.sheets.counted(round.id, product) : [];
    const scored = {
      round: round.id,
      listed: own,
      result: results.find((one) => one.product === product) ?? null,
      sheets,
    };
    const written = await this.papers.written(round.id);
    const known = written
      ? this.papers
          .list(written)
          .filter((paper) => PAPERS.includes(paper.id) && mayReadPaper(paper, round, actor))
      : [];
    const papers = known.flatMap((paper): Part[] => {
      const set = written && this.papers.set(written, paper.id, 'pdf');
      return set ? [{ name: `van-ban/${round.id}-${paper.id}.pdf`, bytes: set.bytes }] : [];
    });
    return [jsonPart(`diem/${round.id}.json`, scored), ...papers];
  }

  /**
   * Notices about these cases, with what became of each on its way to every person: whole, since the log's proof covers
   * it, and therefore recorded with those whose addresses it has.
   */
  private async ofNotices(id: string, chains: readonly Chain[], by: Changer): Promise<Part> {
    const { by: actor } = by;
    const found: NoticeRow[] = [];
    for (const { stream } of chains)
      for await (const rows of this.notices.each(
        noticesFor(actor, 'area'),
        { stream },
        'orderedAt',
      ))
        found.push(...rows);
    const reached = found.flatMap(({ deliveries }) => deliveries.filter((one) => one.address));
    const people = [...new Set(reached.map(({ person }) => person))].filter(
      (one) => one !== actor.id,
    );
    await this.looks.note(by, people, ['address'], `gói hồ sơ ${id}`);
    return jsonPart('thong-bao.json', found);
  }

  private async paperOf(certificate: string): Promise<Part[]> {
    const paper = await this.documents.certificate(certificate);
    return paper ? [{ name: `giay-chung-nhan/${certificate}.pdf`, bytes: paper.bytes }] : [];
  }
}
