import type { Binding } from './binding';

/** Each certificate has been ordered by its cycle with this very request, and stands as the cycle heard of it. */
export const certificates: Binding = {
  of: 'certificates',
  sql: `
    with issued as (
      select substr(stream, 1 + length('product-cycle/')) as cycle, data from events
      where type = 'CertificateIssued'
    ), ordered as (
      select substr(stream, 1 + length('product-cycle/')) as cycle, data -> 'request' as request
      from events where type = 'ProductRecognised'
    )
    select i.data ->> 'number' as key,
      case when c.cycle is null then 'issued by the log, missing in the book'
      else 'the log issued ' || concat_ws(' ', i.data ->> 'id', i.data ->> 'number', i.data ->> 'sha256')
        || ', the book has ' || concat_ws(' ', c.id, c.number, c.sha256) end as fault
    from issued i left join certificates c using (cycle)
    where (i.data ->> 'id', i.data ->> 'number', i.data ->> 'sha256')
      is distinct from (c.id, c.number, c.sha256)
    union all
    select c.number, 'its content is not what the case ordered'
    from certificates c left join ordered o using (cycle)
    where o.request is distinct from c.request
    union all
    select c.number, 'does not stand under its number and year'
    from certificates c
    where ltrim(split_part(c.number, '/', 1), '0') <> c.no::text
      or split_part(c.number, '/', 2) <> c.year::text`,
};
