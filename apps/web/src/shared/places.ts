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
