import { allowedActions } from '@ocop/casework';
import { type CycleEvent, type CycleState, hasOf, productCycle } from '@ocop/certification';
import { type Actor, SYSTEM } from '@ocop/ground';
import type { CycleOpening } from '@ocop/programmes';
import { CaseBench } from './case-bench';
import { commune, office, openingOf, producer } from './plans';

/** Bún Vân Cù on the bench, filed late: its dossier reaches the office on the last afternoon of round 1. */
export type CycleBench = CaseBench<CycleState, CycleEvent>;

export const [first, second] = ['huong-tra-2024-dot-1', 'huong-tra-2024-dot-2'] as const;
export const papers = [{ id: 'registration' }, { id: 'self-assessment' }];
export const accept = { type: 'AcceptDossier', receipt: '31/BN' };
export const opening = openingOf('bun-van-cu');
export const lastRound: CycleOpening = {
  ...opening,
  rounds: opening.rounds.slice(0, 1),
};

export function registered(begin: CycleOpening = opening): CycleBench {
  const bench: CycleBench = new CaseBench(productCycle, 'bun-van-cu');
  return bench.given('2024-04-09 08:30', SYSTEM, {
    type: 'RegisterProduct',
    opening: begin,
  });
}
export const filed = (begin?: CycleOpening) =>
  registered(begin).given('2024-06-12 09:00', producer, {
    type: 'FileDossier',
    papers,
  });
export const confirmed = 'confirmed';
export const atOffice = (begin?: CycleOpening) =>
  filed(begin).given('2024-06-24 16:00', commune, {
    type: 'CheckDossier',
    material: confirmed,
    labour: confirmed,
    idea: confirmed,
    identity: confirmed,
    letter: '12/UBND',
  });
/** Three stars of the district's council, which are not decided on yet. */
export const scored = () =>
  atOffice()
    .given('2024-06-24 17:00', office, accept)
    .given('2024-07-01', SYSTEM, {
      type: 'RecordResult',
      score: {
        ...{ tier: 'district', round: first, roundNo: 1, stars: 3, outcome: 'recognise' },
        average: { sum: 52, count: 1 },
      },
    });
/** Decided on: its certificate is ordered. */
export const recognise = (bench: CycleBench) =>
  bench.given('2024-07-08 10:00', SYSTEM, {
    type: 'RecordDecision',
    decision: { number: '1', signedOn: '2024-07-08', authority: 'UBND' },
  });
export const openDeadlines = ({ state }: CycleBench) =>
  Object.values(state.deadlines)
    .filter(({ open }) => open)
    .map(({ id }) => id);
export const nextActions = ({ state }: CycleBench, actor: Actor) =>
  allowedActions(productCycle, state.stage, actor.role, hasOf(state));
export const entering = (bench: CycleBench) =>
  bench.last.flatMap((event) =>
    event.type === 'MessageOrdered' && event.data.message.command.type === 'EnterRound'
      ? [event.data.message]
      : [],
  );
