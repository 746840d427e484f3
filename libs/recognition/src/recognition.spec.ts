import { caseRules } from '@ocop/programmes';
import { type Actor, SYSTEM } from '@ocop/regulations';
import { CaseBench } from '../../../test/support/case-bench';
import {
  chair,
  commune,
  huongTra,
  office,
  openingOf,
  producer,
  provinceChair,
  provinceOffice,
} from '../../../test/support/plans';
import { recognition, type RecognitionEvent, type RecognitionState } from '.';

type RecognitionBench = CaseBench<RecognitionState, RecognitionEvent>;

const inspector: Actor = { id: 'tt', name: 'Thanh tra', role: 'inspector', area: 'hue' };
const { product } = openingOf('bun-van-cu');

function recognised(signedOn: string, validUntil: string, regulation = '148-2023') {
  const certificate = {
    id: 'abc',
    number: '03/2024/GCN-OCOP-HT',
    sha256: 'f',
    validFrom: signedOn,
    validUntil,
  };
  const opening = {
    product,
    certificate,
    stars: 3,
    authority: huongTra.authority,
    regulation,
    rules: caseRules(huongTra),
  };
  const bench: RecognitionBench = new CaseBench(
    recognition,
    'huong-tra-2024-bun-van-cu',
    Date.UTC(2022, 0, 1),
  );
  return bench.given(`${signedOn} 09:00`, SYSTEM, { type: 'OpenRecognition', opening });
}
const of2024 = () => recognised('2024-07-08', '2027-07-08');
const start = { type: 'StartRenewal', programme: 'hue-2027' };
const filed = { type: 'RenewalFiled', cycle: 'x' };

const renewing = () => {
  const bench = of2024();
  bench.untilDay('2027-01-12');
  return bench.given('2027-02-01', producer, start);
};

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
  });

  test('hands recognitions of a tier it no longer knows to the province', () => {
    const bench = of2024();
    bench.untilDay('2026-05-22');
    const suspend = { type: 'Suspend', decision: '1/QĐ', signedOn: '2026-06-01', reason: 'x' };
    expect(bench.when('2026-06-02', chair, suspend)).toBe('NOT_YOUR_CASE');
    expect(bench.when('2026-06-02', provinceChair, suspend)).toContain('RecognitionSuspended');
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

  test('still undecided at expiry keeps the certificate alive for 180 days, and no longer', () => {
    const bench = renewing();
    bench.given('2027-02-10', SYSTEM, filed);
    const types = bench.untilDay('2027-07-09');
    expect(types).toContain('GraceBegan');
    expect(types).not.toContain('RecognitionExpired');
    expect(bench.untilDay('2028-01-03')).not.toContain('RecognitionExpired');
    expect(bench.untilDay('2028-01-06')).toContain('RecognitionExpired');
  });

  test('that fails in the grace period ends it at once; before expiry the certificate stands', () => {
    const lost = { type: 'RenewalDecided', renewed: false };
    const before = renewing().given('2027-02-10', SYSTEM, filed);
    expect(before.when('2027-04-01', SYSTEM, lost)).toEqual(['RenewalFailed']);
    expect(before.state.stage).toBe('valid');
    const during = renewing().given('2027-02-10', SYSTEM, filed);
    during.untilDay('2027-08-01');
    expect(during.when('2027-08-01', SYSTEM, lost)).toContain('RecognitionExpired');
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

  test('names a cause that the law knows, on a day that has come', () => {
    const bench = underNewLaw();
    const unknown = { ...propose, cause: 'dislike' };
    const { code, facts } = bench.refusal('2026-09-01', inspector, unknown);
    expect(code).toBe('CAUSE_UNKNOWN');
    expect(facts['known']).toContain('untrue-dossier');
    expect(bench.when('2026-09-09', provinceChair, revoke)).toBe('SIGNED_IN_FUTURE');
  });
});

test('a suspended recognition comes back where it stood', () => {
  const bench = renewing();
  const suspend = { type: 'Suspend', decision: '1', signedOn: '2027-02-02', reason: 'x' };
  bench.given('2027-02-02', provinceChair, suspend);
  expect(bench.when('2027-02-03', commune, start)).toBe('WRONG_STAGE');
  const lift = { type: 'LiftSuspension', decision: '2', signedOn: '2027-02-20' };
  bench.given('2027-02-20', provinceChair, lift);
  expect(bench.state.stage).toBe('renewing');
});

test('another office has no say', () => {
  const bench = of2024();
  bench.untilDay('2027-01-12');
  const propose = { type: 'ProposeRevocation', cause: 'law-breach', finding: 'x' };
  expect(bench.when('2027-01-12', office, propose)).toBe('NOT_YOUR_CASE');
});
