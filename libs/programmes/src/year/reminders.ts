import type { Addressee, Facts, ReminderDesk } from '@ocop/casework';
import type { Area, Post } from '@ocop/ground';
import type { Plan } from '../plan-shape';
import { owedFigures } from '../yearly/deadline';
import type { AskedProducer } from '../yearly/facts';
import type { YearState } from './events';
import { holders } from './posts';
import { owedActivity, proposedFor } from './activity-deadline';
import { owedReport } from './report-deadline';

/** A producer is called itself; the commune that may call it by phone stands above it, then the office. */
function calledFor(
  { area, commune }: AskedProducer,
  { authority }: Plan,
  addressee: Addressee,
): { post: Post }[] {
  switch (addressee) {
    case 'holder':
    case 'producer':
      return [{ post: { role: 'producer', area } }];
    case 'superior':
    case 'commune':
      return [{ post: { role: 'commune-officer', area: commune } }];
    case 'office':
      return [{ post: { role: 'programme-office', area: authority.area } }];
  }
}

/** Whom the year's reminders reach: whoever owes a report or an activity, and the office above. */
export const yearReminders: ReminderDesk<YearState> = {
  addressees(state, tracked, addressee) {
    const plan = state.plan;
    if (!plan) return [];
    const figures = owedFigures(state, tracked.id);
    if (figures?.producer) return calledFor(figures.producer, plan, addressee);
    if (figures) return [{ post: figures.post }];
    if (addressee === 'holder' || addressee === 'commune') return holders(state, tracked);
    if (addressee !== 'superior' && addressee !== 'office') return [];
    const area = officeAbove(plan, owedReport(plan, tracked.id)?.post, addressee);
    return [{ post: { role: 'programme-office', area } }];
  },
  facts(state, tracked): Facts {
    const { plan, id } = state;
    const figures = owedFigures(state, tracked.id);
    const owed = owedReport(plan, tracked.id);
    const activity = owedActivity(plan, tracked.id);
    const round = proposedFor(plan, tracked.id);
    return {
      programme: plan?.title ?? id,
      ...(round && plan ? { round: round.no, authority: plan.authority.name } : {}),
      ...(activity ? { activity: activity.activity.name } : {}),
      ...(activity?.place ? { place: activity.place.name } : {}),
      ...(figures ? { report: figures.ask.name } : {}),
      ...(figures?.producer ? { owner: figures.producer.name } : {}),
      ...(owed ? { report: owed.report.name, commune: owed.place.name } : {}),
    };
  },
};

/** Above communes is the plan's own office; where that office owes a report itself, the one to which it reports. */
function officeAbove(
  { authority, higher }: Plan,
  owing: Post | undefined,
  addressee: 'superior' | 'office',
): Area {
  const isOwn = addressee === 'superior' && owing?.area === authority.area;
  return (isOwn && higher[0]?.area) || authority.area;
}
