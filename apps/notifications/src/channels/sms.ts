import { type DeliveryReports, masked } from '@ocop/records';
import { plainText } from '@ocop/notices';
import { ask } from './ask';
import type { Channel, Message, Reply } from './channel';
import { Pace } from './pace';
import { mobileNumber, phoneFault } from './phone';

export interface SmsSettings {
  readonly url: string;
  readonly apiKey: string;
  readonly secretKey: string;
  readonly brandname: string;
  /** Where the whole text is read. */
  readonly site: string;
  readonly perSecond: number;
}

const HOUR = 3_600_000;
/** Two parts of a message in the alphabet of GSM, without accents. */
const LONGEST = 306;

/** What the codes mean that come with HTTP 200; others are tried again until the limit of attempts. */
const ANSWERS: Readonly<Record<string, Pick<Reply, 'state' | 'after'>>> = {
  '100': { state: 'sent' },
  // This id was taken before: only our note of it was lost.
  '124': { state: 'sent' },
  '99': { state: 'refused' },
  '108': { state: 'refused' },
  '118': { state: 'refused' },
  '146': { state: 'refused' },
  '177': { state: 'refused' },
  // Key, prices, money, brand name, our own address.
  '101': { state: 'busy', after: HOUR },
  '102': { state: 'busy', after: HOUR },
  '103': { state: 'busy', after: HOUR },
  '104': { state: 'busy', after: HOUR },
  '140': { state: 'busy', after: HOUR },
};

/** Short messages under a brand name, by the interface of a Vietnamese provider (eSMS): one request a message. */
export class Sms implements Channel {
  readonly name = 'sms';
  readonly faultOf = phoneFault;
  private readonly pace: Pace;

  constructor(
    private readonly settings: SmsSettings,
    private readonly reports: DeliveryReports,
  ) {
    this.pace = new Pace(settings.perSecond);
  }

  async send({ to, subject, messageId }: Message, lost: AbortSignal): Promise<Reply> {
    await this.pace.turn();
    const { url, apiKey, secretKey, brandname, site } = this.settings;
    const id = messageId.replace(/^<|@.*$/g, '');
    const token = await this.reports.tokenOf(id);
    const asked = await ask(`${url}/SendMultipleMessage_V4_post_json/`, {
      method: 'POST',
      signal: lost,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ApiKey: apiKey,
        SecretKey: secretKey,
        Phone: mobileNumber(to),
        Content: shortText(subject, site),
        Brandname: brandname,
        SmsType: '2',
        IsUnicode: '0',
        RequestId: id,
        // Its reports are not signed: whoever knows this address was told of the message.
        CallbackUrl: `${site}/v1/delivery-reports/sms/${id}.${token}`,
      }),
    });
    if ('reply' in asked) return asked.reply;
    const { CodeResult: code, ErrorMessage: message, SMSID } = asked.answer;
    const told = [code, message, SMSID].filter((part) => part !== undefined && part !== '');
    return {
      ...(ANSWERS[String(code)] ?? { state: 'deferred' }),
      words: plainText(`sms ${told.map(String).join(' ')}`).slice(0, 300),
    };
  }

  async answers(): Promise<boolean> {
    const asked = await ask(this.settings.url, { method: 'HEAD' });
    return !('reply' in asked) || asked.reply.state !== 'unheard';
  }
}

/** Without accents and without what identifies somebody; the address of the site is never cut. */
function shortText(subject: string, site: string): string {
  const plain = masked(subject)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const end = `. Xem: ${site}`;
  return `OCOP: ${plain.slice(0, LONGEST - end.length - 6)}${end}`;
}
