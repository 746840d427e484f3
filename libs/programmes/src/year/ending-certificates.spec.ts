import { enclose } from '@ocop/casework';
import { RuleViolation, SYSTEM } from '@ocop/ground';
import type { RecognitionState } from '@ocop/recognition';
import { at } from '../../../../test/support/case-bench';
import { PaperWorld } from '../../../../test/support/paper-world';
import { openingOf, planNamed, provinceChair } from '../../../../test/support/plans';
import { caseRules } from '../case-rules';

const hue = planNamed('hue-2027');
const YEAR = { type: 'programme-year', id: hue.id } as const;
const { product } = openingOf('bun-van-cu');
const ids = Array.from({ length: 47 }, (_, i) => `san-pham-${i + 1}`);
const ABSENT = 41;
const act = {
  type: 'EndCertificates',
  decision: '217/QĐ-UBND',
  signedOn: '2027-02-21',
  certificates: ids.map((recognition, i) =>
    i < ABSENT ? { recognition } : { recognition, cause: 'criteria-not-met' },
  ),
};

/** Huế in February 2027 with 47 certificates of March 2024, one of another province among them where it is asked for. */
function world(other?: string): PaperWorld {
  const paper = new PaperWorld(at('2027-02-20'));
  paper.openYear(hue);
  ids.forEach((id, i) => {
    const area = id === other ? 'ha-tinh' : hue.authority.area;
    const certificate = {
      id,
      number: `${i + 1}/2024`,
      sha256: 'f',
      validFrom: '2024-03-01',
      validUntil: '2027-03-01',
    };
    const opening = {
      product,
      certificate,
      stars: 4,
      authority: { ...hue.authority, area },
      regulation: '148-2023',
      rules: enclose(caseRules(hue)),
    };
    paper.command(
      { type: 'recognition', id },
      { type: 'OpenRecognition', opening },
      SYSTEM,
      `open:${id}`,
    );
  });
  paper.advance(at('2027-02-22'));
  return paper;
}

const stageOf = (paper: PaperWorld, id: string) =>
  paper.state<RecognitionState>(`recognition/${id}`).stage;
const refused = (paper: PaperWorld, command: object) => {
  try {
    paper.command(YEAR, command as typeof act, provinceChair, 'end');
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
  return 'not refused';
};

test('47 certificates end by one decision: 41 struck off, 6 revoked, each with its number', () => {
  const paper = world();
  paper.command(YEAR, act, provinceChair, 'end');
  expect(ids.map((id) => stageOf(paper, id))).toEqual(
    ids.map((_, i) => (i < ABSENT ? 'struck-off' : 'revoked')),
  );
  const acts = paper.events.filter(({ type }) => type === 'CertificatesEnded');
  expect(acts).toHaveLength(1);
  const ended = paper.events.filter(({ type }) => /RecognitionRevoked|StruckOff/.test(type));
  expect(new Set(ended.map(({ data }) => (data as { decision: string }).decision))).toEqual(
    new Set(['217/QĐ-UBND']),
  );
  expect(refused(paper, act)).toBe('ENDED_ALREADY');
});

test('one that is another authority’s stays, the refusal is told, and the others end', () => {
  const paper = world('san-pham-30');
  paper.command(YEAR, act, provinceChair, 'end');
  expect(stageOf(paper, 'san-pham-30')).toBe('valid');
  expect(ids.filter((id) => stageOf(paper, id) === 'valid')).toHaveLength(1);
  const refusals = paper.events.filter(({ type }) => type === 'MessageRefused');
  expect(refusals.map(({ data }) => data)).toMatchObject([{ code: 'NOT_YOUR_CASE' }]);
});

test('nothing of it counts with a certificate twice or on a day to come', () => {
  const paper = world();
  const [first] = act.certificates;
  expect(refused(paper, { ...act, certificates: [first, first] })).toBe('RECOGNITION_TWICE');
  expect(refused(paper, { ...act, signedOn: '2027-03-01' })).toBe('SIGNED_IN_FUTURE');
  expect(refused(paper, { ...act, certificates: [] })).toBe('MALFORMED_COMMAND');
  expect(stageOf(paper, 'san-pham-1')).toBe('valid');
});
