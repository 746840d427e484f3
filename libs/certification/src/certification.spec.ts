import { type Actor, SYSTEM } from '@ocop/ground';
import { CaseBench } from '../../../test/support/case-bench';
import {
  chair,
  commune,
  huongTra,
  office,
  openingOf,
  otherCommune,
  producer,
  provinceOffice,
} from '../../../test/support/plans';
import type { Command } from '@ocop/casework';
import { type CycleEvent, type CycleState, productCycle } from '.';

type CycleBench = CaseBench<CycleState, CycleEvent>;

const papers = [{ id: 'registration' }, { id: 'self-assessment' }];
const file = { type: 'FileDossier', papers };
const confirmed = 'confirmed';
const check = {
  type: 'CheckDossier',
  material: confirmed,
  labour: confirmed,
  idea: confirmed,
  identity: confirmed,
  letter: '12/UBND',
};
const giveBack = {
  type: 'ReturnDossier',
  missing: [{ paper: 'Phiếu kiểm nghiệm', reason: 'đã hết hạn' }],
};
const complete = { type: 'CompleteDossier', papers };
const accept = { type: 'AcceptDossier', receipt: '31/BN' };
const withdraw = { type: 'Withdraw', reason: 'đổi bao bì' };

/** Bún Vân Cù, registered as the plan asks: it may file at once. */
function registered(opening = openingOf('bun-van-cu')): CycleBench {
  const register = { type: 'RegisterProduct', opening };
  return new CaseBench(productCycle, 'bun-van-cu').given('2024-04-09 08:30', SYSTEM, register);
}

const filed = () => registered().given('2024-05-15 09:00', producer, file);
const checked = () => filed().given('2024-05-29 09:00', commune, check);
const accepted = () => checked().given('2024-06-04 09:00', office, accept);

function scored(points: number, tier = 'district') {
  const average = { sum: points * 2, count: 2 };
  const outcome = points >= 70 ? 'forward' : points >= 50 ? 'recognise' : 'not-recognise';
  const stars = points >= 90 ? 5 : points >= 70 ? 4 : points >= 50 ? 3 : 2;
  const score = {
    tier,
    round: 'huong-tra-2024-dot-1',
    roundNo: 1,
    average,
    stars,
    outcome,
  };
  return accepted().given('2024-07-01 15:00', SYSTEM, {
    type: 'RecordResult',
    score,
  });
}
const decision = {
  number: '1520/QĐ-UBND',
  signedOn: '2024-07-08',
  authority: 'UBND thị xã',
};
const decide = { type: 'RecordDecision', decision };

describe('preparing', () => {
  test('a registered product aims at the first round and has its intake as deadline', () => {
    const bench = new CaseBench(productCycle, 'x');
    const types = bench.when('2024-04-09 08:30', SYSTEM, {
      type: 'RegisterProduct',
      opening: openingOf('bun-van-cu'),
    });
    expect(types).toEqual(['CycleRegistered', 'DeadlineSet', 'NoticeOrdered']);
    const { deadline } = bench.event('DeadlineSet');
    expect([deadline.rule, deadline.lastDay]).toEqual([
      { kind: 'before', date: '2024-06-25' },
      '2024-06-24',
    ]);
  });

  test('filing starts the fifteen working days of the commune', () => {
    const bench = registered();
    expect(bench.when('2024-05-15 09:00', producer, file)).toEqual([
      'DossierFiled',
      'DeadlineSet',
      'NoticeOrdered',
    ]);
    expect(bench.event('DeadlineSet').deadline.lastDay).toBe('2024-06-05');
  });

  test('a dossier without its mandatory papers is refused by name', () => {
    const bench = registered();
    const some = { type: 'FileDossier', papers: [{ id: 'product-story' }] };
    const { code, facts } = bench.refusal('2024-05-15', producer, some);
    expect(code).toBe('PAPERS_MISSING');
    expect(facts['missing']).toHaveLength(2);
  });

  test('a product that is not ready rolls into the second round and is told', () => {
    const bench = registered();
    const types = bench.untilDay('2024-06-25');
    expect(types.filter((type) => type === 'NoticeOrdered').length).toBeGreaterThan(2);
    // The round knows whether its intake was extended: it is asked first.
    expect(bench.told()).toEqual(['LeaveRound']);
    expect(bench.answered('2024-06-25', 'LeaveRound')).toContain('RolledToNextRound');
    expect(bench.told()).toEqual(['ExpectProduct']);
    bench.untilDay('2024-09-25');
    expect(bench.answered('2024-09-25', 'LeaveRound')).toContain('CycleClosed');
  });

  test('without a second round the plan closes the cycle instead', () => {
    const opening = openingOf('bun-van-cu');
    const bench = registered({
      ...opening,
      rounds: opening.rounds.slice(0, 1),
    });
    bench.untilDay('2024-06-25');
    expect(bench.answered('2024-06-25', 'LeaveRound', 'CASE_UNKNOWN')).toContain('CycleClosed');
  });
});

describe('the dossier', () => {
  test('returned: the office’s clock stands still until the producer completes it', () => {
    const bench = checked().given('2024-06-03 09:00', office, giveBack);
    expect(bench.types()).toEqual([
      'DossierReturned',
      'DeadlineSet',
      'DeadlinePaused',
      'DeadlineSet',
      'NoticeOrdered',
    ]);
    // Due on 5 June: of the five working days two are left.
    expect(bench.event('DeadlinePaused').remaining).toBe(2);
    expect(bench.untilDay('2024-06-12')).not.toContain('DeadlineMissed');
    bench.given('2024-06-12 09:00', producer, complete);
    expect(bench.event('DeadlineMoved').deadline.lastDay).toBe('2024-06-14');
  });

  test('completed late is recorded as late, and goes on all the same', () => {
    const bench = checked().given('2024-06-03 09:00', office, giveBack);
    expect(bench.untilDay('2024-06-19')).toContain('DeadlineMissed');
    expect(bench.when('2024-06-19 09:00', producer, complete)).toContain('DeadlineDoneLate');
  });

  test('accepted after the intake of its round is refused, with the rounds that are open', () => {
    const bench = filed();
    bench.untilDay('2024-06-25');
    bench.answered('2024-06-25', 'LeaveRound');
    bench.given('2024-06-25', commune, check);
    const first = { ...accept, round: 'huong-tra-2024-dot-1' };
    const { code, facts } = bench.refusal('2024-06-25 09:00', office, first);
    expect(code).toBe('ROUND_CLOSED');
    expect(facts['open']).toEqual(['huong-tra-2024-dot-2']);
  });

  test('refused by a round that froze its list meanwhile, it goes to the next one', () => {
    const bench = accepted();
    const message = bench.state.todo.find(({ kind }) => kind === 'tell');
    const result = { accepted: false, code: 'ROUND_FROZEN', facts: {} };
    const done = { type: 'WorkDone', work: message?.id, result };
    expect(bench.when('2024-06-25 09:00', SYSTEM, done)).toEqual(
      expect.arrayContaining(['MessageRefused', 'RoundRefusedProduct', 'RolledToNextRound']),
    );
  });

  test('an intake extended by decision moves the product’s deadline with it', () => {
    const bench = registered();
    const moved = {
      type: 'MoveIntake',
      round: 'huong-tra-2024-dot-1',
      before: '2024-07-01',
      decision: '99/QĐ',
      reason: 'mưa lũ',
    };
    expect(bench.when('2024-06-20', SYSTEM, moved)).toEqual(['IntakeMoved', 'DeadlineMoved']);
    expect(bench.untilDay('2024-06-30')).not.toContain('DeadlineMissed');
  });
});

describe('results', () => {
  test('50 to under 70 points: recognised with 3 stars for 36 months', () => {
    const bench = scored(65);
    expect(bench.when('2024-07-08 09:00', SYSTEM, decide)).toEqual(['ProductRecognised']);
    expect(bench.event('ProductRecognised')).toMatchObject({
      stars: 3,
      validUntil: '2027-07-08',
    });
  });

  test('70 points and more: on its way to the province, and only there decided', () => {
    const bench = scored(74);
    expect(bench.when('2024-07-08 09:00', SYSTEM, decide)).toEqual(['ProductToForward']);
    const receiver = huongTra.higher[0];
    const forwarded = {
      type: 'RecordForwarding',
      letter: '45/PKT',
      sentOn: '2024-07-12',
      receiver,
    };
    bench.given('2024-07-12 09:00', SYSTEM, forwarded);
    expect(bench.state).toMatchObject({
      stage: 'office-intake',
      tier: 'province',
    });
    expect(bench.when('2024-07-13', office, accept)).toBe('NOT_YOUR_CASE');
    const entered = { ...accept, round: 'thua-thien-hue-2024-dot-1' };
    expect(bench.when('2024-07-15', provinceOffice, entered)).toContain('DossierAccepted');
  });

  test('under 50 points: not recognised, with the points and the lowest band in the letter', () => {
    const bench = scored(46);
    expect(bench.when('2024-07-08 09:00', SYSTEM, decide)).toEqual([
      'ProductNotRecognised',
      'NoticeOrdered',
    ]);
    expect(bench.event('NoticeOrdered').notice.facts).toMatchObject({
      average: '46.00',
      lowest: 50,
    });
  });

  test('the certificate opens the recognition and brings the news', () => {
    const bench = scored(65).given('2024-07-08 09:00', SYSTEM, decide);
    const work = bench.state.todo.find(({ kind }) => kind === 'issue-certificate')?.id;
    const result = {
      id: 'abc',
      number: '03/2024',
      sha256: 'f',
      validFrom: '2024-07-08',
      validUntil: '2027-07-08',
    };
    expect(
      bench.when('2024-07-08 09:00', SYSTEM, {
        type: 'WorkDone',
        work,
        result,
      }),
    ).toEqual(['CertificateIssued', 'MessageOrdered', 'NoticeOrdered']);
    expect(bench.told()).toEqual(['OpenRecognition']);
    // Reported a second time after a crash, it changes nothing.
    expect(
      bench.when('2024-07-08 10:00', SYSTEM, {
        type: 'WorkDone',
        work,
        result,
      }),
    ).toEqual([]);
  });
});

describe('a command is refused', () => {
  const strange: Actor = { ...producer, id: 'khac', area: 'hue/chu-the/khac' };

  test.each<[string, () => CycleBench, Actor, Command, string]>([
    ['in the wrong stage', registered, office, accept, 'WRONG_STAGE'],
    ['in the wrong role', filed, office, check, 'WRONG_ROLE'],
    ['from another commune', filed, otherCommune, check, 'NOT_YOUR_CASE'],
    ['from another producer', registered, strange, file, 'NOT_YOUR_CASE'],
    ['from another tier’s office', checked, provinceOffice, accept, 'NOT_YOUR_CASE'],
    ['a second time', accepted, office, accept, 'WRONG_STAGE'],
    ['after the end', () => scored(46).given('2024-07-08', SYSTEM, decide), producer, withdraw, ''],
    ['when nobody knows it', registered, producer, { type: 'Sing' }, 'UNKNOWN_COMMAND'],
    ['with a field too much', registered, producer, { ...file, x: 1 }, 'MALFORMED_COMMAND'],
    ['as a person’s own idea of time', registered, chair, { type: 'PassTime' }, 'WRONG_ROLE'],
  ])('%s', (_how, bench, actor, command, code) => {
    expect(bench().when('2024-07-09 10:00', actor, command)).toBe(code || 'WRONG_STAGE');
  });

  test('and says what may be done instead', () => {
    const { facts } = filed().refusal('2024-05-16', producer, file);
    const next = ['ChoosePicture', 'Withdraw'];
    expect(facts).toMatchObject({ stage: 'commune-check', next });
  });
});

test('withdrawn: every deadline falls away and the round strikes the product off', () => {
  const bench = accepted();
  const types = bench.when('2024-06-05', producer, withdraw);
  expect(types).toContain('CycleWithdrawn');
  expect(bench.told()).toEqual(['LeaveRound']);
  expect(Object.values(bench.state.deadlines).filter(({ open }) => open)).toEqual([]);
});

test('a deadline is extended by a decision, and only to a later day', () => {
  const wish = {
    type: 'ExtendDeadline',
    deadline: 'commune-check',
    decision: '7/QĐ',
    reason: 'lũ',
  };
  const bench = filed();
  expect(bench.when('2024-05-20', office, { ...wish, to: '2024-06-05' })).toBe(
    'EXTENSION_NOT_LATER',
  );
  expect(
    bench.when('2024-05-20', office, {
      ...wish,
      deadline: 'x',
      to: '2024-06-20',
    }),
  ).toBe('DEADLINE_NOT_OPEN');
  expect(bench.when('2024-05-20', office, { ...wish, to: '2024-06-20' })).toEqual([
    'DeadlineMoved',
  ]);
  expect(bench.untilDay('2024-06-20')).not.toContain('DeadlineMissed');
});
