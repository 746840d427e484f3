import { type Actor, SYSTEM } from '@ocop/ground';
import {
  chair,
  office,
  producer,
  provinceChair,
  provinceOffice,
} from '../../../test/support/plans';
import {
  CYCLE,
  filed,
  lost,
  of2024,
  recognised,
  renewing,
  start,
  transitional,
} from '../../../test/support/recognition-bench';
import { recognition } from '.';

const inspector: Actor = { id: 'tt', name: 'Thanh tra', role: 'inspector', area: 'hue' };

describe('validity', () => {
  test('runs for 36 months to the day that is printed on the certificate', () => {
    const bench = recognised('2024-02-29', '2027-02-28');
    // 28 February 2027 is a Sunday; the certificate does not live a day longer for it.
    expect(bench.state.deadlines['validity']?.deadline.lastDay).toBe('2027-02-28');
    expect(bench.untilDay('2027-02-28 23:59')).not.toContain('RecognitionExpired');
    expect(bench.untilDay('2027-03-01 00:00')).toContain('RecognitionExpired');
    expect(bench.state.endedOn).toBe('2027-03-01');
  });

  test('under the law of 2023 only the notice 30 days ahead is due, given ten days early', () => {
    const bench = recognised('2023-05-02', '2026-05-02');
    const types = bench.untilDay('2026-04-02');
    expect(types).toEqual(expect.arrayContaining(['ExpiryNoticeGiven', 'DeadlineMet']));
    expect(types).not.toContain('DeadlineMissed');
    expect(bench.when('2026-04-02', producer, start)).toBe('RENEWAL_BY_PLAN');
  });
});

test.each([
  ['validity', '2023-05-02', '2026-05-02'],
  ['file-renewal', '2024-07-08', '2027-07-08'],
])('producer and commune are reminded of %s before the certificate ends', (id, from, until) => {
  const bench = recognised(from, until);
  bench.untilDay(until);
  const told = bench.events.flatMap((event) =>
    event.type === 'NoticeOrdered' && event.data.deadline?.id === id
      ? event.data.notice.to.map(({ post }) => post.role)
      : [],
  );
  expect([...new Set(told)]).toEqual(expect.arrayContaining(['producer', 'commune-officer']));
});

describe('a change of law', () => {
  test('brings its own renewal window to certificates of the former law', () => {
    const bench = of2024();
    expect(bench.untilDay('2026-05-22')).toContain('RenewalRulesAdopted');
    expect(bench.state).toMatchObject({
      law: '26-2026',
      regulation: '148-2023',
      window: { opensOn: '2027-01-09', closesOn: '2027-03-10' },
    });
  });

  test('too late for its own window lets the producer file until the certificate expires', () => {
    const bench = recognised('2023-08-01', '2026-08-01');
    bench.untilDay('2026-05-22');
    expect(bench.state.window).toEqual({ opensOn: '2026-05-22', closesOn: '2026-08-01' });
    expect(bench.state.transitional).toBe(true);
  });

  test('hands recognitions of a tier it no longer knows to the province', () => {
    const bench = of2024();
    expect(bench.untilDay('2025-07-06')).toContain('AuthorityPassed');
    const suspend = { type: 'Suspend', decision: '1/QĐ', signedOn: '2026-06-01', reason: 'x' };
    expect(bench.when('2026-06-02', chair, suspend)).toBe('NOT_YOUR_CASE');
    expect(bench.when('2026-06-02', provinceChair, suspend)).toContain('RecognitionSuspended');
  });
});

describe('between the districts and the provinces', () => {
  test.each<[string, string, Actor, string, string]>([
    ['district', '2025-06-30', chair, '2025-06-30', 'RecognitionSuspended'],
    ['province', '2025-06-30', provinceChair, '2025-06-30', 'NOT_YOUR_CASE'],
    ['district', '2025-07-03', chair, '2025-07-03', 'TIER_ENDED'],
    ['district', '2025-07-03', chair, '2025-06-30', 'RecognitionSuspended'],
    ['province', '2025-07-03', provinceChair, '2025-07-03', 'TIER_ENDED'],
    ['province', '2025-07-07', provinceChair, '2025-07-07', 'RecognitionSuspended'],
    ['district', '2025-07-07', chair, '2025-06-30', 'NOT_YOUR_CASE'],
  ])('the %s enters on %s a decision', (_tier, day, actor, signedOn, answer) => {
    const suspend = { type: 'Suspend', decision: '1/QĐ', signedOn, reason: 'x' };
    const given = of2024().when(day, actor, suspend);
    expect(Array.isArray(given) ? given[0] : given).toBe(answer);
  });

  test('the province is told from when it will have the powers, and by which article', () => {
    const revoke = { type: 'Revoke', decision: '1', signedOn: '2025-07-03', cause: 'law-breach' };
    const { facts } = of2024().refusal('2025-07-03', provinceChair, revoke);
    expect(facts).toMatchObject({ powersTo: 'province', powersFrom: '06/07/2025' });
    expect(facts['article']).toContain('1489');
  });
});

describe('renewal', () => {
  test('is possible in its window only, and needs the programme of the year', () => {
    const bench = of2024();
    bench.untilDay('2027-01-08');
    expect(bench.when('2027-01-08', producer, start)).toBe('RENEWAL_WINDOW');
    expect(bench.when('2027-01-09 09:00', producer, { type: 'StartRenewal' })).toBe(
      'PROGRAMME_REQUIRED',
    );
    expect(bench.when('2027-01-09 09:00', producer, start)).toEqual([
      'RenewalStarted',
      'MessageOrdered',
    ]);
    expect(bench.told()).toEqual(['RenewProduct']);
  });

  test('that nobody files is missed, and the certificate expires', () => {
    const bench = of2024();
    expect(bench.untilDay('2027-03-11')).toEqual(
      expect.arrayContaining(['RenewalWindowOpened', 'DeadlineMissed']),
    );
    expect(bench.when('2027-03-11', producer, start)).toBe('RENEWAL_WINDOW');
    expect(bench.untilDay('2027-07-09')).toContain('RecognitionExpired');
  });

  test('that is decided supersedes the former certificate', () => {
    const bench = renewing();
    bench.given('2027-02-10', SYSTEM, filed);
    const decided = { type: 'RenewalDecided', renewed: true, certificate: '01/2027' };
    expect(bench.when('2027-04-01', SYSTEM, decided)).toContain('RecognitionSuperseded');
    expect(recognition.isClosed(bench.state)).toBe(true);
  });

  test('still undecided at expiry does not outlast the certificate: there was time enough', () => {
    const bench = renewing().given('2027-02-10', SYSTEM, filed);
    expect(bench.untilDay('2027-07-09')).toContain('RecognitionExpired');
    expect(bench.told()).toEqual(['RecognitionEnded']);
  });

  test('that the law came too late for keeps the certificate alive for 180 days, and no longer', () => {
    const bench = transitional();
    const types = bench.untilDay('2026-08-02');
    expect(types).toContain('GraceBegan');
    expect(types).not.toContain('RecognitionExpired');
    expect(bench.untilDay('2027-01-27')).not.toContain('RecognitionExpired');
    expect(bench.untilDay('2027-01-30')).toContain('RecognitionExpired');
  });

  test('that fails in the grace period ends it at once; before expiry the certificate stands', () => {
    const before = renewing().given('2027-02-10', SYSTEM, filed);
    expect(before.when('2027-04-01', SYSTEM, lost)).toEqual(['RenewalFailed']);
    expect(before.state.stage).toBe('valid');
    const during = transitional();
    during.untilDay('2026-09-01');
    const failed = { ...lost, cycle: 'huong-tra-2024-bun-van-cu-2026' };
    expect(during.when('2026-09-01', SYSTEM, failed)).toContain('RecognitionExpired');
  });

  test('that was withdrawn may be begun again in its window, under another name', () => {
    const bench = renewing().given('2027-02-10', SYSTEM, filed);
    expect(bench.when('2027-02-15', SYSTEM, lost)).toEqual(['RenewalFailed', 'DeadlineSet']);
    expect(bench.when('2027-02-16', producer, start)).toContain('RenewalStarted');
    expect(bench.event('RenewalStarted').cycle).toBe(`${CYCLE}-2`);
    // What the first attempt still says is not about the second.
    expect(bench.when('2027-02-17', SYSTEM, filed)).toEqual([]);
    expect(bench.when('2027-02-17', SYSTEM, lost)).toEqual([]);
    expect(bench.state.stage).toBe('renewing');
  });

  test('refused by the programme leaves the certificate valid and tells the producer why', () => {
    const bench = renewing();
    const work = bench.state.todo.find(({ kind }) => kind === 'tell')?.id;
    const result = { accepted: false, code: 'PLAN_OF_OTHER_LAW', facts: {} };
    expect(bench.when('2027-02-01', SYSTEM, { type: 'WorkDone', work, result })).toEqual([
      'MessageRefused',
      'RenewalRefused',
      'NoticeOrdered',
    ]);
    expect(bench.state.stage).toBe('valid');
  });
});

describe('revocation', () => {
  const propose = { type: 'ProposeRevocation', cause: 'law-breach', finding: 'mẫu không đạt' };
  const revoke = {
    type: 'Revoke',
    decision: '9/QĐ',
    signedOn: '2026-09-10',
    cause: 'law-breach',
  };
  const underNewLaw = () => {
    const bench = of2024();
    bench.untilDay('2026-09-01');
    return bench;
  };

  test('starts the authority’s fifteen days, which are reminded and escalated', () => {
    const bench = underNewLaw();
    expect(bench.when('2026-09-01', inspector, propose)).toEqual([
      'RevocationProposed',
      'DeadlineSet',
      'NoticeOrdered',
    ]);
    expect(bench.event('DeadlineSet').deadline.lastDay).toBe('2026-09-16');
    expect(bench.when('2026-09-02', provinceOffice, propose)).toBe('REVOCATION_ALREADY_PROPOSED');
    expect(bench.untilDay('2026-09-20')).toContain('DeadlineMissed');
  });

  test('ends the recognition and every deadline of it', () => {
    const bench = underNewLaw().given('2026-09-01', inspector, propose);
    const types = bench.when('2026-09-10', provinceChair, revoke);
    expect(types).toEqual(expect.arrayContaining(['RecognitionRevoked', 'DeadlineMet']));
    expect(Object.values(bench.state.deadlines).filter(({ open }) => open)).toEqual([]);
    expect(bench.when('2026-09-11', provinceChair, revoke)).toBe('WRONG_STAGE');
  });

  test('takes effect on the day it is signed, whenever it is entered', () => {
    const bench = underNewLaw();
    bench.given('2026-09-17', provinceChair, revoke);
    expect(bench.state.endedOn).toBe('2026-09-10');
  });

  test('of a certificate that has expired is possible as a fact, for two years', () => {
    const bench = of2024();
    bench.untilDay('2027-08-01');
    expect(bench.state.stage).toBe('expired');
    bench.given('2027-08-02', provinceChair, { ...revoke, signedOn: '2027-08-02' });
    expect(bench.state).toMatchObject({ stage: 'revoked', endedOn: '2027-07-09' });
    const left = of2024();
    expect(left.untilDay('2029-07-10')).toContain('RecognitionFiledAway');
    expect(recognition.isClosed(left.state)).toBe(true);
  });

  test('is heard by a renewal under way', () => {
    const bench = renewing().given('2027-02-10', SYSTEM, filed);
    bench.given('2027-02-20', provinceChair, { ...revoke, signedOn: '2027-02-19' });
    expect(bench.told()).toEqual(['RecognitionEnded']);
  });

  test('signed before the certificate began is refused', () => {
    const early = { ...revoke, signedOn: '2020-01-01' };
    expect(underNewLaw().when('2026-09-01', provinceChair, early)).toBe('DAY_TOO_EARLY');
  });

  test('names a cause that the law knows, on a day that has come', () => {
    const bench = underNewLaw();
    const unknown = { ...propose, cause: 'dislike' };
    const { code, facts } = bench.refusal('2026-09-01', inspector, unknown);
    expect(code).toBe('CAUSE_UNKNOWN');
    expect(facts['known']).toContain('untrue-dossier');
    expect(bench.when('2026-09-09', provinceChair, revoke)).toBe('SIGNED_IN_FUTURE');
  });
});

test('another office has no say', () => {
  const bench = of2024();
  bench.untilDay('2027-01-12');
  const propose = { type: 'ProposeRevocation', cause: 'law-breach', finding: 'x' };
  expect(bench.when('2027-01-12', office, propose)).toBe('NOT_YOUR_CASE');
});
