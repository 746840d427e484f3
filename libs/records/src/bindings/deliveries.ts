import type { Binding } from './binding';

/** What became of each message, post by post, is what its case has recorded. */
export const deliveries: Binding = {
  of: 'notices',
  sql: `
    with ordered as (
      select stream, data #>> '{notice,key}' as key, data #>> '{notice,template}' as template
      from events where type = 'NoticeOrdered'
    ), sent as (
      select e.stream, e.data ->> 'key' as key, d #>> '{post,role}' as role, d #>> '{post,area}' as area,
        d ->> 'state' as state, d ->> 'detail' as detail
      from events e, jsonb_array_elements(e.data -> 'deliveries') as d
      where e.type = 'NoticeSent'
    )
    select concat_ws(' ', key, role, area) as key,
      case when n.key is null then 'recorded by the log, missing'
      else 'the log says ' || s.state || ' ' || s.detail || ', the table ' || n.state || ' '
        || coalesce(case n.state when 'failed' then n.proof else n.message_id end, '') end as fault
    from sent s left join notices n using (key, role, area)
    where (s.stream, s.state, s.detail) is distinct from
      (n.stream, n.state, case n.state when 'failed' then n.proof else n.message_id end)
    union all
    select concat_ws(' ', n.key, n.role, n.area), 'no case has ordered it'
    from notices n
    where not exists (select from ordered o
      where o.key = n.key and o.stream = n.stream and o.template = n.template)`,
};
