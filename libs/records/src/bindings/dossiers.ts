import type { Binding } from './binding';

/** What stands in a dossier that was filed, and the files it stands on, are what its list in the log says. */
export const dossiers: Binding = {
  of: 'dossiers',
  sql: `
    with filed as (
      select substr(e.stream, 1 + length('product-cycle/')) as product, m.sha256, m.content
      from events e join matter m on m.sha256 = e.data->'list'->>'sha256'
      where e.type in ('DossierFiled', 'DossierCompleted')
    ), papers_filed as (
      select f.product, (f.content->>'version')::int as version, p->>'item' as item,
        p->>'paper' as paper, (p->>'version')::int as paper_version, p as told
      from filed f, jsonb_array_elements(f.content->'papers') p
    ), pages as (
      select x->>'id' as id, x->>'sha256' as sha256
      from papers_filed, jsonb_array_elements(told->'files') x
    )
    select product || ' ' || (content->>'version') as key,
      'the log has the list ' || f.sha256 || ', the table has ' || coalesce(d.sha256, 'none') as fault
    from filed f left join dossiers d using (product)
    where d.version = (content->>'version')::int and d.sha256 <> f.sha256
      or not exists (select from dossiers o where o.product = f.product and o.sha256 = f.sha256)
    union all
    select f.product || ' ' || f.item || ' ' || f.paper, 'handed in, and not in the table as it was'
    from papers_filed f
      left join dossier_papers dp using (product, version, item, paper, paper_version)
      left join papers p on p.id = f.paper and p.version = f.paper_version
    where dp.no is null or p.id is null or p.title <> f.told->>'title'
      or p.number is distinct from f.told->>'number'
      or p.expires_on::text is distinct from f.told->>'expiresOn'
      or p.issued_on::text is distinct from f.told->>'issuedOn'
    union all
    select p.id, 'the log has the contents ' || p.sha256 || ', the table has ' || coalesce(k.sha256, 'none')
    from pages p left join files k using (id) where k.sha256 is distinct from p.sha256`,
};
