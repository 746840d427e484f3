import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail server inside our own process that keeps what it gets as files; nothing leaves the machine. */
export interface MailInbox {
  readonly url: string;
  readonly folder: string;
  stop(): Promise<void>;
}

/** Opens the inbox on a port that the system picks. */
export async function openMailInbox(dataFolder: string): Promise<MailInbox> {
  const folder = join(dataFolder, 'mail');
  mkdirSync(folder, { recursive: true });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: 5_000_000,
    onData(stream, _session, done) {
      buffer(stream)
        .then(async (mail) => {
          const id = /^message-id: *<([\w-]+)@/im.exec(mail.toString('utf8'))?.[1];
          await writeFile(join(folder, `${id ?? Date.now()}.eml`), mail);
          done();
        })
        .catch((error: Error) => done(error));
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  // Clients that go away in the middle of a message are their own affair.
  server.on('error', () => undefined);
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    folder,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
