import { enclose } from '@ocop/casework';
import {
  added,
  all,
  at,
  called,
  close,
  members,
  red,
  same,
  scoredBy,
  sitting,
} from '../../../test/support/council-bench';
import { chair, office } from '../../../test/support/plans';
import {
  appointed,
  appointment,
  call,
  opening,
  rules,
  frozen,
  luat,
  member,
  present,
  product,
  sheet,
  van,
} from '../../../test/support/round-bench';
import { resultsOf } from '.';

describe('the appointment', () => {
  test.each<[string, object, string]>([
    ['two chairs', members(() => ({ chair: true, viceChair: false })), 'OFFICES_CLASH'],
    ['no chair', members(() => ({ chair: false })), 'ONE_CHAIR'],
    [
      'two secretaries',
      members(({ id }) => (id === 'm5' ? { secretary: true } : {})),
      'ONE_SECRETARY',
    ],
    ['a member twice', members(() => ({ id: 'm1' })), 'MEMBER_TWICE'],
    [
      'too few who score',
      members(({ id }) => (id === 'm5' ? { advisory: true } : {})),
      'TOO_FEW_MEMBERS',
    ],
    ['a term that ends before it begins', { until: '2024-05-01' }, 'DAY_TOO_EARLY'],
    ['a signature to come', { signedOn: '2024-07-30' }, 'SIGNED_IN_FUTURE'],
    ['the year 1024', { from: '1024-05-02' }, 'MALFORMED_COMMAND'],
    ['half an emoji in a name', members(() => ({ name: 'A\ud83d' })), 'MALFORMED_COMMAND'],
  ])('with %s is refused', (_what, wrong, code) => {
    expect(frozen().when('2024-06-26', chair, { ...appointment, ...wrong })).toBe(code);
  });

  test('is the authority’s, and the council is called from it: who scores sits, the others are beside', () => {
    expect(frozen().when('2024-06-26', office, appointment)).toBe('WRONG_ROLE');
    const bench = called();
    expect(bench.state.members.map(({ id }) => id)).toEqual(all);
    expect(bench.state.others).toEqual([
      { id: 'tk', name: 'Thư ký', as: 'secretary' },
      { id: 'gv', name: 'Tổ giúp việc', as: 'advisory' },
    ]);
    expect(bench.event('CouncilConvened').appointedBy).toEqual({
      number: '980/QĐ-UBND',
      signedOn: '2024-05-02',
    });
  });

  test.each<[string, object, object, string]>([
    ['somebody not appointed', {}, { sitting: [...all, 'khach'] }, 'MEMBER_NOT_APPOINTED'],
    ['the secretary', {}, { sitting: [...all, 'tk'] }, 'NOT_SCORING'],
    ['an adviser', {}, { sitting: [...all, 'gv'] }, 'NOT_SCORING'],
    ['a council out of term', { until: '2024-06-30' }, {}, 'OUT_OF_TERM'],
    [
      'a guest whose time is over',
      members(({ id }) => (id === 'm5' ? { until: '2024-06-30' } : {})),
      { sitting: all },
      'OUT_OF_TERM',
    ],
    ['too few', {}, { sitting: ['m1', 'm2'] }, 'TOO_FEW_MEMBERS'],
    [
      'no chair',
      members(({ id }) => (id === 'm1' ? { until: '2024-06-30' } : {})),
      {},
      'TOO_FEW_MEMBERS',
    ],
  ])('does not let %s score', (_who, more, wish, code) => {
    expect(appointed(more).when('2024-06-26 10:00', office, { ...call, ...wish })).toBe(code);
  });

  test('is needed where the plan says so, and the office names nobody itself', () => {
    const strict = { ...rules, council: { ...rules.council, appointed: true } };
    const bench = frozen({ ...opening, rules: enclose(strict) });
    const named = { ...call, members: all.map((id, i) => ({ id, name: id, chair: i === 0 })) };
    expect(bench.when('2024-06-26', office, named)).toBe('COUNCIL_NOT_APPOINTED');
    bench.given('2024-06-26', chair, appointment);
    expect(bench.when('2024-06-26', office, named)).toContain('CouncilConvened');
  });

  test('may change until the session opens: another member sits, and not after', () => {
    const bench = called({}, { sitting: all });
    const six = [
      ...appointment.members,
      { id: 'm6', name: 'Ủy viên 6', capacity: 'Phòng Văn hóa' },
    ];
    bench.given('2024-06-27', chair, { ...appointment, members: six });
    const sits = ['m1', 'm2', 'm3', 'm4', 'm6'];
    expect(bench.when('2024-06-27', office, { ...call, sitting: sits })).toContain(
      'CouncilConvened',
    );
    expect(bench.state.members.map(({ id }) => id)).toEqual(sits);
    bench.given('2024-07-01 08:00', office, present(...sits));
    bench.given('2024-07-01 12:00', office, { type: 'AdjournSession', to: '2024-07-02' });
    expect(bench.when('2024-07-01 13:00', office, { ...call, sessionOn: '2024-07-02' })).toBe(
      'SESSION_BEGUN',
    );
  });
});

describe('recusals', () => {
  const recuse = (who: string, id = van) => ({
    type: 'RecuseMember',
    member: who,
    product: id,
    why: 'relation',
    note: 'em ruột của chủ hộ',
  });

  test('are found where commune or organisation are the product’s own', () => {
    const { commune, owner } = product(van);
    const bench = called(
      members(({ id }) => {
        if (id === 'm4') return { commune };
        return id === 'm5' ? { organisation: ` ${owner.toUpperCase().normalize('NFD')}` } : {};
      }),
    );
    const found = bench.last.filter(({ type }) => type === 'MemberRecused');
    expect(found.map(({ data }) => data)).toEqual([
      { member: 'm4', products: [van], why: 'own-commune', found: true },
      { member: 'm5', products: [van], why: 'same-organisation', found: true },
    ]);
    bench.given('2024-07-01 08:00', office, present(...all));
    expect(bench.when(at, member('m5'), sheet(van, 'm5', 30))).toBe('MEMBER_RECUSED');
    expect(bench.when(at, member('m5'), sheet(luat, 'm5', 30))).toEqual(['ScoreSheetSubmitted']);
  });

  test('declared take the member out of that product’s count, also where a sheet had come', () => {
    const bench = scoredBy(scoredBy(sitting(), van, { ...same(20), m5: 29 }), luat, same(30));
    expect(bench.when(at, member('m4'), recuse('m5'))).toBe('NOT_YOUR_SHEET');
    bench.given(at, member('m5'), recuse('m5'));
    expect(bench.when(at, office, recuse('m5'))).toBe('RECUSED_ALREADY');
    added(bench);
    expect(resultsOf(bench.state)[0]?.average).toEqual({ sum: 240, count: 4 });
    expect(resultsOf(bench.state)[1]?.average).toEqual({ sum: 350, count: 5 });
  });

  test('leave a product neither without its chair nor to a handful', () => {
    const bench = sitting();
    for (const who of ['m1', 'm2']) bench.given(at, office, recuse(who));
    scoredBy(bench, luat, same(30));
    scoredBy(bench, van, { m3: 30, m4: 30, m5: 30 });
    // Three of five are left, and neither chair nor vice chair is among them.
    expect(bench.when(at, office, close)).toBe('PRODUCT_QUORUM');
    const presided = sitting().given(at, office, recuse('m1'));
    scoredBy(presided, luat, same(30));
    scoredBy(presided, van, { m2: 30, m3: 30, m4: 30, m5: 30 });
    expect(presided.when(at, office, close)).toEqual(['ScoringClosed']);
    const handful = sitting();
    for (const who of ['m3', 'm4', 'm5']) handful.given(at, office, recuse(who));
    scoredBy(handful, luat, same(30));
    scoredBy(handful, van, { m1: 30, m2: 30 });
    expect(handful.when(at, office, close)).toBe('PRODUCT_QUORUM');
  });

  test('keep to their member when the council is called anew', () => {
    const bench = called().given('2024-06-26 11:00', member('m3'), recuse('m3'));
    bench.given('2024-06-27', office, { ...call, sitting: ['m2', 'm1', 'm5', 'm4', 'm3'] });
    bench.given('2024-07-01 08:00', office, present(...all));
    expect(bench.when(at, member('m3'), sheet(van, 'm3', 30))).toBe('MEMBER_RECUSED');
    expect(bench.when(at, member('m5'), sheet(van, 'm5', 30))).toEqual(['ScoreSheetSubmitted']);
  });
});

test('whoever abstains is counted as there, and gives no points', () => {
  const bench = scoredBy(sitting(), luat, same(30));
  const abstain = { type: 'Abstain', member: 'm5', product: van, reason: 'chưa đủ chuyên môn' };
  expect(bench.when(at, member('m4'), abstain)).toBe('NOT_YOUR_SHEET');
  bench.given(at, member('m5'), abstain);
  expect(bench.when(at, member('m5'), sheet(van, 'm5', 30))).toBe('SHEET_ALREADY_IN');
  scoredBy(bench, van, { m1: 20, m2: 20, m3: 20, m4: 20 });
  added(bench);
  expect(resultsOf(bench.state)[0]?.average).toEqual({ sum: 240, count: 4 });
});

test('whoever has left owes no sheet; a room without its quorum shows a red light', () => {
  const goes = (id: string) => ({ type: 'RecordAttendance', member: id, went: 'out', at: '10:30' });
  const bench = sitting().given(at, office, goes('m5'));
  expect(red(bench)).not.toContain('attendance');
  scoredBy(scoredBy(bench, van, { m1: 20, m2: 20, m3: 20, m4: 20 }), luat, {
    m1: 20,
    m2: 20,
    m3: 20,
    m4: 20,
  });
  expect(red(bench)).toEqual(['results']);
  bench.given(at, office, goes('m1'));
  expect(red(bench)).toEqual(['attendance', 'results']);
  expect(bench.when(at, office, goes('khach'))).toBe('NOT_A_MEMBER');
  expect(bench.when(at, office, { ...goes('m2'), at: '25:00' })).toBe('MALFORMED_COMMAND');
});

test('in a council of sub-councils each judges the products of its own sets', () => {
  const bench = called(
    members(({ id }) => (id === 'm4' || id === 'm5' ? { groups: ['26-2026-21'] } : {})),
  ).given('2024-07-01 08:00', office, present(...all));
  const abstain = { type: 'Abstain', member: 'm5', product: van, reason: 'x' };
  expect(bench.when(at, member('m5'), abstain)).toBe('OTHER_GROUP');
  scoredBy(bench, van, { m1: 20, m2: 20, m3: 20 });
  expect(bench.when(at, office, close)).toBe('SHEETS_MISSING');
  scoredBy(bench, luat, { m1: 20, m2: 20, m3: 20 });
  expect(bench.when(at, office, close)).toEqual(['ScoringClosed']);
});
