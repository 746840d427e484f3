import type { Command } from '@ocop/casework';
import { SYSTEM } from '@ocop/ground';
import { at } from '../../../test/support/case-bench';
import { office } from '../../../test/support/plans';
import {
  convene,
  convened,
  enter,
  entered,
  frozen,
  inSession,
  leave,
  luat,
  members,
  opened,
  present,
  product,
  under,
  van,
} from '../../../test/support/round-bench';
import { toScore } from '.';

describe('the list', () => {
  test('is frozen when the intake ends, with what has entered', () => {
    const bench = entered(opened(), van, '2024-06-20');
    expect(bench.untilDay('2024-06-25')).toContain('ListFrozen');
    expect(bench.event('ListFrozen')).toEqual({ products: [van], notReady: [luat] });
  });

  test('takes a dossier that came in time until the council is convened, however late its message', () => {
    const bench = entered(opened(), van, '2024-06-20');
    bench.untilDay('2024-06-26');
    const late = (day: string) => bench.when('2024-06-26 09:00', SYSTEM, enter(luat, day));
    expect(late('2024-06-25 00:00')).toBe('ROUND_FROZEN');
    expect(late('2024-06-24 23:59')).toEqual(['ProductEntered', 'NoticeOrdered']);
    expect(toScore(bench.state).map(({ id }) => id)).toEqual([van, luat]);

    const gone = entered(opened(), van, '2024-06-20').given('2024-06-26 10:00', office, convene);
    expect(gone.told()).toEqual(['AgendaFixed']);
    expect(gone.when('2024-06-26 11:00', SYSTEM, enter(luat, '2024-06-24 23:59'))).toBe(
      'ROUND_FROZEN',
    );
  });

  test.each([
    ['another authority', { area: 'hue/phong-dien' }],
    ['another tier', { tier: 'province' }],
    ['another law', { regulation: '148-1489-2025' }],
  ])('refuses a product of %s, whether it enters, is expected or awaited', (_whose, other) => {
    const strange = { product: product(van), under: { ...under, ...other } };
    const letters = [
      { ...strange, type: 'EnterRound', at: at('2024-06-20') },
      { ...strange, type: 'ExpectProduct' },
      { ...strange, type: 'AwaitProduct', before: '2024-07-01', decision: '1' },
    ];
    for (const letter of letters)
      expect(opened().when('2024-06-20', SYSTEM, letter)).toBe('WRONG_ROUND');
  });

  test('calls each commune before the intake closes, by the names of its ideas, plans and dossiers that still wait', () => {
    const bench = entered(opened(), van, '2024-06-03');
    bench.untilDay('2024-06-24');
    const called = bench.events.flatMap((event) =>
      event.type === 'NoticeOrdered' && event.data.deadline?.id === 'intake-closing'
        ? event.data.notice.to.filter(({ post }) => post.role === 'commune-officer')
        : [],
    );
    expect(called.length).toBeGreaterThan(0);
    for (const { facts } of called) expect(facts?.['waiting']).toEqual([product(luat).name]);
  });

  test('that nobody is on the way to closes the round', () => {
    const bench = opened();
    expect(bench.untilDay('2024-06-25')).not.toContain('RoundClosed');
    bench.given('2024-06-25', SYSTEM, leave(van, 'missed-intake'));
    expect(bench.when('2024-06-25', SYSTEM, leave(luat, 'missed-intake'))).toContain('RoundClosed');
    expect(Object.values(bench.state.deadlines).filter(({ open }) => open)).toEqual([]);
  });

  test('still empty is not convened, and closes the round when its decision is due', () => {
    const bench = opened();
    bench.untilDay('2024-06-26');
    const { code, facts } = bench.refusal('2024-06-26 10:00', office, convene);
    expect([code, facts['waiting']]).toEqual([
      'LIST_EMPTY',
      [product(van).name, product(luat).name],
    ]);
    const types = bench.untilDay('2024-07-10');
    expect(types).toContain('RoundClosed');
    expect(types).not.toContain('RoundLate');
    expect(bench.told()).toEqual(['AgendaFixed', 'AgendaFixed']);
    expect(Object.values(bench.state.deadlines).filter(({ open }) => open)).toEqual([]);
  });

  test('does not let a product go that believes the intake closed while it was extended', () => {
    const wish = {
      type: 'ExtendDeadline',
      deadline: 'intake-closing',
      decision: '8',
      reason: 'lũ',
    };
    const bench = opened().given('2024-06-24 23:59', office, { ...wish, to: '2024-06-30' });
    expect(bench.when('2024-06-25 08:00', SYSTEM, leave(van, 'missed-intake'))).toBe(
      'INTAKE_STILL_OPEN',
    );
  });

  test('waits for one product that was given more time, and not for others', () => {
    const bench = entered(opened(), luat, '2024-06-20');
    const wish = { type: 'AwaitProduct', product: product(van), under };
    bench.given('2024-06-21', SYSTEM, { ...wish, before: '2024-07-02', decision: '9/QĐ' });
    bench.untilDay('2024-06-30');
    expect(bench.when('2024-06-30', SYSTEM, leave(van, 'missed-intake'))).toBe('INTAKE_STILL_OPEN');
    expect(bench.when('2024-07-01', SYSTEM, enter(van, '2024-07-01 16:00'))).toContain(
      'ProductEntered',
    );
    expect(
      bench.when('2024-07-01', SYSTEM, {
        ...enter(luat, '2024-07-01 16:00'),
        product: { ...product(luat), id: 'x' },
      }),
    ).toBe('ROUND_FROZEN');
  });

  test('extended by decision: everybody still expected hears of it', () => {
    const bench = opened();
    const wish = {
      type: 'ExtendDeadline',
      deadline: 'intake-closing',
      to: '2024-06-30',
      decision: '88/QĐ',
      reason: 'lũ',
    };
    bench.given('2024-06-20', office, wish);
    expect(bench.told()).toEqual(['MoveIntake', 'MoveIntake']);
    expect(bench.untilDay('2024-06-26')).not.toContain('ListFrozen');
    expect(bench.untilDay('2024-07-01')).toContain('ListFrozen');
  });
});

describe('the council', () => {
  test.each<[string, Command, string]>([
    ['too few members', { ...convene, members: members.slice(0, 4) }, 'TOO_FEW_MEMBERS'],
    ['a member twice', { ...convene, members: [...members, members[1]] }, 'MEMBER_TWICE'],
    [
      'two chairs',
      { ...convene, members: members.map((m) => ({ ...m, chair: true })) },
      'ONE_CHAIR',
    ],
    ['no day', { ...convene, sessionOn: undefined }, 'SESSION_DAY_REQUIRED'],
    ['a day gone by', { ...convene, sessionOn: '2024-06-20' }, 'SESSION_IN_PAST'],
    [
      'dossiers sent too late',
      { ...convene, dossiersSentOn: '2024-06-26', sessionOn: '2024-06-26' },
      'DOSSIERS_TOO_LATE',
    ],
  ])('is not convened with %s', (_why, command, code) => {
    expect(frozen().when('2024-06-26 10:00', office, command)).toBe(code);
  });

  test.each<[string, object, string]>([
    ['dossiers sent in another century', { dossiersSentOn: '2001-06-26' }, 'DAY_TOO_EARLY'],
    ['dossiers sent in the year 1024', { dossiersSentOn: '1024-06-26' }, 'MALFORMED_COMMAND'],
    ['dossiers sent in the year 204', { dossiersSentOn: '0204-06-26' }, 'MALFORMED_COMMAND'],
    ['dossiers sent before the round began', { dossiersSentOn: '2024-04-08' }, 'DAY_TOO_EARLY'],
    ['dossiers to be sent', { dossiersSentOn: '2024-06-27' }, 'SIGNED_IN_FUTURE'],
    ['a session years ahead', { sessionOn: '2042-07-01' }, 'SESSION_TOO_FAR'],
    ['a session at the end of time', { sessionOn: '9999-12-31' }, 'MALFORMED_COMMAND'],
  ])('is not convened with %s', (_why, wrong, code) => {
    expect(frozen().when('2024-06-26 10:00', office, { ...convene, ...wrong })).toBe(code);
  });

  test('that sits on another day than it was called for: both days are kept', () => {
    const all = present('m1', 'm2', 'm3', 'm4');
    const bench = convened().given('2024-07-03', office, all);
    expect(bench.event('SessionOpened')).toMatchObject({
      on: '2024-07-03',
      calledFor: '2024-07-01',
    });
    expect(bench.state).toMatchObject({ sessionOn: '2024-07-01', heldOn: '2024-07-03' });
    expect(inSession().event('SessionOpened')).not.toHaveProperty('calledFor');
  });

  test('sits with three of four members and its chair, not with fewer and not before its day', () => {
    const bench = convened();
    expect(bench.when('2024-06-28', office, present('m1', 'm2', 'm3', 'm4'))).toBe(
      'SESSION_NOT_YET',
    );
    expect(bench.when('2024-07-01', office, present('m1', 'm2', 'm3'))).toBe('QUORUM_NOT_MET');
    expect(bench.when('2024-07-01', office, present('m2', 'm3', 'm4', 'm5'))).toBe(
      'QUORUM_NOT_MET',
    );
    expect(bench.when('2024-07-01', office, present('m1', 'm2', 'm3', 'x'))).toBe('NOT_A_MEMBER');
    expect(bench.when('2024-07-01', office, present('m1', 'm2', 'm3', 'm4'))).toEqual([
      'SessionOpened',
    ]);
  });
});

describe('a product on the list is given another criteria set', () => {
  const change = { type: 'ChangeSet', product: van, set: '26/2026-11' };

  test('until the council is convened', () => {
    const bench = frozen().given('2024-06-26 09:00', SYSTEM, change);
    expect(bench.state.products.find(({ id }) => id === van)?.set).toBe('26/2026-11');
    expect(convened().when('2024-06-26 11:00', SYSTEM, change)).toBe('WRONG_STAGE');
  });

  test('and no product that is not there', () => {
    const other = { ...change, product: 'khong-co' };
    expect(frozen().when('2024-06-26 09:00', SYSTEM, other)).toBe('PRODUCT_NOT_ON_AGENDA');
  });
});
