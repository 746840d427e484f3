import type { Binding } from './binding';

/** Each tally answers a closing of the scoring, sheet by sheet, and its results are those the round has recorded. */
export const tallies: Binding = {
  of: 'score_tallies',
  sql: `
    with asked as (
      select stream, 'v' || version as work, data -> 'request' as request from events
      where type = 'ScoringClosed'
    ), tallied as (
      select a.stream, a.request, e.data -> 'results' as results
      from asked a join events e on e.stream = a.stream and e.type = 'ScoresTallied'
        and e.data ->> 'work' = a.work
    )
    select a.stream as key, 'tallied by the log, and no tally is kept of these sheets' as fault
    from tallied a
    where not exists (select from score_tallies t where t.request = a.request)
    union all
    select t.key, 'the log has other results'
    from score_tallies t join tallied a on a.request = t.request
    where t.results <> a.results
    union all
    select t.key, 'no round has asked for a tally of these sheets'
    from score_tallies t
    where not exists (select from asked a where a.request = t.request
      and a.stream = 'evaluation-round/' || split_part(t.key, ':', 1))`,
};
