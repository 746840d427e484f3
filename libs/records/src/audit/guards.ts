import type { ClientBase, Pool } from 'pg';
import { sha256 } from '../event-log/hash-chain';

/** Something that keeps the log from being changed and is not as it was made. */
export interface GuardFault {
  readonly guard: string;
  readonly expected: string;
  readonly got: string;
}

/** What the database itself says of the guards; a name alone proves nothing. */
const GUARDS: Readonly<Record<string, string>> = {
  'trigger events_append_only':
    'O CREATE TRIGGER events_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
  'trigger matter_append_only':
    'O CREATE TRIGGER matter_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.matter FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
  'trigger events_chained':
    'O CREATE TRIGGER events_chained AFTER INSERT ON public.events REFERENCING NEW TABLE AS appended FOR EACH STATEMENT EXECUTE FUNCTION refuse_gap()',
  'function refuse_change':
    'body with SHA-256 f93ef589c52e24446f11b8f052e936f71a8564e2291d58f830536af7b3b4176d',
  'function refuse_gap':
    'body with SHA-256 9fbeb6b25622d08a6503dac59c3b9096019c17b312154537578fc5da71db08ce',
  'column occurred_at': 'timestamp(3) with time zone',
  'column recorded_at': 'timestamp(3) with time zone',
};

const FOUND = `
  select 'trigger ' || tgname as guard, tgenabled::text || ' ' || pg_get_triggerdef(oid) as got
  from pg_trigger
  where tgrelid in ('public.events'::regclass, 'public.matter'::regclass) and not tgisinternal
  union all
  select 'function ' || p.proname, p.prosrc
  from pg_proc p join pg_language l on l.oid = p.prolang
  where p.pronamespace = 'public'::regnamespace and p.proname in ('refuse_change', 'refuse_gap')
    and l.lanname = 'plpgsql' and not p.prosecdef and p.proconfig is null
  union all
  select 'column ' || attname, format_type(atttypid, atttypmod)
  from pg_attribute where attrelid = 'public.events'::regclass and attname in ('occurred_at', 'recorded_at')
  union all
  select 'rule ' || rulename, pg_get_ruledef(oid) from pg_rewrite
  where ev_class in ('public.events'::regclass, 'public.matter'::regclass)
  union all
  select 'right ' || a.privilege_type || ' on ' || c.relname || ' of ' || a.grantee::regrole, 'granted'
  from pg_class c, aclexplode(c.relacl) a
  where c.oid in ('public.events'::regclass, 'public.matter'::regclass) and a.grantee <> c.relowner
    and a.privilege_type not in ('SELECT', 'INSERT')
  order by 1`;

/** Holds triggers, their functions, columns and rights of the log against what the migrations made. */
export async function guardFaults(db: Pool | ClientBase): Promise<GuardFault[]> {
  const { rows } = await db.query<{ guard: string; got: string }>(FOUND);
  const found = new Map(rows.map(({ guard, got }) => [guard, shown(guard, got)]));
  const names = new Set([...Object.keys(GUARDS), ...found.keys()]);
  return [...names].flatMap((guard) => {
    const expected = GUARDS[guard] ?? 'nothing of this kind';
    const got = found.get(guard) ?? 'missing';
    return expected === got ? [] : [{ guard, expected, got }];
  });
}

function shown(guard: string, got: string): string {
  return guard.startsWith('function ') ? `body with SHA-256 ${sha256(got)}` : got;
}
