import type { Condition } from '../lists/visible';

/** What became of a notice on its way to one person; the inbox has it in any case. */
export interface NoticeDelivery {
  readonly person: string;
  readonly channel: string;
  readonly address: string | null;
  readonly state: string;
  readonly attempts: number;
  /** What the mail server said last. */
  readonly words: string | null;
}

const OF_THE_NOTICE = 'd.key = notices.key and d.role = notices.role and d.area = notices.area';

/** Columns of `notices`, each notice with its deliveries. */
export const WITH_DELIVERIES = `notices.*, coalesce((
  select json_agg(json_build_object('person', person, 'channel', channel, 'address', address,
    'state', state, 'attempts', attempts, 'words', words, 'message_id', message_id,
    'next_try', case when state in ('intended', 'deferred') then next_try end,
    'settled_at', settled_at) order by channel, person)
  from deliveries d where ${OF_THE_NOTICE}), '[]') as deliveries`;

/** Notices of which a delivery is in this state. */
export function delivered(state: string | undefined): Condition | undefined {
  if (state === undefined) return undefined;
  return {
    sql: (next) =>
      `exists (select from deliveries d where ${OF_THE_NOTICE} and state = ${next(state)})`,
  };
}
