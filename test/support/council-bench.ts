import { closingGates, liveRound } from '@ocop/evaluation';
import { SYSTEM } from '@ocop/ground';
import { office } from './plans';
import {
  appointed,
  appointment,
  call,
  luat,
  member,
  opening,
  present,
  type RoundBench,
  scoreWork,
  sheet,
  tallyOnBench,
  van,
} from './round-bench';

/** A round before an appointed council on the bench: called, in session, scored, closed by its chair. */
export const all = ['m1', 'm2', 'm3', 'm4', 'm5'];
export const at = '2024-07-01 09:00';
export const members = (change: (one: { id: string }) => object) => ({
  members: appointment.members.map((one) => ({ ...one, ...change(one) })),
});
export const called = (more: object = {}, wish: object = {}, how = opening) =>
  appointed(more, how).given('2024-06-26 10:00', office, { ...call, ...wish });
const inRoom = (bench: RoundBench) => bench.given('2024-07-01 08:00', office, present(...all));
export const sitting = (more: object = {}) => inRoom(called(more));
export const scoredBy = (bench: RoundBench, id: string, points: Record<string, number>) =>
  Object.entries(points).reduce((b, [m, A]) => b.given(at, member(m), sheet(id, m, A)), bench);
export const same = (A: number) => Object.fromEntries(all.map((id) => [id, A]));
export const close = { type: 'CloseScoring' };
export const red = (bench: RoundBench) =>
  closingGates(liveRound(bench.state)).flatMap(({ gate, state }) =>
    state === 'red' ? [gate] : [],
  );

export function added(bench: RoundBench, when = '2024-07-01 15:00'): RoundBench {
  bench.given(when, office, close);
  const work = scoreWork(bench);
  const result = tallyOnBench(bench, work.request);
  return bench.given(when, SYSTEM, { type: 'WorkDone', work: work.id, result });
}
export const minutes = { type: 'CloseSession', minutes: '05/BB-HĐ' };
export const scored = (bench = called()) =>
  added(scoredBy(scoredBy(inRoom(bench), van, same(25)), luat, same(30)));
export const concludedOn = (bench: RoundBench) =>
  scored(bench).given('2024-07-01 16:00', member('m1'), minutes);
export const concluded = () => concludedOn(called());
