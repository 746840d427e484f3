import { PERSONAL_DATA, type PersonalDatum, RETENTIONS } from '@ocop/records';

/** The register of what is kept of people, from the inventory by which the system goes. */
export function personalDataPage(): string {
  return `# Dữ liệu cá nhân · Personal data

What the system keeps of people, where, why and until when (Law 91/2025/QH15, Decree 356/2025/NĐ-CP). Made from
\`libs/records/src/personal\`: \`OCOP_WRITE_PERSONAL=1 npm test -- personal-data\` writes it anew. A column or a field of an event
that can hold text and is not in it, nor known to hold nothing of a person, fails a test. Which articles allow what is to be
confirmed by the owner's lawyers.

Identity numbers, home addresses and telephone numbers of producers are asked for nowhere; they may stand in papers that are
handed in. Telephone numbers and mail addresses of people are masked in lists and on their page; the whole is shown to
themselves, and to whoever gives a reason, which is recorded where no app can alter it. Everybody reads what is kept of
themselves, who looked at it, and asks for corrections: \`GET /v1/me/data\`, \`POST /v1/me/corrections\`, page «Dữ liệu của tôi».

${PERSONAL_DATA.map(section).join('\n')}
## Thời hạn lưu · Retention periods

\`ocop retention --check\` counts what is past its period, \`ocop retention --apply\` deletes it, as the owner of the database.

${table(
  ['Cái gì · What', 'Bao lâu · How long', 'Kể từ · From', 'Để làm gì · Why'],
  Object.values(RETENTIONS).map(({ what, days, from, why }) => [
    `${what.vi} · ${what.en}`,
    `${days} ngày · days`,
    `${from.vi} · ${from.en}`,
    `${why.vi} · ${why.en}`,
  ]),
)}
`;
}

function section({
  what,
  whose,
  columns,
  fields,
  files,
  why,
  basis,
  readers,
  until,
}: PersonalDatum) {
  const both = ({ vi, en }: { vi: string; en: string }) => `${vi} · ${en}`;
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  return `## ${both(what)}

- Của ai · whose: ${both(whose)}
- Nằm ở · where: ${code(columns)}${fields ? `; fields of events ${code(fields)}` : ''}${files ? `; ${both(files)}` : ''}
- Để làm gì · why: ${both(why)} (${basis})
- Ai đọc · readers: ${both(readers)}
- Đến khi · until: ${untilOf(until)}
`;
}

function untilOf(until: PersonalDatum['until']): string {
  if ('kept' in until) return `không xóa · kept: ${until.kept.vi} · ${until.kept.en}`;
  const { days, from } = RETENTIONS[until.retention];
  return `${days} ngày kể từ ${from.vi} · ${days} days from ${from.en}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
