import { enclose } from '@ocop/casework';
import fc from 'fast-check';
import { red } from '../../../test/support/council-bench';
import {
  besides,
  type Choices,
  inCriteriaSession,
  sheetOn,
  vegetables,
} from '../../../test/support/criteria-bench';
import { office } from '../../../test/support/plans';
import {
  luat,
  member,
  type RoundBench,
  rules,
  sheet,
  tallied,
  van,
} from '../../../test/support/round-bench';
import { resultsOf } from '.';

const members = ['m1', 'm2', 'm3', 'm4'];
const council = (more: object) => ({
  rules: enclose({ ...rules, council: { ...rules.council, ...more } }),
});
const byVote = (more: object = {}) => inCriteriaSession(council({ knockOut: 'vote', ...more }));

/** Every member chooses the same; the other product of the list has the same points of all. */
function scoredWith(bench: RoundBench, choices: Choices, when = '2024-07-01 09:00'): RoundBench {
  for (const by of members) {
    bench.given(when, member(by), sheetOn(vegetables, van, by, choices));
    bench.given(when, member(by), sheet(luat, by, 30));
  }
  return tallied(bench);
}

const vote = (inFavour: number, against = members.length - inFavour, abstained = 0) => ({
  type: 'RecordVote',
  product: van,
  question: 'knock-out',
  for: inFavour,
  against,
  abstained,
});
const later = '2024-07-01 16:30';
const resultOf = (bench: RoundBench) =>
  resultsOf(bench.state).find(({ product }) => product === van);
/** 98 points, which would be five stars; the least option for five is missed at 4.1. */
const short = besides({ '4.1': 3 });

describe('a missed minimum that the council settles by vote', () => {
  test('stands in the way until the vote; carried, the stars are those of the points', () => {
    const bench = scoredWith(byVote(), short);
    expect(red(bench)).toContain('knock-out');
    expect(resultOf(bench)).toMatchObject({ stars: 4, outcome: 'recognise' });
    expect(bench.when(later, office, vote(4, 1))).toBe('VOTES_DO_NOT_ADD_UP');
    expect(bench.when(later, office, { ...vote(4), product: luat })).toBe('NOTHING_TO_SETTLE');
    bench.given(later, office, vote(3));
    expect(bench.event('VoteRecorded')).toMatchObject({ carried: true, result: { stars: 5 } });
    expect(resultOf(bench)).toMatchObject({
      average: { sum: 392, count: 4 },
      stars: 5,
      outcome: 'forward',
    });
    expect(red(bench)).not.toContain('knock-out');
    expect(bench.when(later, office, vote(4))).toBe('NOTHING_TO_SETTLE');
  });

  test.each([
    ['a majority against', vote(1)],
    ['a tie', vote(2)],
    ['nobody but abstentions', vote(0, 0, 4)],
  ])('keeps what the marks allow with %s, and is settled', (_how, against) => {
    const bench = scoredWith(byVote(), short).given(later, office, against);
    expect(resultOf(bench)).toMatchObject({ stars: 4, outcome: 'recognise' });
    expect(red(bench)).not.toContain('knock-out');
  });

  test('gives no more at this tier than its rule on ninety points says', () => {
    const bench = scoredWith(byVote({ from90: 'recognise-and-forward' }), short);
    bench.given(later, office, vote(4));
    expect(resultOf(bench)).toMatchObject({ stars: 4, outcome: 'recognise', alsoForward: true });
  });

  test('is no question where the majority of the sheets settles it', () => {
    const bench = scoredWith(inCriteriaSession(), short);
    expect(red(bench)).not.toContain('knock-out');
    expect(bench.when(later, office, vote(4))).toBe('NOTHING_TO_SETTLE');
  });

  test('is asked anew when the product is scored once more', () => {
    const bench = scoredWith(byVote(), short).given(later, office, vote(4));
    const again = { type: 'ReopenScoring', products: [van], reason: 'chọn nhầm mức' };
    bench.given('2024-07-01 17:00', office, again);
    expect(red(bench)).not.toContain('knock-out');
    for (const by of members)
      bench.given('2024-07-01 17:05', member(by), sheetOn(vegetables, van, by, short));
    tallied(bench, '2024-07-01 17:10');
    expect(resultOf(bench)).toMatchObject({ stars: 4 });
    expect(red(bench)).toContain('knock-out');
    bench.given('2024-07-01 17:15', office, vote(3));
    expect(resultOf(bench)).toMatchObject({ stars: 5 });
  });

  test('never gives more than the points, whatever the sheets', () => {
    const options = Object.fromEntries(
      vegetables.criteria.map(({ no, options }) => [
        no,
        fc.constantFrom(...options.map(({ points }) => points)),
      ]),
    );
    fc.assert(
      fc.property(fc.record(options), (choices) => {
        const bench = scoredWith(byVote(), choices);
        const told = bench.events.flatMap((event) =>
          event.type === 'ScoresTallied' ? event.data.results : [],
        );
        const [before] = told.filter(({ product }) => product === van);
        if (!before?.missed?.length)
          return bench.when(later, office, vote(4)) === 'NOTHING_TO_SETTLE';
        bench.given(later, office, vote(4));
        const after = resultOf(bench);
        expect(after?.stars).toBe(before.starByPoints);
        expect(after?.stars).toBeGreaterThanOrEqual(before.stars);
        expect(after?.average).toEqual(before.average);
        return true;
      }),
      { numRuns: 25, seed: 26 },
    );
  });
});
