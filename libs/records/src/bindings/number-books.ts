import type { Binding } from './binding';

/** Numbers of certificates that were carried in: books go on behind them, and no certificate of ours bears them. */
const CARRIED_IN = `
      select c.number from certificate_register r
      where r.sha256 = '' and carried_no(r.number) = c.no - 1
        and carried_series(r.number) = upper(c.year || '/' || split_part(c.number, '/', 3))
        and (r.authority_area = c.authority or c.authority like r.authority_area || '/%')`;
const CARRIED_CODE = `
      select c.number from certificate_register r
      where r.sha256 = '' and r.code = c.code_unit || '-' || (c.code_no - 1) || '-' || c.year`;

/** A book stands at its last certificate, and before each stands another, or one that was carried in. */
export const numberBooks: Binding = {
  of: 'number_books',
  sql: `
    with used as (
      select authority, book, year, max(no) as last from certificates group by authority, book, year
      union all
      select code_unit, 'product', year, max(code_no) from certificates
      where code_no is not null group by code_unit, year
    )
    select concat_ws(' ', authority, book, year) as key,
      'the book stands at ' || coalesce(b.last::text, 'nothing') || ', its certificates reach '
        || coalesce(u.last, 0) as fault
    from number_books b full join used u using (authority, book, year)
    where b.last is distinct from coalesce(u.last, 0)
    union all
    select c.number, 'there is none before it in its book' from certificates c
    where c.no > 1 and not exists (
      select from certificates p
      where p.authority = c.authority and p.book = c.book and p.year = c.year and p.no = c.no - 1
    ) and not exists (${CARRIED_IN})
    union all
    select c.number, 'there is no product before it in the book of its commune' from certificates c
    where c.code_no > 1 and not exists (
      select from certificates p
      where p.code_unit = c.code_unit and p.year = c.year and p.code_no = c.code_no - 1
    ) and not exists (${CARRIED_CODE})`,
};
