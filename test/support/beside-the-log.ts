import type { CertificateRequest, Notice, Recorded, TallyRequest } from '@ocop/casework';
import { type NoticeRecord, outcomeOf, printOf, sha256 } from '@ocop/records';

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
        if (order) this.notice(order.notice.key, recordOf(stream, order.notice, at));
    }
  }

  private put(table: string, row: object): void {
    (this.tables[table] ??= []).push(row);
  }

  private certificate(request: CertificateRequest, said: Said): void {
    const { id, number, sha256: print } = said;
    const [no, year] = number.split('/').map(Number);
    const book = { authority: request.authority.area, book: 'ocop', year };
    this.books.set(`${book.authority} ${year}`, { ...book, last: no });
    this.put('certificates', {
      id,
      cycle: request.cycle,
      ...book,
      no,
      number,
      request,
      file_hash: print,
      state: 'valid',
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

  private notice(key: string, { inboxes, deliveries }: NoticeRecord): void {
    const at = (micros: string | null) => micros && new Date(Number(micros) / 1_000).toISOString();
    for (const { orderedAt, ...inbox } of inboxes)
      this.put('notices', { key, ...inbox, ordered_at: at(orderedAt) });
    for (const { messageId, settledAt, ...delivery } of deliveries) {
      const settled = at(settledAt);
      const times = { next_try: settled, give_up_at: settled, settled_at: settled };
      this.put('deliveries', { key, ...delivery, ...times, message_id: messageId });
    }
  }
}

/** What is kept of a notice that reached everybody by e-mail at once. */
function recordOf(stream: string, { key, template, to }: Notice, at: number): NoticeRecord {
  const posts = to
    .map(({ post: { role, area } }) => ({ role, area }))
    .sort((a, b) => (`${a.role} ${a.area}` < `${b.role} ${b.area}` ? -1 : 1));
  const micros = String(at * 1_000);
  const message = { stream, template, subject: template, body: template, orderedAt: micros };
  const way = { channel: 'e-mail', state: 'sent', attempts: 1, words: '250 OK' } as const;
  return {
    inboxes: posts.map((post) => ({ ...post, ...message })),
    deliveries: posts.map((post) => ({
      ...post,
      ...way,
      person: post.role,
      address: `${post.role}@ocop.example`,
      messageId: `<${key}>`,
      settledAt: micros,
    })),
  };
}

/** Events in which every notice has the outcome that its record proves. */
export function withOutcomes(events: readonly PaperEvent[]): PaperEvent[] {
  const ordered = new Map<string, Notice>();
  return events.map((event) => {
    const { stream, type, version, data, at } = event;
    const said = data as Said;
    if (type === 'NoticeOrdered') ordered.set(`${stream} v${version}`, said.notice);
    const notice = type === 'NoticeSent' ? ordered.get(`${stream} ${said.work}`) : undefined;
    if (!notice) return event;
    const outcome = outcomeOf(notice.key, recordOf(stream, notice, at));
    return { ...event, data: { ...data, ...outcome } };
  });
}
