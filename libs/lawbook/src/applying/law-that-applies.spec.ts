import { addDays, addMonths } from '@ocop/calendar';
import { regulations } from '@ocop/regulations';
import fc from 'fast-check';
import { asQuestion, type AskedDossier, lawThatApplies, questionFaults, sayFinding } from '..';

const answer = (asked: AskedDossier) => lawThatApplies(asQuestion(asked));
const codes = (asked: AskedDossier) => answer(asked).findings.map(({ code }) => code);
const found = (asked: AskedDossier, code: string) =>
  answer(asked).findings.find((finding) => finding.code === code);

test.each([
  ['2019-08-21', '1048-2019'],
  ['2023-02-23', '1048-2019'],
  ['2023-02-24', '148-2023'],
  ['2025-07-05', '148-2023'],
  ['2025-07-06', '148-1489-2025'],
  ['2026-05-21', '148-1489-2025'],
  ['2026-05-22', '26-2026'],
  ['2030-01-01', '26-2026'],
])('a first dossier filed on %s falls under %s', (filed, law) =>
  expect(answer({ filed, kind: 'first' }).law.id).toBe(law),
);

describe('dossiers under way when QĐ 26/2026 came (điều 12)', () => {
  test.each([
    ['first', undefined, '2026-07-21'],
    ['upgrade', '2024-11-12', '2026-07-21'],
    ['re-evaluation', '2023-06-20', '2026-06-21'],
  ])('%s: decided under the former law until its own day', (kind, recognised, until) => {
    const finding = found({ filed: '2026-05-21', kind, recognised }, 'decide-until');
    expect(finding?.values).toEqual({ until });
    expect(finding?.source.article).toBe('điều 12');
  });

  test('what was filed under QĐ 148 goes on under its amendment', () => {
    const asked = { filed: '2025-03-01', kind: 'first' };
    expect(found(asked, 'goes-on-under')?.values).toEqual({
      law: '148-1489-2025',
      since: '2025-07-06',
    });
    expect(found(asked, 'decide-until')?.values).toEqual({ until: '2026-07-21' });
  });
});

test('in the first days of July 2025 there is no district any more and no other power yet', () => {
  expect(found({ filed: '2025-07-02', kind: 'first' }, 'tier-gone')?.values).toMatchObject({
    tier: 'district',
    powersTo: 'province',
    powersFrom: '2025-07-06',
  });
  expect(codes({ filed: '2025-06-30', kind: 'first' })).toContain('begins-at');
});

describe('a re-evaluation under QĐ 26/2026', () => {
  // Recognised on 12/11/2024: valid to 12/11/2027; the window is 16/05 to 15/07/2027.
  const recognised = '2024-11-12';
  test.each([
    ['2027-05-15', 'before-window'],
    ['2027-05-16', 'in-window'],
    ['2027-07-15', 'in-window'],
    ['2027-07-16', 'after-window'],
  ])('filed on %s: %s', (filed, code) => {
    const asked = { filed, kind: 're-evaluation', recognised };
    expect(codes(asked)).toContain(code);
    expect(found(asked, 'window')?.values).toEqual({ opens: '2027-05-16', closes: '2027-07-15' });
  });

  test('a window that had closed before the law came: the certificate lives on, at most 180 days', () => {
    const asked = { filed: '2026-06-01', kind: 're-evaluation', recognised: '2023-09-12' };
    expect(found(asked, 'window-could-not-be-met')).toMatchObject({
      values: { days: 180, until: '2027-03-11' },
      source: { article: 'điều 12' },
    });
  });

  test('a window that could still be met is no excuse', () => {
    const asked = { filed: '2026-10-01', kind: 're-evaluation', recognised: '2023-10-10' };
    expect(codes(asked)).toContain('after-window');
  });

  test('after its expiry nothing is left to be re-evaluated', () => {
    const asked = { filed: '2027-11-13', kind: 're-evaluation', recognised };
    expect(codes(asked)).toContain('certificate-expired');
  });
});

test('the former laws set no time to file a re-evaluation', () => {
  const asked = { filed: '2024-05-01', kind: 're-evaluation', recognised: '2021-06-01' };
  expect(codes(asked)).toEqual(expect.arrayContaining(['recognised-under', 'no-window']));
});

describe('a question that has no answer', () => {
  const faults = (asked: AskedDossier) =>
    questionFaults(asked).map(({ field, code }) => [field, code]);
  test.each<[AskedDossier, [string, string][]]>([
    [{ filed: '1024-07-10', kind: 'first' }, [['filed', 'NOT_A_DAY']]],
    [{ filed: '2024-02-30', kind: 'first' }, [['filed', 'NOT_A_DAY']]],
    [{ filed: '\ud83d', kind: 'first' }, [['filed', 'NOT_A_DAY']]],
    [{ filed: '2019-08-20', kind: 'first' }, [['filed', 'BEFORE_EVERY_LAW']]],
    [{ filed: '2026-06-01', kind: 'renewal' }, [['kind', 'KIND_UNKNOWN']]],
    [{ filed: '2026-06-01', kind: 'upgrade' }, [['recognised', 'RECOGNITION_MISSING']]],
    [
      { filed: '2026-06-01', kind: 'first', recognised: '2024-01-01' },
      [['recognised', 'RECOGNITION_OUT_OF_PLACE']],
    ],
    [
      { filed: '2026-06-01', kind: 'upgrade', recognised: '2026-06-02' },
      [['recognised', 'RECOGNISED_LATER']],
    ],
    [
      { filed: '1024-01-01', kind: 're-evaluation', recognised: '9999-01-01' },
      [
        ['filed', 'NOT_A_DAY'],
        ['recognised', 'NOT_A_DAY'],
      ],
    ],
  ])('%j', (asked, expected) => expect(faults(asked)).toEqual(expected));
});

test('every answerable question has one law, in force on the day, and findings with words and a source', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2019-08-21', n));
  const kind = fc.constantFrom('upgrade', 're-evaluation');
  fc.assert(
    fc.property(day, day, kind, (one, other, asked) => {
      const [recognised = one, filed = one] = [one, other].sort();
      const { law, findings } = answer({ filed, kind: asked, recognised });
      expect(law.inForceFrom <= filed).toBe(true);
      const later = regulations.filter(({ inForceFrom }) => inForceFrom > law.inForceFrom);
      for (const { inForceFrom } of later) expect(inForceFrom > filed).toBe(true);
      const expired = findings.some(({ code }) => code === 'certificate-expired');
      expect(expired).toBe(filed > addMonths(recognised, 36));
      for (const finding of findings) {
        expect(finding.source.document).not.toBe('');
        for (const language of ['vi', 'en'] as const)
          expect(sayFinding(finding, language)).not.toMatch(/[{}]|undefined|\d{4}-\d{2}-\d{2}/);
      }
    }),
  );
});
