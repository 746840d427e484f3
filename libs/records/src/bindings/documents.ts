import type { Binding } from './binding';

/** Each paper's bytes have the fingerprint that the log has recorded. */
export const documents: Binding = {
  of: 'documents',
  sql: `
    with facts as (
      select 'certificate/' || (data ->> 'id') as id, data ->> 'sha256' as sha256 from events
      where type in ('CertificateIssued', 'CertificateReissued')
      union all
      select 'certificate-draft/' || (data ->> 'id'), data ->> 'sha256' from events
      where type = 'CertificateDrafted'
      union all
      select data ->> 'document', data ->> 'sha256' from events where type = 'LetterWritten'
    )
    select id as key, case when d.id is null then 'recorded by the log, missing'
      else 'the log recorded ' || f.sha256 || ', the table has ' || d.sha256 end as fault
    from facts f left join documents d using (id)
    where d.sha256 is distinct from f.sha256
    union all
    select id, 'its bytes are not those of its fingerprint' from documents
    where sha256 <> encode(sha256(bytes), 'hex')
    union all
    select id, 'no case has ordered it' from documents d
    where kind in ('certificate', 'certificate-draft')
        and not exists (select from certificates c where d.id = kind || '/' || c.id)
      or kind = 'letter' and not exists (
        select from events e where e.type = 'DossiersForwarded'
          and e.stream = 'evaluation-round/' || substr(d.id, 1 + length('letter/')))`,
};
