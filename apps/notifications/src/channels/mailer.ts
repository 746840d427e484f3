import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Settings, SETTINGS } from '@ocop/platform';
import { createTransport, type Transporter } from 'nodemailer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { plainText } from '@ocop/notices';
import { DeliveryReports } from '@ocop/records';
import { returnPathOf } from '../bounces/bounce-address';
import { addressFault, needsUnicode } from './address';
import type { Channel, Message, Reply } from './channel';

const SECOND = 1_000;
/**
 * To find nobody there takes seconds. Once the message is on its way the server has ten minutes for its answer
 * (RFC 5321, 4.5.3.2.6): hanging up earlier means sending what it has perhaps taken once more.
 */
const TIMEOUTS = {
  dnsTimeout: 10 * SECOND,
  connectionTimeout: 10 * SECOND,
  greetingTimeout: 30 * SECOND,
  socketTimeout: 600 * SECOND,
};
/** A server that trickles its answer is never silent for ten minutes; it is left after twenty. */
const LONGEST_SEND = 1_200 * SECOND;
const LONGEST_CHECK = 40 * SECOND;

/** E-mail by SMTP, one recipient a message: what a server says of one mailbox concerns nobody else. */
@Injectable()
export class Mailer implements Channel, OnApplicationShutdown {
  readonly name = 'e-mail';
  readonly faultOf = addressFault;
  private readonly transport: Transporter;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(DeliveryReports) private readonly reports: DeliveryReports,
  ) {
    const pool = { url: settings.SMTP_URL, pool: true, maxConnections: 8 };
    this.transport = createTransport({ ...pool, ...TIMEOUTS } as object);
  }

  async send({ to, ...mail }: Message, lost: AbortSignal): Promise<Reply> {
    try {
      if (needsUnicode(to) && !(await this.takesUnicode())) {
        const words = `máy chủ thư không nhận địa chỉ có dấu (the mail server has no SMTPUTF8): ${to}`;
        return { state: 'refused', words };
      }
      const { response } = (await this.transport.sendMail({
        ...mail,
        ...(await this.returnPath(to, mail.messageId)),
        from: this.settings.MAIL_FROM,
        to: { name: '', address: to },
        // RFC 3834: nobody's holiday reply is wanted.
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: AbortSignal.any([lost, AbortSignal.timeout(LONGEST_SEND)]),
      })) as { response: string };
      return { state: 'sent', words: plainText(response) };
    } catch (error) {
      return replyOf(error as SMTPConnection.SMTPError);
    }
  }

  /** Where it comes back to, and what we want to hear of it (RFC 3461), if this deployment takes mail back. */
  private async returnPath(to: string, messageId: string) {
    const { BOUNCE_ADDRESS } = this.settings;
    const id = /^<([0-9a-f]{32})@/.exec(messageId)?.[1];
    if (BOUNCE_ADDRESS === undefined || id === undefined) return {};
    const token = await this.reports.tokenOf(id);
    const dsn = { id: `${id}.${token}`, return: 'headers', notify: 'failure,delay' };
    const from = returnPathOf(BOUNCE_ADDRESS, { id, token });
    return { envelope: { from, to }, dsn };
  }

  async answers(): Promise<boolean> {
    const late = new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), LONGEST_CHECK).unref();
    });
    return Promise.race([
      this.transport.verify().then(
        () => true,
        () => false,
      ),
      late,
    ]);
  }

  /** @throws Error when the server does not answer */
  private async takesUnicode(): Promise<boolean> {
    const connection = new SMTPConnection(this.transport.options);
    try {
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject);
        connection.connect((error) => (error ? reject(error) : resolve()));
      });
      return /[ -]SMTPUTF8\b/i.test(connection.lastServerResponse || '');
    } finally {
      connection.close();
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

/** Only an answer to this recipient or this message is about them; a refused login is not. */
function replyOf(error: SMTPConnection.SMTPError): Reply {
  const { code, command, responseCode, response, message } = error;
  const words = plainText(response ?? message);
  const neverLeft = responseCode === undefined && (code === 'EENVELOPE' || code === 'EMESSAGE');
  if (neverLeft) return { state: 'refused', words };
  const about = command === 'RCPT TO' || command === 'DATA';
  if (!about || responseCode === undefined || responseCode === 421)
    return { state: 'unheard', words };
  // 503 says that the conversation went wrong, not that the message is unwanted.
  const forGood = responseCode >= 500 && responseCode !== 503;
  return { state: forGood ? 'refused' : 'deferred', words };
}
