import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Settings, SETTINGS } from '@ocop/platform';
import { createTransport, type Transporter } from 'nodemailer';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly date: Date;
}

/** The mail server said no for good: sending again would be no use. */
export class RefusedMailError extends Error {}

/** E-mail by SMTP. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.transport = createTransport({
      url: settings.SMTP_URL,
      pool: true,
      maxConnections: 2,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 10_000,
    } as object);
  }

  /** What the mail server answered when it took the message. @throws RefusedMailError for good, others for now */
  async send({ to, subject, text, messageId, date }: Mail): Promise<string> {
    try {
      const from = this.settings.MAIL_FROM;
      const sent = (await this.transport.sendMail({
        from,
        to,
        subject,
        text,
        messageId,
        date,
      })) as { response: string };
      return sent.response;
    } catch (error) {
      const { responseCode, message } = error as { responseCode?: number; message: string };
      if (responseCode !== undefined && responseCode >= 500) throw new RefusedMailError(message);
      throw error;
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
