import { templateGrammar } from './grammar';
import { sampleOf } from './samples';
import { templateFaults } from './template-faults';
import { NOTICE_KINDS, shippedTexts } from './texts';
import { writeNotice, writeTexts } from './write-notice';

const KIND = 'dossier-returned';
const GOOD = { subject: '{{ product }}: hồ sơ cần bổ sung', body: 'Hạn: {{ lastDay }}.' };
const saved = (texts: Partial<typeof GOOD>, kind = KIND) =>
  templateFaults(kind, { vi: { ...GOOD, ...texts } });

test.each(NOTICE_KINDS)(
  'the words of the release for %s pass in both languages, full and bare',
  (kind) => {
    expect(templateFaults(kind, shippedTexts(kind))).toEqual([]);
    for (const language of ['vi', 'en'] as const)
      for (const bare of [false, true]) {
        const { subject, body } = writeNotice(kind, sampleOf(kind, { bare }), language);
        expect(`${subject}\n${body}`).not.toMatch(/\{\{|undefined|\[object/);
        expect(subject.length).toBeGreaterThan(10);
      }
  },
);

test('both languages name the same facts', () => {
  for (const kind of NOTICE_KINDS) {
    const { vi, en } = shippedTexts(kind);
    const named = ({ subject, body }: typeof vi) => [
      ...new Set(
        `${subject} ${body}`
          .match(/\{[{%][^}]*\}/g)
          ?.join(' ')
          .match(/\b[a-z]\w+\b/gi),
      ),
    ];
    const vars = (texts: typeof vi) =>
      named(texts)
        .filter((name) =>
          [...templateGrammar(kind).needed, ...templateGrammar(kind).optional].includes(name),
        )
        .sort();
    expect({ kind, names: vars(en) }).toEqual({ kind, names: vars(vi) });
  }
});

test('a good template has no faults', () => {
  expect(saved({})).toEqual([]);
  expect(
    templateFaults(KIND, { vi: GOOD, en: { subject: 'x {{ product }}', body: '{{ lastDay }}' } }),
  ).toEqual([]);
});

test.each([
  ['an unknown variable', { body: 'Kính gửi\n{{ ownr }}' }, 2, 'ownr', /owner/],
  ['an unclosed brace', { body: 'a\nb\n{{ product' }, 3, 'not closed', /\{\{/],
  ['an unclosed if', { body: '{% if product %}x' }, 1, 'not closed', /endif/],
  ['a file that is read', { body: '{% include "/etc/passwd" %}' }, 1, 'include', /\{% if %\}/],
  ['another that is rendered', { body: 'x\n{% render "x" %}' }, 2, 'render', /\{% for %\}/],
  ['a layout', { body: '{% layout "x" %}' }, 1, 'layout', /tags/],
  ['a value that is kept', { body: '{% assign a = product %}{{ a }}' }, 1, 'assign', /tags/],
  [
    'a loop over numbers',
    { body: 'x\n{% for i in (1..999999999) %}{{ i }}{% endfor %}' },
    2,
    '..',
    /lists of the notice/,
  ],
  [
    'a filter that there is not',
    { body: '{{ product | base64_decode }}' },
    1,
    'base64_decode',
    /sentence/,
  ],
  ['HTML', { body: 'Xem\n<a href="x">ở đây</a>' }, 2, '<a', /without HTML/],
  ['a script', { body: '<script>alert(1)</script>' }, 1, '<script', /without HTML/],
  [
    'a second line in the subject',
    { subject: 'x\r\nBcc: all@ocop.example' },
    2,
    'line break',
    /one line/,
  ],
  ['another kind of line break there', { subject: 'x\u2028y' }, 2, 'line break', /one line/],
  [
    'a link that decides',
    { body: 'https://ocop.example/v1/approve?id=1' },
    1,
    '/v1/',
    /only opens a page/,
  ],
  ['a link out of facts', { body: 'https://{{ product }}/x' }, 1, '{{', /written out/],
  ['a link that is code', { body: 'javascript:alert(1)' }, 1, 'javascript:', /https/],
  ['an identity number', { body: 'CCCD của ông' }, 1, 'CCCD', /identifies/],
  ['a telephone number', { body: 'Gọi 0912 345 678' }, 1, '0912', /no telephone/],
  ['somebody’s address', { body: 'Gửi a.b@xa.example' }, 1, 'a.b@', /nobody’s/],
  ['nothing', { body: '  ' }, 1, '', /something to say/],
  ['too much', { body: 'x'.repeat(5_001) }, 1, '5001', /5000 characters/],
])('%s is refused with its line and what is allowed', (_, texts, line, got, expected) => {
  const [fault] = saved(texts);
  expect(fault).toMatchObject({ language: 'vi', line });
  expect(fault?.got).toContain(got);
  expect(fault?.expected).toMatch(expected);
  expect(fault?.expectedVi).not.toBe(fault?.expected);
});

test('what a notice may lack must be asked for first', () => {
  const kind = 'deadline-reminder';
  const texts = { subject: 'Hạn {{ lastDay }}', body: '{{ more }} nữa' };
  expect(templateFaults(kind, { vi: texts })).toMatchObject([
    { got: 'more', expected: expect.stringContaining('{% if more %}') },
  ]);
  const asked = { ...texts, body: '{% if more %}{{ more }} nữa{% endif %}.' };
  expect(templateFaults(kind, { vi: asked })).toEqual([]);
});

test('a list that is not told line by line is refused before anybody reads [object Object]', () => {
  expect(
    templateFaults('decided', { vi: { subject: 'Kết quả', body: '{{ results }}' } }),
  ).toMatchObject([{ got: '[object Object]' }]);
});

test('the English words are checked as well, each fault in its language', () => {
  expect(
    templateFaults(KIND, { vi: GOOD, en: { subject: 'x', body: '{{ nope }}' } }),
  ).toMatchObject([{ language: 'en', field: 'body', got: 'nope' }]);
});

test('facts are text and never templates, tags or headers', () => {
  const facts = {
    ...sampleOf(KIND),
    product: '{{ lastDay }}\r\nBcc: x',
    lastDay: '<b>{% include "x" %}',
  };
  const { subject, body } = writeTexts(GOOD, facts, 'vi');
  expect(subject).toBe('{{ lastDay }} Bcc: x: hồ sơ cần bổ sung');
  expect(body).toContain('<b>{% include "x" %}');
});

test('what every object has is no fact', () => {
  for (const name of ['constructor', '__proto__', 'toString'])
    expect(
      saved({ body: `{{ product.${name} }}` }).length + saved({ body: `{{ ${name} }}` }).length,
    ).toBeGreaterThan(0);
});
