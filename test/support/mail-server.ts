import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer, type SMTPServerEnvelope, type SMTPServerOptions } from 'smtp-server';

/** How the server treats a mailbox: a code refuses it when it is named, or when its message has been read. */
export interface Treatment {
  readonly atRcpt?: number;
  readonly atData?: number;
  /** The answer to the name comes so many milliseconds later. */
  readonly slowRcpt?: number;
  /** The answer to the message comes so many milliseconds after the message has been taken. */
  readonly slow?: number;
}

export interface Arrived {
  readonly to: string;
  readonly mail: string;
  readonly id: string;
  /** Where it comes back to, and by what name its sender wants to hear of it. */
  readonly from: string;
  readonly envelopeId: string | undefined;
}

/** A mail server that does as it is told, mailbox by mailbox, and remembers what it took. */
export class MailServer {
  readonly arrived: Arrived[] = [];
  /** Recipients named to the server, whether taken or not. */
  readonly asked: string[] = [];
  readonly treatments = new Map<string, Treatment>();
  port = 0;
  isUp = false;
  private server?: SMTPServer;

  constructor(private readonly options: SMTPServerOptions = {}) {}

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** On the port of its last life, if it had one. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      hideDSN: false,
      closeTimeout: 50,
      onRcptTo: ({ address }, _session, done) => {
        this.asked.push(address);
        const { atRcpt, slowRcpt = 0 } = this.treatments.get(address) ?? {};
        setTimeout(() => done(refusal(atRcpt, address)), slowRcpt);
      },
      onData: (stream, session, done) => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
        void this.take(to, stream, session.envelope).then(done);
      },
      ...this.options,
    });
    this.server = server;
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', () => resolve()));
    this.isUp = true;
    this.port = (server.server.address() as { port: number }).port;
  }

  async stop(): Promise<void> {
    this.isUp = false;
    await new Promise<void>((resolve) => this.server?.close(() => resolve()));
  }

  reset(): void {
    this.arrived.length = 0;
    this.asked.length = 0;
    this.treatments.clear();
  }

  private async take(
    to: string,
    stream: NodeJS.ReadableStream,
    { mailFrom, dsn }: SMTPServerEnvelope,
  ): Promise<Error | null | undefined> {
    const mail = (await buffer(stream)).toString();
    const treatment = this.treatments.get(to);
    const refused = refusal(treatment?.atData, to);
    const from = mailFrom === false ? '' : mailFrom.address;
    const id = /^message-id: *(<.*>)/im.exec(mail)?.[1] ?? '';
    if (!refused) this.arrived.push({ to, mail, id, from, envelopeId: dsn?.envid ?? undefined });
    await sleep(treatment?.slow ?? 0);
    return refused;
  }
}

function refusal(code: number | undefined, address: string): Error | null {
  if (code === undefined) return null;
  return Object.assign(new Error(`not for ${address}`), { responseCode: code });
}
