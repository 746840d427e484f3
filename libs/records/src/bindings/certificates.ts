import type { Binding } from './binding';

/** Each certificate has been ordered by its case with this very request, and stands as the case heard of it. */
export const certificates: Binding = {
  of: 'certificates',
  sql: `
    with issued as (
      select data from events where type in ('CertificateIssued', 'CertificateReissued')
    ), ordered as (
      select split_part(stream, '/', 2) as cycle, data -> 'request' as request
      from events where type in ('ProductRecognised', 'ReissueOrdered')
    )
    select i.data ->> 'number' as key,
      case when c.id is null then 'issued by the log, missing in the book'
      else 'the log issued ' || concat_ws(' ', i.data ->> 'number', i.data ->> 'sha256', i.data ->> 'contentHash', i.data ->> 'template')
        || ', the book has ' || concat_ws(' ', c.number, c.file_hash, c.content_hash, c.template_hash) end as fault
    from issued i left join certificates c on c.id = i.data ->> 'id'
    where (i.data ->> 'number', i.data ->> 'sha256', i.data ->> 'contentHash', i.data ->> 'template')
      is distinct from (c.number, c.file_hash, case when i.data ? 'contentHash' then c.content_hash end,
        case when i.data ? 'template' then c.template_hash end)
    union all
    select c.number, 'its content is not what the case ordered'
    from certificates c
    where not exists (select from ordered o where o.cycle = c.cycle and o.request = c.request)
    union all
    select c.number, 'does not stand under its number and year'
    from certificates c
    where ltrim(split_part(c.number, '/', 1), '0') <> c.no::text
      or split_part(c.number, '/', 2) <> c.year::text`,
};
