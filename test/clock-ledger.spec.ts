import { type ClockedDuty, clockLedger } from '@ocop/casework';
import { productCycle } from '@ocop/certification';
import { SYSTEM } from '@ocop/ground';
import { at, CaseBench } from './support/case-bench';
import { commune, office, openingOf, producer } from './support/plans';
import type { CycleBench } from './support/product-bench';

const papers = [{ id: 'registration' }, { id: 'self-assessment' }];
const confirmed = 'confirmed';
const check = {
  ...{ type: 'CheckDossier', material: confirmed, labour: confirmed, idea: confirmed },
  ...{ identity: confirmed, letter: '12/UBND' },
};
const giveBack = {
  type: 'ReturnDossier',
  missing: [{ paper: 'Phiếu kiểm nghiệm', reason: 'đã hết hạn' }],
};

/** Filed on Wednesday, checked two weeks later, given back by the office after three days, completed five days on. */
const returned = (): CycleBench => {
  const bench: CycleBench = new CaseBench(productCycle, 'bun-van-cu');
  return bench
    .given('2024-04-09 08:30', SYSTEM, {
      type: 'RegisterProduct',
      opening: openingOf('bun-van-cu'),
    })
    .given('2024-05-15 09:00', producer, { type: 'FileDossier', papers })
    .given('2024-05-29 09:00', commune, check)
    .given('2024-06-03 09:00', office, giveBack);
};

const ledgerOf = (bench: CycleBench, now: string) =>
  clockLedger(
    productCycle,
    'bun-van-cu',
    // On the bench each event has a name of its own; a decision is what happened at one moment.
    bench.events.map((event) => ({ ...event, cause: String(event.at) })),
    { now: at(now), opened: (event) => event },
  );

const dutyOf = (duties: readonly ClockedDuty[], kind: ClockedDuty['kind']) => {
  const duty = duties.find((one) => one.kind === kind);
  if (!duty) throw new Error(`nobody had to do ${kind}`);
  return duty;
};

test('returned for completion, the office’s clock stands and the producer’s runs', () => {
  const { duties } = ledgerOf(returned(), '2024-06-05 10:00');
  expect(dutyOf(duties, 'commune-check')).toMatchObject({
    ...{ open: false, setOn: '2024-05-15', used: 10, left: 0 },
    holder: { role: 'commune-officer' },
  });
  const intake = dutyOf(duties, 'office-intake');
  expect(intake).toMatchObject({
    ...{ state: 'paused', used: 3, pauses: [{ from: '2024-06-03' }] },
    holder: { role: 'programme-office' },
  });
  expect(intake.used + intake.left).toBe(intake.budget);
  expect(dutyOf(duties, 'completion')).toMatchObject({
    ...{ state: 'running', used: 2 },
    holder: { role: 'producer' },
  });
});

test('completed, the office goes on with what it had left, and the pause is told', () => {
  const bench = returned().given('2024-06-10 09:00', producer, {
    type: 'CompleteDossier',
    papers,
  });
  const { duties, turns } = ledgerOf(bench, '2024-06-11 10:00');
  const intake = dutyOf(duties, 'office-intake');
  expect(intake).toMatchObject({
    state: 'running',
    pauses: [{ from: '2024-06-03', until: '2024-06-10' }],
    moves: [{ on: '2024-06-10', why: 'clock-stopped' }],
  });
  expect(intake.used).toBe(4);
  expect(intake.used + intake.left).toBe(intake.budget);
  expect(dutyOf(duties, 'completion')).toMatchObject({ open: false, used: 5 });
  expect(turns.map(({ holder, from }) => [holder?.role, from])).toEqual(
    expect.arrayContaining([
      ['commune-officer', '2024-05-15'],
      ['producer', '2024-06-03'],
      ['programme-office', '2024-06-10'],
    ]),
  );
});

test('more time is given by a decision with its reason, and the ledger keeps the day before', () => {
  const bench = returned().given('2024-06-05 09:00', office, {
    type: 'ExtendDeadline',
    ...{ deadline: 'completion:12', to: '2024-06-28', decision: '7/QĐ-UBND' },
    reason: 'phòng kiểm nghiệm quá tải',
  });
  const { duties } = ledgerOf(bench, '2024-06-05 10:00');
  expect(dutyOf(duties, 'completion').moves).toMatchObject([
    {
      ...{ on: '2024-06-05', to: '2024-06-28', why: 'extended' },
      ...{ decision: '7/QĐ-UBND', reason: 'phòng kiểm nghiệm quá tải' },
    },
  ]);
});
