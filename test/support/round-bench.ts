import { type Answer, type Command, enclose, type TallyRequest, type WorkOf } from '@ocop/casework';
import {
  evaluationRound,
  type RoundEvent,
  type RoundState,
  tallyOrRefusal,
} from '@ocop/evaluation';
import { type Actor, SYSTEM } from '@ocop/ground';
import { caseRules, expectedList, listed, type RoundOpening } from '@ocop/programmes';
import { at, CaseBench } from './case-bench';
import { sheetsOnPaper } from './paper-world';
import { chair, huongTra, office, openingOf } from './plans';

/** Round 1 of Hương Trà on the bench, as far as a test needs it. */
export type RoundBench = CaseBench<RoundState, RoundEvent>;

export const rules = caseRules(huongTra);
export const basis = { document: 'KH', clause: 'I.2' };
export const product = (id: string) => listed(id, openingOf(id).product);
export const [van, luat] = ['thanh-tra-huong-van', 'tinh-dau-tram-tran-luat'] as const;

export const opening: RoundOpening = {
  mode: 'session',
  tier: 'district',
  no: 1,
  authority: huongTra.authority,
  regulation: '148-2023',
  rules: enclose(rules),
  intakeCloses: { before: '2024-06-25', basis },
  recognise: { rule: { kind: 'before', date: '2024-07-10' }, basis },
  forward: { rule: { kind: 'before', date: '2024-07-15' }, basis },
  products: expectedList([product(van), product(luat)]),
};
export const members = ['m1', 'm2', 'm3', 'm4', 'm5'].map((id, i) => ({
  id,
  name: `Ủy viên ${i + 1}`,
  ...(i === 0 ? { chair: true } : {}),
}));
export const convene = {
  type: 'ConveneCouncil',
  members,
  dossiersSentOn: '2024-06-26',
  sessionOn: '2024-07-01',
};
/** The council of Hương Trà as its authority appoints it: five who score, their secretary and an adviser. */
export const appointment = {
  type: 'AppointCouncil',
  decision: '980/QĐ-UBND',
  signedOn: '2024-05-02',
  from: '2024-05-02',
  until: '2024-12-31',
  members: [
    { id: 'm1', name: 'Chủ tịch Hội đồng', capacity: 'Phó Chủ tịch UBND thị xã', chair: true },
    { id: 'm2', name: 'Phó Chủ tịch', capacity: 'Trưởng phòng Kinh tế', viceChair: true },
    { id: 'm3', name: 'Ủy viên 3', capacity: 'Phòng Y tế' },
    { id: 'm4', name: 'Ủy viên 4', capacity: 'Hội Nông dân' },
    { id: 'm5', name: 'Ủy viên 5', capacity: 'Phòng Tài nguyên' },
    { id: 'tk', name: 'Thư ký', capacity: 'Phòng Kinh tế', secretary: true },
    { id: 'gv', name: 'Tổ giúp việc', capacity: 'Văn phòng điều phối', advisory: true },
  ],
};
/** The round with an appointed council, its list closed. */
export const appointed = (more: object = {}, how: RoundOpening = opening) =>
  frozen(how).given('2024-06-26 09:00', chair, { ...appointment, ...more });
export const call = {
  type: 'ConveneCouncil',
  dossiersSentOn: '2024-06-26',
  sessionOn: '2024-07-01',
};

export const member = (id: string): Actor => ({
  id,
  name: id,
  role: 'council-member',
  area: 'hue/huong-tra',
});

export const opened = (how: RoundOpening = opening): RoundBench =>
  new CaseBench(evaluationRound, 'huong-tra-2024-dot-1').given('2024-04-09', SYSTEM, {
    type: 'OpenRound',
    opening: how,
  });
export const under = { tier: 'district', area: 'hue/huong-tra', regulation: '148-2023' };
export const enter = (id: string, when: string): Command => ({
  type: 'EnterRound',
  product: product(id),
  under,
  at: at(when),
});
export const leave = (id: string, why = 'withdrawn'): Command => ({
  type: 'LeaveRound',
  product: id,
  why,
});
export const entered = (bench: RoundBench, id: string, when: string): RoundBench =>
  bench.given(when, SYSTEM, enter(id, when));
export const frozen = (how: RoundOpening = opening) => {
  const bench = entered(entered(opened(how), van, '2024-06-20'), luat, '2024-06-20');
  bench.untilDay('2024-06-26');
  return bench;
};
export const convened = () => frozen().given('2024-06-26 10:00', office, convene);
export const present = (...ids: string[]) => ({ type: 'OpenSession', present: ids });
export const inSession = () =>
  convened().given('2024-07-01 08:00', office, present('m1', 'm2', 'm3', 'm4'));
export const sheet = (id: string, by: string, A: number, B = 20, C = 20): Command => ({
  type: 'SubmitScoreSheet',
  product: id,
  member: by,
  A,
  B,
  C,
});

export function allScored(points: Record<string, readonly number[]>): RoundBench {
  const bench = inSession();
  for (const [id, each] of Object.entries(points))
    each.forEach((A, i) =>
      bench.given('2024-07-01 09:00', member(`m${i + 1}`), sheet(id, `m${i + 1}`, A)),
    );
  return bench;
}

export function tallyOnBench(bench: RoundBench, request: TallyRequest): Answer<'score'> {
  return tallyOrRefusal(request, sheetsOnPaper(bench.events, request));
}

export function scoreWork(bench: RoundBench): WorkOf<'score'> {
  const work = bench.state.todo.find(({ kind }) => kind === 'score');
  if (work?.kind !== 'score') throw new Error('nothing to score');
  return work;
}

/** Carries out the score work as the scoring service does. */
export function tallied(bench: RoundBench, when = '2024-07-01 16:00'): RoundBench {
  bench.given(when, office, { type: 'CloseScoring' });
  const work = scoreWork(bench);
  const result = tallyOnBench(bench, work.request);
  return bench.given(when, SYSTEM, { type: 'WorkDone', work: work.id, result });
}
export const submitted = (A: Record<string, readonly number[]>) =>
  tallied(allScored(A)).given('2024-07-03', office, { type: 'SubmitResults', report: '31/BC' });
export const approve = { type: 'ApproveResults', decision: '1520/QĐ-UBND', signedOn: '2024-07-08' };
