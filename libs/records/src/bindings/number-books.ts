import type { Binding } from './binding';

/** A book has given as many numbers as there are certificates in it, without a gap. */
export const numberBooks: Binding = {
  of: 'number_books',
  sql: `
    with used as (
      select authority, book, year, max(no) as last, count(*) as n from certificates
      group by authority, book, year
      union all
      select code_unit, 'product', year, max(code_no), count(*) from certificates
      where code_no is not null group by code_unit, year
    )
    select concat_ws(' ', authority, book, year) as key,
      'the book stands at ' || coalesce(b.last::text, 'nothing') || ', its certificates reach '
        || coalesce(u.last, 0) || ' and are ' || coalesce(u.n, 0) as fault
    from number_books b full join used u using (authority, book, year)
    where b.last is distinct from coalesce(u.last, 0) or b.last is distinct from coalesce(u.n, 0)`,
};
