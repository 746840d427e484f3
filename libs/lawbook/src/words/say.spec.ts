import { regulations } from '@ocop/regulations';
import { lawFacts, sayLawFact, sayLegalSource } from '..';

const facts = regulations.flatMap(lawFacts);
const said = (law: string, key: string) => {
  const fact = regulations.filter(({ id }) => id === law).flatMap(lawFacts);
  const one = fact.find((candidate) => candidate.key === key);
  if (!one) throw new Error(`${law} has no ${key}`);
  return [sayLawFact(one, 'vi'), sayLawFact(one, 'en')];
};

test('whatever a law says has its sentence in both languages, with every value in its place', () => {
  for (const fact of facts)
    for (const language of ['vi', 'en'] as const) {
      const sentence = sayLawFact(fact, language);
      // A value that is missing would be a dash at an end of the sentence or beside a mark.
      expect(sentence).not.toMatch(/[{}]|undefined|^-|-$|-[,;:]|: -|\d{4}-\d{2}-\d{2}/);
      // Names of our own never reach a reader as codes.
      if (language === 'vi') expect(sentence).not.toMatch(/\b(province|district|first|upgrade)\b/);
    }
});

test.each([
  [
    '26-2026',
    'forwards province',
    'Cấp tỉnh: gửi lên cấp trung ương từ 90 điểm',
    'Province: forwards from 90 points to the centre',
  ],
  [
    '26-2026',
    'round province 1',
    'Cấp tỉnh, đợt 1: UBND cấp xã đề nghị trước 30/04, đánh giá trước 30/06',
    'Province, round 1: proposed by the commune before 30/04, evaluated before 30/06',
  ],
  [
    '148-1489-2025',
    'decided-until re-evaluation',
    'Hồ sơ đánh giá lại: quyết định theo quy định này đến hết 21/06/2026',
    'Dossiers for renewal: decided under it until 21/06/2026',
  ],
  [
    '26-2026',
    'open quorum',
    'Số thành viên có mặt để họp: mặc định 3/4 [council.quorum]',
    'Quorum of a session: by default 3/4 [council.quorum]',
  ],
])('%s, %s', (law, key, vi, en) => expect(said(law, key)).toEqual([vi, en]));

test('a source says how sure we are where it was not read in the text', () => {
  const document = 'QĐ 148/QĐ-TTg';
  expect(sayLegalSource({ document, article: 'điều 7', certainty: 'text' }, 'vi')).toBe(
    'QĐ 148/QĐ-TTg, điều 7',
  );
  expect(sayLegalSource({ document, article: 'điều 7', certainty: 'text' }, 'vi', document)).toBe(
    'điều 7',
  );
  expect(sayLegalSource({ document, certainty: 'inference' }, 'en')).toBe(
    'QĐ 148/QĐ-TTg; inference',
  );
});
