const PRINT_OF_KEY = `encode(sha256(convert_to(key_hash, 'UTF8')), 'hex')`;

const POSTS = `
  select person, jsonb_agg(jsonb_build_object('id', id, 'role', role, 'area', area, 'since', since, 'until', until,
    'decision', decision, 'capacity', capacity, 'standsInFor', stands_in_for, 'reason', reason) order by id) as said
  from posts group by person`;

const KEYS = `
  select person, jsonb_agg(jsonb_build_object('id', id, 'post', post, 'print', ${PRINT_OF_KEY},
    'readOnly', read_only, 'commands', commands, 'expires', extract(epoch from expires_at),
    'ended', ended_at is not null) order by id) as said
  from api_keys group by person`;

/**
 * Everybody as the tables have them, in the words of the log: id and data. How to reach somebody can be corrected and
 * erased by law, which the log cannot: it has no more of that than a print.
 */
export const ACCOUNTS_AS_KEPT = `
  select p.id, jsonb_build_object('name', p.name, 'kind', p.kind, 'login', p.login, 'active', p.active,
    'contact', encode(sha256(convert_to(p.id || '|' || coalesce(p.email, '') || '|' || coalesce(p.phone, ''),
      'UTF8')), 'hex'),
    'posts', coalesce(held.said, '[]'), 'keys', coalesce(keys.said, '[]')) as data
  from people p left join (${POSTS}) held on held.person = p.id left join (${KEYS}) keys on keys.person = p.id`;

/** The same in the words of earlier releases, which knew one post and one key of everybody. */
export const PEOPLE_AS_KEPT = `
  select p.id, jsonb_build_object('name', p.name, 'role', o.role, 'area', o.area, 'email', p.email,
    'active', p.active, 'keyPrint', ${PRINT_OF_KEY}) as data
  from people p
  join posts o on o.person = p.id
  join api_keys k on k.person = p.id
  where o.capacity = 'own' and o.since is null and o.until is null and k.ended_at is null
    and k.expires_at is null and not k.read_only and k.commands is null
    and 1 = (select count(*) from posts where person = p.id)
    and 1 = (select count(*) from api_keys where person = p.id)`;
