import type { Delivery, Notice, Recorded } from '@ocop/casework';
import type { CertificateRequest, TallyRequest } from '@ocop/contracts';
import { printOf, sha256 } from '@ocop/records';

export type PaperEvent = Recorded & { readonly stream: string };

/** What events say that have led to something beside the log. */
interface Said {
  readonly work: string;
  readonly request: object;
  readonly notice: Notice;
  readonly id: string;
  readonly number: string;
  readonly sha256: string;
  readonly document: string;
  readonly results: object;
  readonly deliveries: readonly Delivery[];
}

/** Numbers, papers, tallies and deliveries as the services keep them once they have reported all this. */
export class BesideTheLog {
  private readonly asked = new Map<string, Said>();
  private readonly books = new Map<string, object>();
  private readonly tables: Record<string, object[]> = {};
  private readonly bytes: ReadonlyMap<string, string>;

  /** @param paper events before they were given other names: what stands for a paper's bytes is its first name */
  constructor(paper: readonly PaperEvent[]) {
    const names = paper.flatMap(({ data }) => {
      const { id, document, sha256: print } = data as Partial<Said>;
      return print ? [document ?? `certificate/${id ?? ''}`] : [];
    });
    this.bytes = new Map(names.map((name) => [sha256(name), name]));
  }

  rows(): Readonly<Record<string, readonly object[]>> {
    return { ...this.tables, number_books: [...this.books.values()] };
  }

  add({ stream, type, version, data, at }: PaperEvent): void {
    const said = data as Said;
    this.asked.set(`${stream} v${version}`, said);
    const order = this.asked.get(`${stream} ${said.work}`);
    switch (type) {
      case 'CertificateIssued':
        this.certificate(order?.request as CertificateRequest, said);
        return this.paper(`certificate/${said.id}`, 'certificate', said.sha256);
      case 'LetterWritten':
        return this.paper(said.document, 'letter', said.sha256);
      case 'ScoresTallied':
        return this.tally(order?.request as TallyRequest, said.results);
      case 'NoticeSent':
        if (order) said.deliveries.forEach((one) => this.delivery(stream, order.notice, one, at));
    }
  }

  private put(table: string, row: object): void {
    (this.tables[table] ??= []).push(row);
  }

  private certificate(request: CertificateRequest, said: Said): void {
    const { id, number, sha256: print } = said;
    const [no, year] = number.split('/').map(Number);
    const book = { authority: request.authority.id, book: 'ocop', year };
    this.books.set(`${book.authority} ${year}`, { ...book, last: no });
    this.put('certificates', {
      id,
      cycle: request.cycle,
      ...book,
      no,
      number,
      request,
      sha256: print,
    });
  }

  private paper(id: string, kind: string, print: string): void {
    const bytes = Buffer.from(this.bytes.get(print) ?? '').toString('hex');
    this.put('documents', { id, kind, sha256: print, bytes: `\\x${bytes}` });
  }

  private tally(request: TallyRequest, results: object): void {
    const key = `${request.round}:${printOf(request)}`;
    this.put('score_tallies', { key, request, results });
  }

  private delivery(stream: string, notice: Notice, { post, state, detail }: Delivery, at: number) {
    const { key, template } = notice;
    const message = { subject: template, body: template, ordered_at: new Date(at).toISOString() };
    const sending = { channel: 'e-mail', address: null, state, attempts: 1, message_id: detail };
    this.put('notices', { key, ...post, stream, template, ...message, ...sending, proof: null });
  }
}
