import type { Plan, PlannedRound } from '../plan-shape';
import type { When } from '../shape/when';
import { lastDate, openingDate, type PlanDate, type PlanStep, replaced } from './plan-date';

type RoundStep = Extract<PlanStep, { of: 'round' }>['step'];

/** The days of one round, in the order in which they come. */
export function roundDates(round: PlannedRound, put: (moved: PlannedRound) => Plan): PlanDate[] {
  const { id, no, opens, communesPropose, intakeCloses, sessions = [], recognise, forward } = round;
  const about = (step: RoundStep, holder: PlanDate['holder']) => ({
    name: `${id}:${step}`,
    step: { of: 'round', no, step } as const,
    holder,
  });
  const dated = (step: RoundStep, holder: PlanDate['holder'], field: Dated, now?: When) =>
    now ? [lastDate(about(step, holder), now, (moved) => put({ ...round, [field]: moved }))] : [];
  return [
    openingDate(about('opens', 'office'), opens, (moved) => put({ ...round, opens: moved })),
    ...dated('communes-propose', 'communes', 'communesPropose', communesPropose),
    ...dated('intake-closes', 'office', 'intakeCloses', intakeCloses),
    ...sessions.map((session, i) => {
      const { place, council, batch, ...now } = session;
      const note = [batch, place].filter((part) => part !== undefined).join(', ');
      const step = { of: 'round', no, step: 'session', ...(note ? { note } : {}) } as const;
      const kept = {
        ...(place === undefined ? {} : { place }),
        ...(council === undefined ? {} : { council }),
        ...(batch === undefined ? {} : { batch }),
      };
      return lastDate({ name: `${id}:session-${i + 1}`, step, holder: 'office' }, now, (moved) =>
        put({ ...round, sessions: replaced(sessions, i, { ...kept, ...moved }) }),
      );
    }),
    ...dated('recognise', 'authority', 'recognise', recognise),
    ...dated('forward', 'office', 'forward', forward),
  ];
}

type Dated = 'communesPropose' | 'intakeCloses' | 'recognise' | 'forward';
