/** Where the console shows a case, by the name of its stream. */
export function placeOf(stream: string): string {
  const [type = '', id = ''] = stream.split('/');
  const pages: Readonly<Record<string, string>> = {
    'product-cycle': '/san-pham',
    'evaluation-round': '/dot',
    recognition: '/giay-chung-nhan',
    'programme-year': '/ke-hoach',
  };
  return pages[type] ? `${pages[type]}/${id}` : '/';
}

const CLAIM_COMMAND = /^(Claim|Withdraw|Grant|Refuse|Pay)Support$|^(Add|Ask)SupportPapers$/;

/** What is done about a claim on support money: on its own page, where its papers are read first. */
export const isOfClaim = ({ command }: { readonly command: string }): boolean =>
  CLAIM_COMMAND.test(command);

/** Where the claim of a recognition is read and dealt with, by the name of its stream. */
export const placeOfClaim = (stream: string): string => `/ho-tro/${stream.split('/')[1] ?? ''}`;

const OF_REPORTS: readonly string[] = ['report-arrived', 'report-corrected'];

/** Where the console shows what a notice is about: that of a report opens it, others their case. */
export function placeOfNotice(notice: {
  readonly key: string;
  readonly stream: string;
  readonly template: string;
}): string {
  const { key, stream, template } = notice;
  const [report, area] = key.slice(`${stream}:${template}:`.length).split(':');
  if (!OF_REPORTS.includes(template) || !report || !area) return placeOf(stream);
  const [, id = ''] = stream.split('/');
  return `/bao-cao/${id}/${report}?${new URLSearchParams({ area }).toString()}`;
}

/** The log as far as it is about one case. */
export function logOf(stream: string): string {
  return `/nhat-ky?${new URLSearchParams({ stream }).toString()}`;
}

/** Who may look through the log. */
export const LOG_READERS: readonly string[] = [
  'programme-office',
  'authority',
  'inspector',
  'auditor',
];
