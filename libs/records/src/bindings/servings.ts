import { SERVING_STREAM } from '../notices/serving';
import type { Binding } from './binding';

/** What is kept as proved is what the log tells of it, and nothing that the log tells is missing. */
export const servings: Binding = {
  of: 'servings',
  sql: `
    with told as (
      select data ->> 'key' as key, data ->> 'role' as role, data ->> 'area' as area, data ->> 'how' as how,
        (data ->> 'on')::date as "on", data ->> 'receivedBy' as received_by, data ->> 'note' as note,
        actor ->> 'id' as by
      from events where type = 'DeliveryProved' and stream like '${SERVING_STREAM}%'
    )
    select concat_ws(' ', coalesce(s.key, t.key), coalesce(s.role, t.role), coalesce(s.area, t.area)) as key,
      case when t.key is null then 'proved, and the log does not tell of it'
        when s.key is null then 'told by the log, missing'
        else 'differs from what the log tells' end as fault
    from (select * from servings where state = 'proved') s
    full join told t using (key, role, area)
    where t.key is null or s.key is null
      or (s.how, s.proved_on, s.proved_by, s.received_by, s.note)
        is distinct from (t.how, t."on", t.by, t.received_by, t.note)`,
};
