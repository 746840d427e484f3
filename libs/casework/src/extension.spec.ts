import { SYSTEM } from '@ocop/ground';
import { CaseBench } from '../../../test/support/case-bench';
import { commune, office, openingOf, producer } from '../../../test/support/plans';
import { type CycleEvent, type CycleState, productCycle } from '@ocop/certification';

/** The commune's check of Bún Vân Cù, which ends on 5 June 2024. */
function filed(): CaseBench<CycleState, CycleEvent> {
  const papers = [{ id: 'registration' }, { id: 'self-assessment' }];
  const opening = openingOf('bun-van-cu');
  return new CaseBench(productCycle, 'bun-van-cu')
    .given('2024-04-09 08:30', SYSTEM, { type: 'RegisterProduct', opening })
    .given('2024-05-15 09:00', producer, { type: 'FileDossier', papers });
}
const extendTo = (to: string) => ({
  type: 'ExtendDeadline',
  deadline: 'commune-check',
  to,
  decision: '7/QĐ',
  reason: 'lũ',
});

test.each([
  ['2024-06-05', 'EXTENSION_NOT_LATER'],
  ['2025-06-07', 'EXTENSION_TOO_FAR'],
  ['2099-01-01', 'EXTENSION_TOO_FAR'],
  ['2100-12-31', 'EXTENSION_TOO_FAR'],
  ['2261-12-31', 'MALFORMED_COMMAND'],
  ['9999-12-31', 'MALFORMED_COMMAND'],
])('an extension from 05/06/2024 to %s is refused by name', (to, code) => {
  expect(filed().when('2024-05-20', office, extendTo(to))).toBe(code);
});

test('a year is the longest, and the refusal says so', () => {
  expect(filed().when('2024-05-20', office, extendTo('2025-06-06'))).toEqual(['DeadlineMoved']);
  const { facts } = filed().refusal('2024-05-20', office, extendTo('2099-01-01'));
  expect(facts).toMatchObject({ lastDay: '05/06/2024', latest: '06/06/2025', to: '01/01/2099' });
});

test('to a day that has passed is refused', () => {
  expect(filed().when('2024-07-10', office, extendTo('2024-07-01'))).toBe('EXTENSION_IN_PAST');
});

test('a duty that was missed says so when it is given more time, and can be met after all', () => {
  const bench = filed();
  expect(bench.untilDay('2024-06-06')).toContain('DeadlineMissed');
  bench.given('2024-06-06 09:00', office, extendTo('2024-06-20'));
  expect(bench.event('DeadlineMoved')).toMatchObject({ afterMissed: true });
  expect(bench.state.deadlines['commune-check']).toMatchObject({
    state: 'running',
    missedBefore: true,
  });
  const check = { type: 'CheckDossier', material: 'confirmed', labour: 'confirmed', letter: '1' };
  bench.given('2024-06-10', commune, { ...check, idea: 'confirmed', identity: 'confirmed' });
  expect(bench.state.deadlines['commune-check']).toMatchObject({ state: 'met' });
});

test('extended in the instant in which it ends, it is missed first and the extension says so', () => {
  const { state } = filed();
  const now = state.deadlines['commune-check']?.deadline.endsAt ?? 0;
  const context = { now, actor: office, stream: 'product-cycle/x', version: 5 };
  const events = productCycle.decide(extendTo('2024-06-20'), state, context);
  expect(events.map(({ type, data }) => [type, data])).toMatchObject([
    ['DeadlineMissed', { id: 'commune-check' }],
    ['DeadlineMoved', { afterMissed: true }],
  ]);
  const before = productCycle.decide(extendTo('2024-06-20'), state, { ...context, now: now - 1 });
  expect(before.map(({ type }) => type)).toEqual(['DeadlineMoved']);
});
