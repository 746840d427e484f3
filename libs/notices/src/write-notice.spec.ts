import { playOnPaper } from '../../../test/support/story-on-paper';
import { templateFaults } from './template-faults';
import { writeNotice, writeTexts } from './write-notice';

interface Ordered {
  readonly template: string;
  readonly facts: Record<string, string>;
  readonly to: readonly { readonly facts?: Record<string, string> }[];
}

const ordered = playOnPaper()
  .events.filter(({ type }) => type === 'NoticeOrdered')
  .map(({ data }) => (data as { notice: Ordered }).notice);

test('every notice of the story can be written from the facts it carries', () => {
  expect(ordered.length).toBeGreaterThan(100);
  for (const { template, facts, to } of ordered) {
    for (const { facts: own } of to) {
      const { subject, body } = writeNotice(template, { ...facts, ...own });
      expect(subject).not.toMatch(/\{\{|undefined|\n/);
      expect(body).not.toMatch(/\{\{|undefined|\[object/);
      expect(subject.length).toBeGreaterThan(10);
    }
  }
});

test('a notice that nobody can write is an error and never a blank', () => {
  expect(() => writeNotice('no-such', {})).toThrow('no notice has the template');
  expect(() => writeNotice('cycle-opened', {})).toThrow();
});

const about = { product: 'Thanh trà', owner: 'HTX', commune: 'Thủy Biều', reason: '' };

test.each([
  ['Thiếu kế hoạch tài chính', 'Lý do: Thiếu kế hoạch tài chính. Đề nghị chủ thể'],
  ['Thiếu kế hoạch tài chính.', 'Lý do: Thiếu kế hoạch tài chính. Đề nghị chủ thể'],
  ['Có "kế hoạch" chưa?', 'Lý do: Có "kế hoạch" chưa? Đề nghị chủ thể'],
  ['Xem ghi chú (trang 2)', 'Lý do: Xem ghi chú (trang 2). Đề nghị chủ thể'],
])('a reason ends with a stop before our own sentence begins: %s', (reason, read) => {
  expect(writeNotice('plan-returned', { ...about, reason }).body).toContain(read);
});

test('a dossier that is returned comes with its last day', () => {
  const returned = ordered.find(({ template }) => template === 'dossier-returned');
  expect(returned?.facts['lastDay']).toMatch(/^\d\d\/\d\d\/\d{4}$/);
  const { body } = writeNotice('dossier-returned', returned?.facts ?? {});
  expect(body).toContain(`Hạn bổ sung: hết ngày ${returned?.facts['lastDay'] ?? '?'}.`);
});

test('names that every object knows are no templates', () => {
  for (const name of ['constructor', 'toString', '__proto__'])
    expect(() => writeNotice(name, {})).toThrow('no notice has the template');
});

test.each([
  [0, 'gồm 2 sản phẩm:', '- Thanh trà\n- Bún\nĐề nghị'],
  [298, 'gồm 300 sản phẩm:', '- Thanh trà\n- Bún\n- và 298 sản phẩm nữa\nĐề nghị'],
])('a list is told by its first names, and %i more by their number', (more, count, lines) => {
  const round = { round: 1, authority: 'Hương Trà', office: 'Phòng Kinh tế' };
  const { body } = writeNotice('list-frozen', { ...round, products: ['Thanh trà', 'Bún'], more });
  expect(body).toContain(count);
  expect(body).toContain(lines);
});

test.each([
  ['in this release', { product: 'Bún', average: '91.25', stars: 5 }],
  ['in an earlier one', 'Bún: 91,25 điểm, 5 sao'],
])('results are told with a decimal comma, ordered %s', (_, result) => {
  const round = { round: 1, authority: 'Hương Trà', office: 'Phòng Kinh tế', decision: '1/QĐ' };
  const { body } = writeNotice('decided', { ...round, results: [result] as never, more: 0 });
  expect(body).toContain('- Bún: 91,25 điểm, 5 sao\n');
});

test.each([
  [[], '(3 sao). Đây là kết quả dự kiến'],
  [
    [{ set: '26/2026-01', criterion: '4.1', star: 4, met: 1 }],
    /vì chưa đạt mức tối thiểu:\n- tiêu chí 4\.1 \(.+\): mức tối thiểu của 4 sao\nĐây là/,
  ],
])('a provisional result names the minimums that were missed: %j', (missed, told) => {
  const facts = { ...about, average: '71.00', stars: 3, lastDay: '04/07/2024' };
  const { body } = writeNotice('provisional-result', { ...facts, missed });
  expect(body).toEqual(
    typeof told === 'string' ? expect.stringContaining(told) : expect.stringMatching(told),
  );
  // An order of an earlier release says nothing of minimums.
  expect(writeNotice('provisional-result', facts).body).toContain('(3 sao). Đây là');
});

test.each([
  ['half an emoji', 'Bún \ud83c Vân', 'Bún \ufffd Vân'],
  ['letters and their marks apart', 'Bún Vân Cù'.normalize('NFD'), 'Bún Vân Cù'],
  ['300 letters', 'ệ'.repeat(300), 'ệ'.repeat(300)],
  ['marks that turn the writing', '\u2067Bún\u2069 \u202eùC nâV\u202c\u200f', 'Bún ùC nâV'],
  ['line breaks', 'Bún\r\nBcc: ai@xa.example', 'Bún Bcc: ai@xa.example'],
])(
  '%s in a name and in a template of an office are told as text that everybody can read',
  (_, name, told) => {
    const texts = {
      subject: `{{ product }}: ${'Hạn'.normalize('NFD')}\u202e`,
      body: '{{ product }}\u202e.',
    };
    expect(templateFaults('dossier-returned', { vi: texts })).toEqual([]);
    const { subject, body } = writeTexts(texts, { product: name }, 'vi');
    expect(subject).toBe(`${told}: Hạn`);
    expect(body.replace(/\s+/g, ' ')).toBe(`${told}.`);
  },
);
