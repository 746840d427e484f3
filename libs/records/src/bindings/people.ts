import { PERSON_STREAM } from '../people/person';
import type { Binding } from './binding';

/** Who a person is, what they may do and by which key, is what the last event of their stream says. */
export const people: Binding = {
  of: 'people',
  sql: `
    with recorded as (
      select distinct on (stream) substr(stream, 1 + length('${PERSON_STREAM}')) as id, data from events
      where type = 'PersonRecorded' order by stream, version desc
    ), kept as (
      select id, jsonb_build_object('name', name, 'role', role, 'area', area, 'email', email,
        'active', active, 'keyPrint', encode(sha256(convert_to(key_hash, 'UTF8')), 'hex')) as data
      from people
    )
    select id as key, case when k.id is null then 'recorded by the log, missing'
      when r.id is null then 'nothing recorded of them'
      else 'differs in ' || (select string_agg(a.key, ', ' order by a.key)
        from jsonb_each(r.data) a full join jsonb_each(k.data) b using (key)
        where a.value is distinct from b.value) end as fault
    from recorded r full join kept k using (id)
    where r.data is distinct from k.data`,
};
