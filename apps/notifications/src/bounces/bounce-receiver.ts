import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { type Settings, SETTINGS, StartFault } from '@ocop/platform';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { BounceDesk } from './bounce-desk';

/** A report returns the head of one of our messages, seldom the whole; none is long. */
const LARGEST = 1_000_000;
const MOST_AT_ONCE = 50;
const SILENCE_MS = 60_000;

/**
 * Where mail comes back to, by SMTP: the office's own server hands over what is addressed to its bounce address. It takes
 * nothing else, so that it is no way into anything; a database that is away is asked to come again.
 */
@Injectable()
export class BounceReceiver implements OnApplicationBootstrap, OnModuleDestroy {
  private server?: SMTPServer;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(BounceDesk) private readonly desk: BounceDesk,
  ) {}

  /** @throws StartFault when nobody can listen there */
  async onApplicationBootstrap(): Promise<void> {
    const { BOUNCE_ADDRESS, BOUNCE_PORT, BOUNCE_HOST } = this.settings;
    if (BOUNCE_ADDRESS === undefined || BOUNCE_PORT === undefined) return;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      size: LARGEST,
      maxClients: MOST_AT_ONCE,
      socketTimeout: SILENCE_MS,
      banner: 'OCOP bounces',
      onRcptTo: ({ address }, _session, done) => {
        this.desk.takes(address).then(
          (wanted) => done(wanted ? null : refusal(550, 'no such address')),
          () => done(refusal(451, 'not now')),
        );
      },
      onData: (stream, session, done) => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        this.take(stream, recipients).then(done, () => done(refusal(451, 'not now')));
      },
    });
    await new Promise<void>((listening, failed) => {
      server.once('error', failed);
      server.listen(BOUNCE_PORT, BOUNCE_HOST, () => listening());
    }).catch(({ message }: Error) => {
      throw new StartFault({
        vi: `BOUNCE_PORT: không mở được ${BOUNCE_HOST}:${BOUNCE_PORT} để nhận thư trả lại (${message})`,
        en: `BOUNCE_PORT: ${BOUNCE_HOST}:${BOUNCE_PORT} cannot be opened for mail that comes back (${message})`,
      });
    });
    // Servers that go away in the middle of a message come again.
    server.on('error', () => undefined);
    this.server = server;
  }

  /** The port, where the system picked it. */
  get port(): number {
    return (this.server?.server.address() as { port: number }).port;
  }

  async onModuleDestroy(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((closed) => server.close(() => closed()));
  }

  private async take(
    stream: SMTPServerDataStream,
    recipients: readonly string[],
  ): Promise<Error | null> {
    const raw = await buffer(stream);
    if (stream.sizeExceeded) return refusal(552, 'longer than any report');
    const taken = await this.desk.take(raw, recipients);
    if (typeof taken === 'string') return null;
    new Logger('BounceReceiver').warn(`a report is refused: ${taken.refused}`);
    return refusal(550, taken.refused);
  }
}

function refusal(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}
