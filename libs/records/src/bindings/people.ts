import { ACCOUNTS_AS_KEPT, PEOPLE_AS_KEPT } from '../people/accounts-as-kept';
import { PERSON_STREAM } from '../people/person';
import type { Binding } from './binding';

/**
 * Who a person is, which posts they hold and by which keys they act is what the last event of their stream says, in
 * the words of the release that recorded it.
 */
export const people: Binding = {
  of: 'people',
  sql: `
    with recorded as (
      select distinct on (stream) substr(stream, 1 + length('${PERSON_STREAM}')) as id, type, data from events
      where type in ('PersonRecorded', 'AccountRecorded') and stream like '${PERSON_STREAM}%'
      order by stream, version desc
    ), kept as (
      select id, 'AccountRecorded' as type, data from (${ACCOUNTS_AS_KEPT}) now_kept
      union all
      select id, 'PersonRecorded', data from (${PEOPLE_AS_KEPT}) once_kept
    )
    select coalesce(r.id, p.id) as key, case when p.id is null then 'recorded by the log, missing'
      when r.id is null then 'nothing recorded of them'
      when k.id is null then 'more than the one post and key that were recorded'
      else 'differs in ' || (select string_agg(a.key, ', ' order by a.key)
        from jsonb_each(r.data) a full join jsonb_each(k.data) b using (key)
        where a.value is distinct from b.value) end as fault
    from recorded r full join people p on p.id = r.id
    left join kept k on k.id = r.id and k.type = r.type
    where r.data is distinct from k.data or p.id is null or r.id is null`,
};
