import { addDays } from '@ocop/calendar';
import { setsOf } from '@ocop/criteria';
import { DOSSIER_KINDS, findRegulation, type Regulation, regulations } from '@ocop/regulations';
import { detailsOf, type LawFact, lawDiff, lawFacts } from '..';

const factOf = (law: string, key: string): LawFact | undefined =>
  lawFacts(findRegulation(law)).find((fact) => fact.key === key);
const each = regulations.map((law) => [law.id, law] as const);

describe.each(each)('everything that %s says', (_, law) => {
  const facts = lawFacts(law);

  test('is said once, and with the place where it stands', () => {
    const keys = facts.map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(facts.filter(({ source }) => !source.document)).toEqual([]);
  });

  test('includes the powers, the terms and what is left to the provinces', () => {
    const topics = new Set(facts.map(({ topic }) => topic));
    for (const topic of ['powers', 'criteria', 'papers', 'procedure', 'certificate', 'left-open'])
      expect(topics).toContain(topic);
  });
});

/** What decides stands in the frozen version, what is told stands beside it: they never disagree. */
describe.each(each)('what stands beside the released %s', (id, law) => {
  const details = detailsOf(id);

  test('lists every paper that a filing is refused for', () => {
    for (const paper of law.papers) {
      const listed = details?.papers.find((one) => one.id === paper.id);
      expect({ paper: paper.id, listed: listed !== undefined }).toMatchObject({ listed: true });
      if (paper.mandatory) expect(listed).toMatchObject({ mandatory: true, from: 'producer' });
    }
  });

  test('has every step of the released procedure', () => {
    const steps = details?.steps.map((step) => step.id);
    for (const step of law.procedure) expect(steps).toContain(step.id);
  });

  test('leaves nothing open that the law settles', () => {
    const open = details?.leftOpen.map((one) => one.id);
    expect(open?.includes('commune-term')).toBe(law.communeCheck?.workingDays === undefined);
    expect(open?.includes('rounds')).toBe(details?.rounds.length === 0);
  });
});

test('QĐ 1048 has 18 items, five of them mandatory', () => {
  const papers = detailsOf('1048-2019')?.papers ?? [];
  expect(papers).toHaveLength(18);
  expect(papers.filter(({ mandatory }) => mandatory)).toHaveLength(5);
});

describe('QĐ 26/2026', () => {
  const law = findRegulation('26-2026');
  const details = detailsOf('26-2026');

  test('has the three forms: two of the producer, one of the commune', () => {
    const forms = details?.papers.filter(({ id }) => id.startsWith('form-'));
    expect(forms?.map(({ id, from }) => [id, from])).toEqual([
      ['form-01', 'producer'],
      ['form-02', 'producer'],
      ['form-03', 'commune'],
    ]);
  });

  test('gives its terms as the rules count them', () => {
    const within = (id: string) => details?.steps.find((step) => step.id === id)?.within?.days;
    expect(within('commune-check')).toBe(law.communeCheck?.workingDays);
    expect(within('again-within')).toBe(law.reEvaluation?.evaluateWithinDays);
    expect(within('revoke')).toBe(law.revocation.days);
  });

  test('asks for the samples that its sheets ask for', () => {
    const { count = 0, noneFor = [] } = details?.samples ?? {};
    for (const set of setsOf(law.id))
      expect({ set: set.id, samples: set.samples }).toEqual({
        set: set.id,
        samples: noneFor.includes(set.id) ? 0 : count,
      });
  });

  test('ends the former law by the days of its transition', () => {
    const ends = findRegulation('148-1489-2025').ends;
    const filed = details?.transition.filter(({ id }) => id === 'filed-before') ?? [];
    expect(filed.flatMap(({ kinds }) => kinds).sort()).toEqual([...DOSSIER_KINDS].sort());
    for (const { kinds, days = 0, until } of filed)
      for (const kind of kinds) {
        expect(addDays(law.inForceFrom, days)).toBe(until);
        expect(ends?.decidedUntil[kind]).toBe(until);
      }
    const missed = details?.transition.find(({ id }) => id === 'window-missed');
    expect(missed?.days).toBe(law.graceAfterExpiry?.days);
  });

  test.each([
    ['validity', { months: 36 }, 'điều 4 khoản 3'],
    ['filing-window', { opens: 180, closes: 120 }, 'điều 7 khoản 6 điểm a'],
    ['evaluate-within', { days: 45 }, 'điều 7 khoản 6 điểm g'],
    ['grace', { days: 180 }, 'điều 12 khoản 3'],
    ['samples', { count: 5 }, 'điều 6 khoản 2 điểm d'],
    ['no-samples-for', { sets: ['26/2026-26'] }, 'điều 6 khoản 2 điểm d'],
    ['forwards province', { from: 90, to: 'centre' }, 'điều 7 khoản 3 điểm e'],
    ['revokes province', { stars: [3, 4] }, 'điều 8 khoản 2'],
    ['revokes centre', { stars: [5] }, 'điều 8 khoản 2'],
    ['band 4', { from: 70, below: 90 }, 'điều 3 khoản 3'],
    ['part A', { max: 40 }, 'điều 3 khoản 1'],
    ['revocation-term', { days: 15 }, 'điều 8 khoản 4'],
    ['round province 1', { proposedBefore: '04-30', decidedBefore: '06-30' }, 'điều 5 khoản 1'],
    ['round centre 2', { proposedBefore: '01-30', decidedBefore: '03-30' }, 'điều 5 khoản 2'],
  ])('says %s: %j (%s)', (key, values, article) => {
    const fact = factOf('26-2026', key);
    expect(fact?.values).toMatchObject(values);
    expect(fact?.source).toMatchObject({ article, certainty: 'text' });
  });

  test('cites an article for every number of its own', () => {
    const own = lawFacts(law).filter(({ source }) => source.document.startsWith('QĐ 26/2026'));
    const without = own.filter(({ source, name }) => !source.article && name !== 'issued');
    expect(without.map(({ key }) => key)).toEqual([]);
  });

  test('names six causes of revocation', () => {
    const causes = lawFacts(law).filter(({ name }) => name === 'cause');
    expect(causes).toHaveLength(6);
  });
});

describe('what changes from one law to another', () => {
  const changes = (from: string, to: string) =>
    Object.fromEntries(
      lawDiff(findRegulation(from), findRegulation(to)).map((one) => [one.key, one]),
    );

  test('a law and itself: nothing', () => {
    for (const law of regulations) expect(lawDiff(law, law)).toEqual([]);
  });

  test('1048 to 148: the district recognises, and sends up from 70 points instead of 50', () => {
    const changed = changes('1048-2019', '148-2023');
    expect(changed['recognises district']).not.toHaveProperty('before');
    expect(changed['forwards district']?.before?.values).toMatchObject({ from: 50 });
    expect(changed['forwards district']?.after?.values).toMatchObject({ from: 70 });
    expect(changed['part A']?.after?.values).toMatchObject({ max: 40 });
    expect(changed).not.toHaveProperty('validity');
  });

  test('148 to its amendment: the district is gone, sheets and papers stay', () => {
    const changed = changes('148-2023', '148-1489-2025');
    expect(changed['decides district']).not.toHaveProperty('after');
    expect(changed['recognises province']?.after?.values).toMatchObject({ stars: [3, 4] });
    expect(Object.keys(changed).filter((key) => key.startsWith('paper'))).toEqual([]);
  });

  test('148 to 26/2026: the notice is replaced by the window, causes and rounds are named', () => {
    const changed = changes('148-1489-2025', '26-2026');
    expect(changed['expiry-notice']).not.toHaveProperty('after');
    expect(changed['filing-window']).not.toHaveProperty('before');
    expect(changed['open rounds']).not.toHaveProperty('after');
    expect(changed['open quorum']).toBeUndefined();
  });

  test('a law of which only the deciding part is known is shown by that', () => {
    const bare: Regulation = { ...findRegulation('26-2026'), id: 'sau-nay' };
    expect(lawFacts(bare).some(({ key }) => key === 'validity')).toBe(true);
    expect(lawFacts(bare).some(({ topic }) => topic === 'left-open')).toBe(false);
  });
});
