import { LONGEST_CASE_ID, requireCaseId, enclose, matterOf } from '@ocop/casework';
import { SYSTEM } from '@ocop/ground';
import { CaseBench } from '../../../test/support/case-bench';
import { commune, office, producer } from '../../../test/support/plans';
import {
  accept,
  atOffice,
  confirmed,
  type CycleBench,
  entering,
  filed,
  first,
  lastRound,
  nextActions,
  openDeadlines,
  opening,
  papers,
  registered,
  second,
} from '../../../test/support/product-bench';
import { productCycle } from '.';

describe('an office that is late costs the producer nothing', () => {
  test('what producer and commune owe is done when the commune passes the dossier on', () => {
    const bench = atOffice(lastRound);
    expect(bench.state.deadlines[`file-dossier:${first}`]?.state).toBe('met');
    expect(bench.untilDay('2024-07-20')).not.toContain('CycleClosed');
    expect(openDeadlines(bench)).toEqual(['office-intake:district']);
  });

  test('when the intake closes people are told, and the office still accepts into the same round', () => {
    const bench = atOffice();
    expect(bench.untilDay('2024-06-24 23:59')).toEqual([]);
    expect(bench.untilDay('2024-06-25 00:00')).toEqual(['WaitsAtOffice', 'NoticeOrdered']);
    expect(bench.noticed()).toEqual(['waits-at-office']);
    bench.given('2024-06-26 09:00', office, accept);
    const [letter] = entering(bench);
    expect(letter?.to.id).toBe(first);
    expect(letter?.command).toMatchObject({
      at: Date.parse('2024-06-24T16:00:00+07:00'),
      under: {
        tier: 'district',
        area: 'hue/huong-tra',
        regulation: '148-2023',
      },
    });
  });

  test('when the council is convened without it, it goes to the next round by name', () => {
    const bench = atOffice().given('2024-06-26', SYSTEM, {
      type: 'AgendaFixed',
      round: first,
    });
    expect(bench.types()).toEqual(['RolledToNextRound', 'MessageOrdered', 'NoticeOrdered']);
    expect(bench.state).toMatchObject({
      stage: 'office-intake',
      round: second,
    });
    bench.given('2024-06-27', office, accept);
    expect(entering(bench)[0]?.to.id).toBe(second);
  });

  test('with no later round it keeps its place, and the office names a round of another plan', () => {
    const bench = atOffice(lastRound);
    bench.given('2024-06-26', SYSTEM, { type: 'AgendaFixed', round: first });
    expect(bench.types()).toEqual(['WaitsForRound', 'NoticeOrdered']);
    expect(bench.noticed()).toEqual(['waits-for-round']);
    expect(bench.state.stage).toBe('office-intake');
    expect(bench.when('2024-06-27', office, accept)).toBe('ROUND_REQUIRED');
    const named = { ...accept, round: 'huong-tra-2025-dot-1' };
    expect(bench.when('2024-06-27', office, named)).toContain('DossierAccepted');
  });

  test('a plan may say otherwise: what waits at the office goes to the next round at once', () => {
    const whole = matterOf(opening.rules);
    const rules = enclose({ ...whole, waitingAtOffice: 'next-round' as const });
    const bench = atOffice({ ...opening, rules });
    expect(bench.untilDay('2024-06-25')).toEqual(['WaitsAtOffice', 'MessageOrdered']);
    expect(bench.answered('2024-06-25', 'LeaveRound')).toContain('RolledToNextRound');
  });

  test('returned before the intake closes, the dossier is owed to the round again', () => {
    const bench = atOffice().given('2024-06-24 17:00', office, {
      type: 'ReturnDossier',
      missing: [{ paper: 'Phiếu kiểm nghiệm', reason: 'hết hạn' }],
    });
    expect(openDeadlines(bench)).toContain(`file-dossier:${first}`);
    bench.untilDay('2024-06-25');
    expect(bench.answered('2024-06-25', 'LeaveRound')).toContain('RolledToNextRound');
    bench.given('2024-06-26', producer, { type: 'CompleteDossier', papers });
    expect(bench.state.deadlines[`file-dossier:${second}`]?.state).toBe('met');
  });
});

describe('an intake that is moved', () => {
  const more = {
    type: 'ExtendDeadline',
    deadline: `file-dossier:${first}`,
    to: '2024-06-30',
    decision: '7/QĐ',
    reason: 'lũ',
  };

  test('for one product by its office lets the dossier in', () => {
    const bench = filed().given('2024-06-20', office, more);
    expect(bench.types()).toEqual(['DeadlineMoved', 'IntakeMoved', 'MessageOrdered']);
    expect(bench.told()).toEqual(['AwaitProduct']);
    expect(bench.untilDay('2024-06-27')).not.toContain('DeadlineMissed');
    const check = {
      type: 'CheckDossier',
      labour: confirmed,
      idea: confirmed,
      letter: '1',
    };
    bench.given('2024-06-27', commune, {
      ...check,
      material: confirmed,
      identity: confirmed,
    });
    expect(bench.when('2024-06-28', office, accept)).toContain('DossierAccepted');
    expect(entering(bench)[0]?.to.id).toBe(first);
  });

  test('for all, to a day before the one this product has: nothing moves', () => {
    const bench = filed().given('2024-06-20', office, more);
    const moved = { type: 'MoveIntake', round: first, before: '2024-06-29', decision: '9' };
    expect(bench.when('2024-06-21', SYSTEM, { ...moved, reason: 'lũ' })).toEqual([]);
  });

  test('but the round had fixed its list: the product goes to the next one and is told', () => {
    const bench = filed().given('2024-06-20', office, more);
    expect(bench.answered('2024-06-20', 'AwaitProduct', 'WRONG_STAGE')).toContain(
      'RolledToNextRound',
    );
    expect(openDeadlines(bench)).toEqual(['commune-check', `file-dossier:${second}`]);
  });

  test('for all by the round, heard after the day: nobody has rolled meanwhile', () => {
    const bench = filed();
    bench.untilDay('2024-06-25');
    expect(bench.answered('2024-06-25', 'LeaveRound', 'INTAKE_STILL_OPEN')).toEqual([
      'MessageRefused',
    ]);
    const moved = {
      type: 'MoveIntake',
      round: first,
      before: '2024-07-01',
      decision: '9',
    };
    bench.given('2024-06-25', SYSTEM, { ...moved, reason: 'lũ' });
    expect(bench.event('DeadlineMoved')).toMatchObject({ afterMissed: true });
    expect(bench.state).toMatchObject({ round: first, stage: 'commune-check' });
    bench.untilDay('2024-07-01');
    expect(bench.answered('2024-07-01', 'LeaveRound')).toContain('RolledToNextRound');
  });
});

describe('a product is never left without a next action', () => {
  test.each([
    ['the last round of the plan', { ...accept }, 'ROUND_FROZEN'],
    ['another authority’s round', { ...accept, round: 'quang-dien-2024-dot-1' }, 'WRONG_ROUND'],
    ['no round at all', { ...accept, round: 'huong-tra-2030-dot-1' }, 'CASE_UNKNOWN'],
  ])('refused by %s it is back at the office with a term', (_which, command, code) => {
    const bench = atOffice(lastRound).given('2024-06-24 17:00', office, command);
    expect(bench.answered('2024-06-25', 'EnterRound', code)).toEqual([
      'MessageRefused',
      'RoundRefusedProduct',
      'DeadlineSet',
      'NoticeOrdered',
    ]);
    expect(bench.noticed()).toEqual(['round-refused']);
    expect(openDeadlines(bench)).toEqual(['office-intake:district']);
    expect(nextActions(bench, office)).toContain('AcceptDossier');
  });

  test('refused by a round whose council was convened, it goes to the next one by name', () => {
    const bench = atOffice().given('2024-06-24 17:00', office, accept);
    expect(bench.answered('2024-06-26', 'EnterRound', 'ROUND_FROZEN')).toContain(
      'RolledToNextRound',
    );
    expect(bench.state).toMatchObject({
      stage: 'office-intake',
      round: second,
    });
  });

  test('an idea that is not taken up ends everything: deadlines, and the round’s waiting', () => {
    const bench = registered({ ...opening, start: 'idea' });
    bench.given('2024-04-20', commune, {
      type: 'ReturnIdea',
      reason: 'không phải đặc sản',
    });
    expect(bench.state.stage).toBe('idea-refused');
    expect(productCycle.isClosed(bench.state)).toBe(true);
    expect(openDeadlines(bench)).toEqual([]);
    expect(bench.told()).toEqual(['LeaveRound']);
    expect(bench.noticed()).toEqual(['idea-returned']);
  });
});

test('the longest ids that can be put together fit everywhere, and a longer one is refused at the entry', () => {
  const longest = `${'p'.repeat(120)}-${'q'.repeat(120)}`;
  expect(() => requireCaseId(`${longest}-2027-2030`)).not.toThrow();
  const tooLong: CycleBench = new CaseBench(productCycle, 'x'.repeat(LONGEST_CASE_ID));
  expect(tooLong.when('2024-04-09', SYSTEM, { type: 'RegisterProduct', opening })).toBe(
    'ID_TOO_LONG',
  );
});
