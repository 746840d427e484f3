import type { Context, Notice } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import {
  type CycleEvent,
  type CycleState,
  productCycle as today,
} from '../../libs/certification/src';

/*
 * The rules of product cycles as another release may have them. Stands in place of the library, in the workflow code
 * as in the worker.
 */
export * from '../../libs/certification/src';

const WEEK_MS = 7 * 86_400_000;

/** One more notice for a dossier filed, no more business plans, another week for the commune. */
export const changedDecide: typeof today.decide = (command, state, context) => {
  if (command.type === 'SubmitBusinessPlan')
    throw new RuleViolation('WRONG_STAGE', { command: command.type, stage: state.stage });
  const events = unchanged(command, state, context).map(withAnotherWeek);
  return command.type === 'FileDossier' ? [...events, oneMoreNotice(state, context)] : events;
};

const unchanged = today.decide.bind(today);
export const productCycle = { ...today, decide: changedDecide };

function withAnotherWeek(event: CycleEvent): CycleEvent {
  if (event.type !== 'DeadlineSet' || event.data.kind !== 'commune-check') return event;
  const { deadline } = event.data;
  const later = { ...deadline, endsAt: deadline.endsAt + WEEK_MS };
  return { ...event, data: { ...event.data, deadline: later } };
}

function oneMoreNotice(state: CycleState, { stream, version }: Context): CycleEvent {
  const facts = { product: state.product?.name ?? '' };
  const post = { role: 'programme-office', area: 'hue/huong-tra' } as const;
  const notice: Notice = {
    key: `${stream}:more:${version}`,
    template: 'dossier-filed',
    facts,
    to: [{ post }],
  };
  return { type: 'NoticeOrdered', data: { notice } };
}
