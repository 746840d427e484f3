import { CaseBench } from '../../../test/support/case-bench';
import {
  chair,
  commune,
  huongTra,
  office,
  openingOf,
  planNamed,
  producer,
  provinceChair,
  provinceOffice,
} from '../../../test/support/plans';
import { allowedActions, LONGEST_CASE_ID, requireCaseId } from '@ocop/casework';
import type { CycleOpening } from '@ocop/programmes';
import { type Actor, SYSTEM } from '@ocop/regulations';
import {
  cycleActions,
  type CycleEvent,
  type CycleState,
  holderOf,
  openCycle,
  productCycle,
} from '.';

type CycleBench = CaseBench<CycleState, CycleEvent>;

const [first, second] = ['huong-tra-2024-dot-1', 'huong-tra-2024-dot-2'] as const;
const papers = [{ id: 'registration' }, { id: 'self-assessment' }];
const accept = { type: 'AcceptDossier', receipt: '31/BN' };
const opening = openingOf('bun-van-cu');
const lastRound: CycleOpening = {
  ...opening,
  rounds: opening.rounds.slice(0, 1),
};

function registered(begin: CycleOpening = opening): CycleBench {
  const bench: CycleBench = new CaseBench(productCycle, 'bun-van-cu');
  return bench.given('2024-04-09 08:30', SYSTEM, {
    type: 'RegisterProduct',
    opening: begin,
  });
}
const filed = (begin?: CycleOpening) =>
  registered(begin).given('2024-06-12 09:00', producer, {
    type: 'FileDossier',
    papers,
  });
const confirmed = 'confirmed';
const atOffice = (begin?: CycleOpening) =>
  filed(begin).given('2024-06-24 16:00', commune, {
    type: 'CheckDossier',
    material: confirmed,
    labour: confirmed,
    idea: confirmed,
    identity: confirmed,
    letter: '12/UBND',
  });
const openDeadlines = ({ state }: CycleBench) =>
  Object.values(state.deadlines)
    .filter(({ open }) => open)
    .map(({ id }) => id);
const nextActions = ({ state }: CycleBench, actor: Actor) =>
  allowedActions(cycleActions, state.stage, actor.role);
const entering = (bench: CycleBench) =>
  bench.last.flatMap((event) =>
    event.type === 'MessageOrdered' && event.data.message.command.type === 'EnterRound'
      ? [event.data.message]
      : [],
  );

describe('an office that is late costs the producer nothing', () => {
  const intakeClosed = { type: 'IntakeClosed', round: first };

  test('what producer and commune owe is done when the commune passes the dossier on', () => {
    const bench = atOffice(lastRound);
    expect(bench.state.deadlines[`file-dossier:${first}`]?.state).toBe('met');
    expect(bench.untilDay('2024-07-20')).not.toContain('CycleClosed');
    expect(openDeadlines(bench)).toEqual(['office-intake:district']);
  });

  test('when the intake closes people are told, and the office still accepts into the same round', () => {
    const bench = atOffice().given('2024-06-25 00:00', SYSTEM, intakeClosed);
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
    const rules = { ...opening.rules, waitingAtOffice: 'next-round' as const };
    const bench = atOffice({ ...opening, rules });
    expect(bench.when('2024-06-25', SYSTEM, intakeClosed)).toContain('RolledToNextRound');
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
    const rules = {
      ...opening.rules,
      authorities: opening.rules.authorities.slice(0, 1),
    };
    const bench = atProvince({ ...opening, rules });
    expect(bench.state).toMatchObject({
      stage: 'office-intake',
      tier: 'province',
    });
    expect(holderOf(openCycle(bench.state))).toEqual({
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

  test('148: 65 points at the centre lead nowhere, since the province may not recognise 3 stars', () => {
    const score = { tier: 'centre', round: 'tw', outcome: 'not-recognise' };
    const centre = {
      ...onAgenda().state,
      tier: 'centre' as const,
      round: 'tw',
    };
    const rules = {
      ...opening.rules,
      authorities: [...opening.rules.authorities, ...province.higher],
    };
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

test('the longest ids that can be put together fit everywhere, and a longer one is refused at the entry', () => {
  const longest = `${'p'.repeat(120)}-${'q'.repeat(120)}`;
  expect(() => requireCaseId(`${longest}-2027-2030`)).not.toThrow();
  const tooLong: CycleBench = new CaseBench(productCycle, 'x'.repeat(LONGEST_CASE_ID));
  expect(tooLong.when('2024-04-09', SYSTEM, { type: 'RegisterProduct', opening })).toBe(
    'ID_TOO_LONG',
  );
});
