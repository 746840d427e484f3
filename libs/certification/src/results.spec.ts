import { enclose, matterOf } from '@ocop/casework';
import { SYSTEM } from '@ocop/ground';
import { caseRules } from '@ocop/programmes';
import {
  chair,
  huongTra,
  office,
  planNamed,
  producer,
  provinceChair,
  provinceOffice,
} from '../../../test/support/plans';
import {
  accept,
  atOffice,
  first,
  nextActions,
  opening,
  second,
} from '../../../test/support/product-bench';
import { type CycleState, productCycle } from '.';

describe('results and who may act on them', () => {
  const province = planNamed('thua-thien-hue-2024');
  const outcomes = { 3: 'recognise', 4: 'forward', 5: 'forward' } as const;
  const result = (stars: 3 | 4 | 5, more: object = {}) => ({
    type: 'RecordResult',
    score: {
      tier: 'district',
      round: first,
      roundNo: 1,
      average: { sum: stars * 20 - 8, count: 1 },
      stars,
      outcome: outcomes[stars],
      ...more,
    },
  });
  const onAgenda = () => atOffice().given('2024-06-24 17:00', office, accept);
  const decide = (signedOn: string) => ({
    type: 'RecordDecision',
    decision: { number: '1', signedOn, authority: 'UBND' },
  });

  test.each([
    ['another round', { round: second }],
    ['another tier', { tier: 'province' }],
  ])('a result of %s is refused', (_which, more) => {
    expect(onAgenda().when('2024-07-01', SYSTEM, result(3, more))).toBe('RESULT_OF_ANOTHER_ROUND');
  });

  test('a provisional result is told, and may be appealed against once, until its day is over', () => {
    const appeal = { type: 'FileAppeal', reason: 'tính thiếu phiếu kiểm nghiệm' };
    const until = { respondUntil: '2024-07-04' };
    const bench = onAgenda().given('2024-07-01', SYSTEM, result(3, until));
    expect(bench.noticed()).toEqual(['provisional-result']);
    const missed = [{ criterion: '4.1', star: 4, met: 1 }];
    const short = onAgenda().given(
      '2024-07-01',
      SYSTEM,
      result(3, { ...until, missed, set: '26/2026-01' }),
    );
    expect(short.event('NoticeOrdered')).toMatchObject({
      notice: { facts: { missed: [{ set: '26/2026-01', criterion: '4.1', star: 4 }] } },
    });
    expect(bench.when('2024-07-05', producer, appeal)).toBe('APPEAL_TOO_LATE');
    const final = onAgenda().given('2024-07-01', SYSTEM, result(3));
    expect([bench, final].map((one) => nextActions(one, producer).includes('FileAppeal'))).toEqual([
      true,
      false,
    ]);
    expect(final.when('2024-07-02', producer, appeal)).toBe('APPEAL_TOO_LATE');
    const early = onAgenda().given('2024-07-01', SYSTEM, result(3, until));
    early.given('2024-07-04 17:00', producer, appeal);
    expect(early.told()).toEqual(['AppealFiled']);
    expect(nextActions(early, producer)).not.toContain('FileAppeal');
    expect(early.when('2024-07-04 18:00', producer, appeal)).toBe('APPEALED_ALREADY');
    const answer = { type: 'AppealDecided', round: first, outcome: 'dismissed', reason: 'x' };
    expect(early.when('2024-07-06', SYSTEM, answer)).toEqual(['AppealAnswered', 'NoticeOrdered']);
  });

  test('what the council puts off keeps its place at the office and goes to the next round', () => {
    const put = { type: 'PutOff', round: first, reason: 'thiếu mẫu' };
    const bench = onAgenda().given('2024-07-01', SYSTEM, put);
    expect(bench.event('RoundRefusedProduct')).toEqual({
      round: first,
      code: 'PUT_OFF',
      reason: 'thiếu mẫu',
    });
    expect(bench.state).toMatchObject({ stage: 'office-intake', round: second });
    expect(bench.when('2024-07-02', SYSTEM, put)).toBe('WRONG_STAGE');
  });

  test('what a council has judged is struck off no longer, and the refusal says which product and by which decision', () => {
    const strike = { type: 'StruckFromList', decision: '5/QĐ-UBND', reason: 'dừng sản xuất' };
    expect(onAgenda().when('2024-07-01', SYSTEM, strike)).toContain('CycleClosed');
    const bench = onAgenda().given('2024-07-01', SYSTEM, result(3));
    const { code, facts } = bench.refusal('2024-07-02', SYSTEM, strike);
    expect([code, facts]).toEqual([
      'PRODUCTS_JUDGED',
      { decision: '5/QĐ-UBND', judged: [bench.state.product?.name], ended: [] },
    ]);
  });

  test('no certificate states more stars than its issuer may give', () => {
    const bench = onAgenda().given('2024-07-01', SYSTEM, result(4, { outcome: 'recognise' }));
    const { code, facts } = bench.refusal('2024-07-08', SYSTEM, decide('2024-07-08'));
    expect([code, facts]).toEqual([
      'STARS_NOT_OURS',
      {
        stars: 4,
        tier: 'district',
        recognises: [3],
        regulation: 'QĐ 148/QĐ-TTg',
      },
    ]);
  });

  test.each([
    ['2024-07-08', 'ProductRecognised'],
    ['2025-07-01', 'TIER_ENDED'],
    ['2023-01-31', 'LAW_NOT_BEGUN'],
  ])(
    'a decision of %s that a round passes on is held against the product’s own law: %s',
    (signedOn, answer) => {
      const bench = onAgenda().given('2024-07-01', SYSTEM, result(3));
      expect([bench.when('2024-07-08', SYSTEM, decide(signedOn))].flat()).toContain(answer);
    },
  );

  const atProvince = (begin = opening) => {
    const bench = atOffice(begin).given('2024-06-24 17:00', office, accept);
    const receiver = huongTra.higher[0];
    const forwarded = {
      type: 'RecordForwarding',
      letter: '45',
      sentOn: '2024-07-12',
      receiver,
    };
    return bench
      .given('2024-07-01', SYSTEM, result(4))
      .given('2024-07-08', SYSTEM, decide('2024-07-08'))
      .given('2024-07-12', SYSTEM, forwarded);
  };

  test('a receiver that the plan does not name decides all the same', () => {
    const whole = matterOf(opening.rules);
    const rules = enclose({ ...whole, authorities: whole.authorities.slice(0, 1) });
    const bench = atProvince({ ...opening, rules });
    expect(bench.state).toMatchObject({
      stage: 'office-intake',
      tier: 'province',
    });
    expect(productCycle.subject(bench.state).holder).toEqual({
      role: 'programme-office',
      area: 'hue',
    });
    expect(nextActions(bench, provinceOffice)).toContain('AcceptDossier');
  });

  test('a round of the lower tier does not take it again', () => {
    const bench = atProvince();
    expect(bench.when('2024-07-15', provinceOffice, { ...accept, round: second })).toBe(
      'WRONG_ROUND',
    );
  });

  const round = province.rounds[0]?.id ?? '';
  const handedDown = () =>
    atProvince()
      .given('2024-07-15', provinceOffice, { ...accept, round })
      .given('2024-08-20', SYSTEM, result(3, { tier: 'province', round, outcome: 'hand-down' }))
      .given('2024-09-10', SYSTEM, decide('2024-09-10'));

  test('handed down: the authority below has a term, a reminder and a next action', () => {
    const bench = handedDown();
    expect(bench.types()).toEqual(['ProductHandedDown', 'DeadlineSet', 'NoticeOrdered']);
    expect(bench.event('DeadlineSet').deadline.lastDay).toBe('2024-10-01');
    expect(nextActions(bench, chair)).toContain('RecogniseFromResult');
    expect(bench.untilDay('2024-10-20')).toEqual(
      expect.arrayContaining(['DeadlineMissed', 'NoticeOrdered']),
    );
  });

  test('handed down: more time keeps its reminders', () => {
    const more = { deadline: 'handed-down', to: '2024-12-20', decision: '9/QĐ', reason: 'lũ' };
    const bench = handedDown().given('2024-09-20', chair, { type: 'ExtendDeadline', ...more });
    expect(bench.event('DeadlineMoved').rungs.length).toBeGreaterThan(1);
  });

  test.each([
    ['2024-09-09', 'DAY_TOO_EARLY'],
    ['2019-01-01', 'DAY_TOO_EARLY'],
    ['2024-09-21', 'SIGNED_IN_FUTURE'],
  ])('its decision signed on %s is refused', (signedOn, code) => {
    const wish = { type: 'RecogniseFromResult', decision: '7', signedOn };
    expect(handedDown().when('2024-09-20', chair, wish)).toBe(code);
    expect(handedDown().when('2024-09-20', provinceChair, wish)).toBe('NOT_YOUR_CASE');
  });

  test('and recognised, its term is met', () => {
    const wish = {
      type: 'RecogniseFromResult',
      decision: '7',
      signedOn: '2024-09-12',
    };
    expect(handedDown().when('2024-09-20', chair, wish)).toEqual([
      'ProductRecognised',
      'DeadlineMet',
    ]);
  });

  test('a renewal is voted on in writing at the province and, at 92 points, once more at the centre', () => {
    const renewal = {
      recognition: 'x',
      certificateNumber: '1',
      expiresOn: '2027-12-31',
      opensOn: '2027-07-04',
      closesOn: '2027-09-02',
    };
    const plan = planNamed('hue-2027');
    const named = [plan.authority, ...province.higher];
    const rules = { ...caseRules(plan), authorities: named };
    const pinned = { id: 'x-2027', regulation: '26-2026', rules, rounds: [], renewal };
    const { round: _, ...state } = { ...atOffice().state, ...pinned };
    const voteAt = (tier: 'province' | 'centre', area: string) => {
      const actor = { ...provinceOffice, area };
      const context = { now: Date.UTC(2027, 6, 10), stream: 's', version: 9, actor };
      const events = productCycle.decide(accept, { ...state, tier }, context);
      return events.flatMap((event) =>
        event.type === 'MessageOrdered' ? [event.data.message.to.id] : [],
      );
    };
    expect(voteAt('province', plan.authority.area)).toEqual(['x-2027-bo-phieu']);
    expect(voteAt('centre', 'trung-uong')).toEqual(['x-2027-bo-phieu-centre']);
  });

  test('148: 65 points at the centre lead nowhere, since the province may not recognise 3 stars', () => {
    const score = { tier: 'centre', round: 'tw', outcome: 'not-recognise' };
    const centre = {
      ...onAgenda().state,
      tier: 'centre' as const,
      round: 'tw',
    };
    const whole = matterOf(opening.rules);
    const rules = { ...whole, authorities: [...whole.authorities, ...province.higher] };
    const context = {
      now: Date.UTC(2024, 10, 1),
      actor: SYSTEM,
      stream: 's',
      version: 9,
    };
    const state = { ...centre, rules, stage: 'scored' as const, scores: [] };
    const scored = {
      ...state,
      scores: [result(3, score).score],
    } as unknown as CycleState;
    const events = productCycle.decide(decide('2024-11-01'), scored, context);
    expect(events.map(({ type }) => type)).toEqual(['ProductNotRecognised', 'NoticeOrdered']);
    expect(events[0]?.data).toMatchObject({ least: { stars: 4, from: 70 } });
  });
});
