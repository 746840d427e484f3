import type { RoundState } from '@ocop/evaluation';
import type { CouncilRecord, MemberSeen, Movement, Session } from './council-record';
import { dataOf, type Events, lastOf } from './log-of';

/**
 * Who sat, when they came and went, and what they said and voted beside their sheets.
 * @param events since the council was convened
 * @param all from the opening of the round on: the appointment came before
 */
export function councilInLog(state: RoundState, events: Events, all: Events) {
  const appointees = lastOf(all, 'CouncilAppointed')?.council.members ?? [];
  const capacities = new Map(appointees.map(({ id, capacity }) => [id, capacity]));
  const convened = lastOf(events, 'CouncilConvened');
  const closed = lastOf(events, 'SessionClosed');
  const { appointedBy, dossiersSentOn } = convened ?? {};
  return {
    ...(appointedBy ? { appointedBy } : {}),
    members: state.members.map((member) => seenIn(member, capacities)),
    others: (state.others ?? []).map((seat) => seenIn(seat, capacities)),
    ...(dossiersSentOn ? { dossiersSentOn } : {}),
    sessions: sessionsIn(events),
    adjournments: dataOf(events, 'SessionAdjourned'),
    movements: movementsIn(events),
    recusals: dataOf(events, 'MemberRecused'),
    abstentions: dataOf(events, 'MemberAbstained'),
    votes: dataOf(events, 'VoteRecorded'),
    putOff: dataOf(events, 'ProductsPutOff'),
    remarks: dataOf(events, 'RemarkRecorded'),
    samples: dataOf(all, 'SamplesRecorded'),
    reviews: dataOf(all, 'ReviewRecorded'),
    visits: dataOf(all, 'VisitRecorded'),
    ...(closed ? { closed: { minutes: closed.minutes, on: closed.on } } : {}),
  } satisfies Partial<CouncilRecord>;
}

/** What the appointment says of each, by id. */
type Capacities = ReadonlyMap<string, string>;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly chair?: boolean;
  readonly viceChair?: boolean;
  readonly as?: 'secretary' | 'advisory';
}

function seenIn({ id, name, chair, viceChair, as }: Named, capacities: Capacities): MemberSeen {
  const capacity = capacities.get(id);
  const office = chair ? 'chair' : viceChair ? 'vice-chair' : (as ?? 'member');
  return { id, name, as: office, ...(capacity ? { capacity } : {}) };
}

function sessionsIn(events: Events): Session[] {
  return events.flatMap((event) => {
    if (event.type !== 'SessionOpened') return [];
    const { on, calledFor, present, others = [] } = event.data;
    const called = calledFor ? { calledFor } : {};
    return [{ on, openedAt: event.at, ...called, present: [...present, ...others] }];
  });
}

function movementsIn(events: Events): Movement[] {
  return events.flatMap((event) => {
    if (event.type !== 'AttendanceRecorded') return [];
    const { member, went, at: clock } = event.data;
    return [{ member, went, recordedAt: event.at, ...(clock ? { clock } : {}) }];
  });
}
