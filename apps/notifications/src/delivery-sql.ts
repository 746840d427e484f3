export const OPEN = `state in ('intended', 'deferred')`;
export const FREE = `(claimed_until is null or claimed_until <= now())`;
export const LET_GO = `claimed_by = null, claimed_until = null`;

/** The rows of one message: $1 are the notices, $2 the way, $3 the person. */
export const ITEMS = `jsonb_to_recordset($1) as i (key text, role text, area text)
  where d.key = i.key and d.role = i.role and d.area = i.area and d.channel = $2 and d.person = $3`;

export function waitAfter(attempts: string, waits: string): string {
  const list = `${waits}::bigint[]`;
  return `(${list})[least(${attempts}, cardinality(${list}))] * interval '1 ms'`;
}

/** For what has failed and could go another way, the mailbox of that way. */
export function otherWayOf(ended: string, givesUpAfter: string, otherWayAfter: string): string {
  return `insert into deliveries (key, role, area, channel, person, address, state, message_id, next_try, give_up_at,
      collected_for, otherwise, later, text)
    select key, role, area, otherwise #>> '{0,channel}', person, otherwise #>> '{0,address}', 'intended',
      otherwise #>> '{0,messageId}', now(),
      now() + case when jsonb_array_length(otherwise) > 1 then ${otherWayAfter}::bigint else ${givesUpAfter}::bigint end
        * interval '1 ms', collected_for, otherwise - 0, later, text
    from ${ended} where state = 'failed' and otherwise <> '[]' on conflict do nothing`;
}
