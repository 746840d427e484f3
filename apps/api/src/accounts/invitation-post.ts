import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { AccountPerson, Link } from '@ocop/accounts';
import { type CivilDate, civilDateAt, formatDay } from '@ocop/calendar';
import { type Settings, SETTINGS } from '@ocop/platform';
import { qrSvg, Typesetter } from '@ocop/typeset';
import { createTransport, type Transporter } from 'nodemailer';
import { ProblemError } from '../problems/problem';

/** Where whoever follows the link sets their password; after the `#` nothing is sent to any server or noted there. */
export function addressOf(link: Link, settings: Settings): string {
  return `${settings.PUBLIC_URL.replace(/\/$/, '')}/loi-moi#${link.token}`;
}

/** What an invitation says, by e-mail or on paper. */
export interface Letter {
  readonly title: string;
  readonly lines: string[];
  readonly link: string;
}

/** Brings a link to whom it is for. */
@Injectable()
export class InvitationPost implements OnApplicationShutdown {
  private readonly transport: Transporter;
  private readonly typesetter = new Typesetter();

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.transport = createTransport({
      url: settings.SMTP_URL,
      connectionTimeout: 10_000,
    } as object);
  }

  letter(person: AccountPerson, purpose: 'invitation' | 'new-password', link: Link): Letter {
    const until = formatDay(civilDateAt(link.expiresAt.getTime()));
    const why =
      purpose === 'invitation'
        ? 'Ông/Bà được mời sử dụng hệ thống Chu trình OCOP.'
        : 'Ông/Bà được cấp liên kết để đặt lại mật khẩu trong hệ thống Chu trình OCOP.';
    return {
      title: purpose === 'invitation' ? 'Giấy mời sử dụng hệ thống' : 'Đặt lại mật khẩu',
      lines: [
        `Kính gửi: ${person.name}`,
        why,
        `Tên đăng nhập: ${person.login ?? person.id}`,
        `Mở địa chỉ dưới đây trước hết ngày ${until} và tự đặt mật khẩu. Địa chỉ chỉ dùng được một lần và chỉ dành cho Ông/Bà.`,
        'Người quản trị không bao giờ hỏi mật khẩu của Ông/Bà.',
      ],
      link: addressOf(link, this.settings),
    };
  }

  /** The letter on one page, to be printed and handed over; like the link it exists once. */
  pdf({ title, lines, link }: Letter, issuer: string, day: CivilDate): string {
    const pieces = link.match(/.{1,8}/g) ?? [];
    const data = { title, lines, pieces, issuer, day, qr: qrSvg(link) };
    return Buffer.from(this.typesetter.pdf('invitation', data)).toString('base64');
  }

  /** @throws ProblemError MAIL_NOT_SENT, and the letter may be printed instead */
  async mail(person: AccountPerson, { title, lines, link }: Letter): Promise<string> {
    const address = person.email;
    if (address === null)
      throw new ProblemError('MAIL_NOT_SENT', { why: 'không có địa chỉ e-mail' });
    const [greeting, ...rest] = lines;
    const text = [greeting, ...rest.slice(0, -1), link, ...rest.slice(-1)].join('\n\n');
    try {
      const to = { name: person.name, address };
      await this.transport.sendMail({ from: this.settings.MAIL_FROM, to, subject: title, text });
    } catch (error) {
      throw new ProblemError('MAIL_NOT_SENT', { why: (error as Error).message });
    }
    return address;
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
