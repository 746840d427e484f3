import { type BusinessClock, businessNow, newerClock, REAL_CLOCK } from '@ocop/contracts';
import { RuleViolation } from '@ocop/ground';
import { Client, type Pool } from 'pg';

interface ClockRow {
  readonly version: number;
  readonly offset_ms: string;
  readonly held_at: Date | null;
}

/** A hint may be as old as this where another process has moved the clock; decided is by the clock as it stands. */
const HINT_MS = 500;

/** The setting of the business clock, shared by all processes through the database. */
export class ClockStore {
  private seen?: { readonly clock: BusinessClock; readonly at: number };

  constructor(
    private readonly pool: Pool,
    private readonly kind: 'real' | 'sandbox',
  ) {}

  async read(): Promise<BusinessClock> {
    if (this.kind === 'real') return REAL_CLOCK;
    const { rows } = await this.pool.query<ClockRow>('select * from business_clock');
    const row = rows[0];
    return this.see(row ? clockOf(row) : { kind: 'sandbox', version: 0, offsetMs: 0 });
  }

  /** The clock as it was last seen; whoever goes by it has to see that it still stands there. */
  async recalled(): Promise<BusinessClock> {
    return this.seen?.clock ?? this.read();
  }

  /** The clock for those who have to know that it can be moved; undefined when it is the real one. */
  async hint(): Promise<BusinessClock | undefined> {
    if (this.kind === 'real') return undefined;
    const { seen } = this;
    return seen && Date.now() - seen.at < HINT_MS ? seen.clock : this.read();
  }

  async now(): Promise<number> {
    return businessNow(await this.read(), Date.now());
  }

  /** Holds the clock at an instant. @throws RuleViolation CLOCK_IS_REAL, CLOCK_GOES_FORWARD */
  async holdAt(at: number): Promise<BusinessClock> {
    return this.set(at, true);
  }

  /** Lets a held clock run on from where it stands. @throws RuleViolation CLOCK_IS_REAL */
  async release(): Promise<BusinessClock> {
    return this.set(await this.now(), false);
  }

  private async set(at: number, held: boolean): Promise<BusinessClock> {
    if (this.kind === 'real') throw new RuleViolation('CLOCK_IS_REAL');
    const current = await this.read();
    const fresh = current.kind === 'sandbox' && current.version === 0;
    const now = businessNow(current, Date.now());
    if (!fresh && at < now) throw new RuleViolation('CLOCK_GOES_FORWARD', { now, wanted: at });
    const { rows } = await this.pool.query<ClockRow>(
      'select * from move_business_clock($1, $2) where version is not null',
      [at - Date.now(), held ? new Date(at) : null],
    );
    const [row] = rows;
    // The owner of the database has not marked it as a sandbox.
    if (!row) throw new RuleViolation('CLOCK_IS_REAL');
    return this.see(clockOf(row));
  }

  private see(clock: BusinessClock): BusinessClock {
    const newest = this.seen ? newerClock(this.seen.clock, clock) : clock;
    this.seen = { clock: newest, at: Date.now() };
    return clock;
  }
}

function clockOf({ version, offset_ms, held_at }: ClockRow): BusinessClock {
  const running = { kind: 'sandbox', version, offsetMs: Number(offset_ms) } as const;
  return held_at ? { ...running, heldAt: held_at.getTime() } : running;
}

/** Marks a database as a sandbox, whose clock may be moved; the right of its owner alone. */
export async function markAsSandbox(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(
      'insert into business_clock (version, offset_ms) values (0, 0) on conflict do nothing',
    );
  } finally {
    await owner.end();
  }
}
