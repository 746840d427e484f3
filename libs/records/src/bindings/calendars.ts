import type { Binding } from './binding';

/** A calendar that was decided is the fact that says so. */
export const calendars: Binding = {
  of: 'calendars',
  sql: `
    with recorded as (
      select substr(stream, 10) as version, data from events
      where type = 'CalendarDecided' and stream like 'calendar/%'
    )
    select coalesce(r.version, c.version) as key,
      case when c.version is null then 'recorded by the log, missing'
        when r.version is null then 'nothing recorded of it' else 'differs' end as fault
    from recorded r full join calendar_versions c using (version)
    where r.data is distinct from c.body`,
};
