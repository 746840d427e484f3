import { findRegulation } from '@ocop/regulations';
import { besides, vegetables } from '../../../test/support/criteria-bench';
import { dossierChanges } from './changes';
import { PAPER_KINDS, paperItems, paperKindName } from './paper-items';
import { papersAmiss, preCheck } from './pre-check';
import { paperStanding } from './standing';

describe('what the law asks for', () => {
  const ids = (...of: Parameters<typeof paperItems>) => paperItems(...of).map(({ id }) => id);

  test('of 1048 are eighteen items, of 26/2026 the forms of producer and commune; a re-evaluation brings what is new', () => {
    expect(ids('1048-2019', 'first')).toHaveLength(18 + 1);
    expect(ids('26-2026', 'first')).toEqual([
      ...['form-01', 'form-02', 'commune-letter', 'form-03'],
      ...['food-safety', 'test-reports', 'other'],
    ]);
    expect(ids('26-2026', 're-evaluation')).toContain('updates');
    expect(ids('26-2026', 'first')).not.toContain('updates');
  });

  test('is never less than what a filing is refused for', () => {
    for (const regulation of ['1048-2019', '148-2023', '148-1489-2025', '26-2026'] as const)
      for (const { id, mandatory } of findRegulation(regulation).papers)
        if (mandatory) expect(ids(regulation, 'first')).toContain(id);
  });

  test('makes the kinds of a wallet, each in the newest words', () => {
    expect(PAPER_KINDS).toEqual(expect.arrayContaining(['samples', 'registration', 'form-01']));
    expect(new Set(PAPER_KINDS).size).toBe(PAPER_KINDS.length);
    expect(paperKindName('food-safety')).toMatch(/khi bộ tiêu chí đòi hỏi/);
  });
});

describe('a paper', () => {
  const items = paperItems('26-2026', 'first').filter(({ id }) => id === 'food-safety');
  const on = (today: string, decidedBy: string | null, ...expiresOn: (string | null)[]) =>
    paperStanding(
      items,
      expiresOn.map((day) => ({ item: 'food-safety', expiresOn: day })),
      { today, decidedBy },
    )[0]?.state;

  test.each([
    ['without an end is there', '2026-06-20', '2026-06-30', [null], 'present'],
    ['counts on its last day', '2026-06-20', null, ['2026-06-20'], 'present'],
    ['has expired on the day after', '2026-06-21', null, ['2026-06-20'], 'expired'],
    [
      'that ends inside the running round is told',
      '2026-06-20',
      '2026-06-30',
      ['2026-06-29'],
      'expires-before-decision',
    ],
    [
      'good on the day of the decision is good',
      '2026-06-20',
      '2026-06-30',
      ['2026-06-30'],
      'present',
    ],
    [
      'beside an old one counts',
      '2026-06-20',
      '2026-06-30',
      ['2026-06-01', '2029-06-01'],
      'present',
    ],
    ['that is not there is missing', '2026-06-20', '2026-06-30', [], 'missing'],
  ])('%s', (_, today, decidedBy, expiresOn, state) => {
    expect(on(today, decidedBy, ...expiresOn)).toBe(state);
  });

  test('that is missing is amiss only where the law asks the producer for it', () => {
    const all = paperStanding(paperItems('26-2026', 'first'), [], { today: '2026-06-20' });
    expect(papersAmiss(all).map(({ item }) => item.id)).toEqual(['form-01', 'form-02']);
  });
});

test('between two versions papers come, go, and are replaced; another order is no change', () => {
  const a = { item: 'form-01', paper: 'a', version: 1 };
  const b = { item: 'food-safety', paper: 'b', version: 1 };
  const c = { item: 'test-reports', paper: 'c', version: 1 };
  expect(dossierChanges([a, b], [b, a])).toEqual([]);
  expect(dossierChanges([a, b], [{ ...b, version: 3 }, c])).toEqual([
    { ...b, version: 3, change: 'replaced', before: 1 },
    { ...c, change: 'added' },
    { ...a, change: 'removed' },
  ]);
});

describe('before filing', () => {
  const law = findRegulation('26-2026');
  const check = (choices: Record<string, number | null>, evidence = {}) =>
    preCheck(law, vegetables, { choices, evidence });

  test('points count as proven where a document is named', () => {
    const choices = besides({ '4.1': 3 });
    const evidence = { '4.1': { document: 'Hợp đồng tiêu thụ' }, '4.2': { reason: 'chưa có' } };
    const { sections, total } = check(choices, evidence);
    const own = sections.find(({ no }) => no === '4');
    expect(own).toMatchObject({ proven: 3 });
    expect(own?.points).toBeGreaterThan(3);
    expect(sections.reduce((sum, { points }) => sum + points, 0)).toBe(total);
  });

  test('a missed minimum bars the next star whatever the total, and is named with its option', () => {
    const { total, star, next } = check(besides({ '4.1': 3 }));
    expect({ total, star }).toEqual({ total: 98, star: 4 });
    const mark = vegetables.criteria
      .find(({ no }) => no === '4.1')
      ?.options.find(({ minimumFor }) => minimumFor === 5);
    expect(next).toMatchObject({
      star: 5,
      points: 0,
      marks: [{ criterion: '4.1', from: 3, to: mark?.points, text: mark?.text }],
      raises: [],
    });
  });

  test('taking every step it names reaches the star it names', () => {
    const lowest = vegetables.criteria.map(({ no, options }): [string, number] => [
      no,
      Math.min(...options.map(({ points }) => points)),
    ]);
    for (let choices = Object.fromEntries(lowest), star = 0; star < 5;) {
      const { star: reached, next } = check(choices);
      if (!next) {
        expect(reached).toBe(5);
        break;
      }
      const marks = next.marks.map(({ criterion, to }) => [criterion, to] as const);
      choices = { ...choices, ...Object.fromEntries(marks) };
      for (const { criterion, to } of check(choices).next?.raises ?? []) {
        if ((check(choices).star ?? 0) >= next.star) break;
        choices = { ...choices, [criterion]: to };
      }
      const now = check(choices).star ?? 0;
      expect(now).toBeGreaterThanOrEqual(reached ?? 0);
      star = Math.max(star + 0.05, now);
    }
  });

  test('with five stars nothing is above', () => {
    expect(check(besides({}))).toMatchObject({ star: 5 });
    expect(check(besides({})).next).toBeUndefined();
  });
});
