import type { Binding } from './binding';

/** Nothing lies in an inbox that no case has ordered; what became of what was ordered is proved by its event. */
export const deliveries: Binding = {
  of: 'notices',
  sql: `
    with ordered as (
      select stream, data #>> '{notice,key}' as key, data #>> '{notice,template}' as template
      from events where type = 'NoticeOrdered'
    )
    select concat_ws(' ', n.key, n.role, n.area) as key, 'no case has ordered it' as fault
    from notices n
    where not exists (select from ordered o
      where o.key = n.key and o.stream = n.stream and o.template = n.template)
    -- What an office writes itself is kept as it let it go.
    and not exists (select from held_notices h where n.later and n.key like 'mailing/%'
      and (h.key, h.role, h.area, h.subject, h.body) = (n.key, n.role, n.area, n.subject, n.body) and h.state = 'sent')
    -- What is told of a paper that ends belongs to a paper of that product's dossier, in that version, with a last day.
    and not exists (select from dossier_papers d
      join papers p on p.id = d.paper and p.version >= d.paper_version and p.expires_on is not null
      where n.later and n.template = 'paper-ending' and n.stream = 'product-cycle/' || d.product
      and starts_with(n.key, concat_ws(':', n.stream, n.template, p.id, p.version, '')))`,
};
