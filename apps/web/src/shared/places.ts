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
