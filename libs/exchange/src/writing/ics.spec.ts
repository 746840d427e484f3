import { icsOf } from './ics';

const NOW = Date.parse('2024-05-15T02:00:00Z');
const entry = {
  uid: 'product-cycle/bun-van-cu/commune-check@ocop-cycle',
  day: '2024-05-31',
  summary: 'Xã kiểm tra hồ sơ: Bún Vân Cù; gói 500 g, loại 1',
  description: 'Hạn cuối: hết ngày 31/05/2024.\nCăn cứ: QĐ 148/QĐ-TTg, điều 5',
  url: 'https://ocop.example/',
  alarmDaysBefore: 2,
};
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');
/** As a reader of the format takes a text: escapes undone. */
const valueOf = (lines: readonly string[], name: string) =>
  lines
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\n/g, '\n')
    .replace(/\\([\\;,])/g, '$1');

test('a duty is a whole day with its words, its reason and a bell in the morning two days before', () => {
  const lines = unfolded(icsOf('OCOP', [entry], NOW));
  expect(lines).toEqual(
    expect.arrayContaining([
      'DTSTART;VALUE=DATE:20240531',
      'DTEND;VALUE=DATE:20240601',
      'DTSTAMP:20240515T020000Z',
      'TRIGGER:-PT40H',
    ]),
  );
  expect(valueOf(lines, 'SUMMARY')).toBe(entry.summary);
  expect(valueOf(lines, 'DESCRIPTION')).toBe(entry.description);
});

test('no line is longer than 75 bytes and no character is cut, in NFD and with emoji', () => {
  const summary = `${'Bún Vân Cù nướng than '.repeat(20).normalize('NFD')}👩🏽‍🌾`.repeat(3);
  const text = icsOf('OCOP', [{ ...entry, summary }], NOW);
  const bytes = text.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
  expect(valueOf(unfolded(text), 'SUMMARY')).toBe(summary);
});

test.each([
  'x\r\nATTENDEE:mailto:a@b.vn',
  'x\nBEGIN:VALARM',
  'x\rEND:VEVENT\rBEGIN:VEVENT',
  'nửa \ud83d emoji\u0000',
])('%j begins no property of its own', (summary) => {
  const lines = unfolded(icsOf('OCOP', [{ ...entry, summary, description: summary }], NOW));
  expect(lines.filter((line) => /^(ATTENDEE|BEGIN:VALARM|END:VEVENT)/.test(line))).toEqual([
    'BEGIN:VALARM',
    'END:VEVENT',
  ]);
  expect(lines.join('')).not.toMatch(/[\r\n\0]/);
});
