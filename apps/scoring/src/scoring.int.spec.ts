import { parseStreamName } from '@ocop/casework';
import type { TallyRequest } from '@ocop/casework';
import { CaseKeeper } from '@ocop/records';
import { Pool } from 'pg';
import { asOwner, makeDatabase, type TestDatabase } from '../../../test/support/database';
import { councilOf, largePlan } from '../../../test/support/large-plan';
import { LargeRound } from '../../../test/support/large-round';
import { ScoringService } from './scoring.activities';

describe('a tally is made of the sheets that the log names', () => {
  const large = new LargeRound(largePlan({ products: 2, communes: 1 }), councilOf(5));
  const ref = parseStreamName(large.stream);
  let database: TestDatabase;
  let pools: Pool[];
  let service: ScoringService;
  let request: TallyRequest;

  beforeAll(async () => {
    large.inSession();
    large.scored((_no, member) => (member === 0 ? 0 : 30));
    large.scoredAgain((no) => 20 + no);
    const { world } = large;
    database = await makeDatabase('scoring');
    const [owner, own] = [database.ownerUrl, database.appUrl].map(
      (connectionString) => new Pool({ connectionString, max: 2 }),
    );
    if (!owner || !own) throw new Error('no database');
    pools = [owner, own];
    const keeper = new CaseKeeper(owner);
    const events = world.events.filter(({ stream }) => stream === large.stream);
    const recording = { events, folded: world.folded(ref), kept: world.matter };
    await keeper.log.append(ref, await keeper.takeUp(ref), recording);
    service = new ScoringService(own);
    const { id, regulation, products } = large.round;
    request = {
      round: id,
      regulation,
      tier: 'district',
      upTo: world.folded(ref).version,
      products: products.map((product) => ({ id: product.id, pass: product.pass })),
    };
  }, 60_000);
  afterAll(() => Promise.all(pools.map((pool) => pool.end())));

  const sha256 = async () => {
    const { rows } = await (pools[0] as Pool).query<{ sha256: string }>(
      `select data->'sheet'->>'sha256' as sha256 from events
       where type = 'ScoreSheetSubmitted' order by version desc limit 1`,
    );
    return rows[0]?.sha256;
  };
  const tampered = async (sql: string) => {
    const hash = await sha256();
    await asOwner(database.ownerUrl, async (owner) => {
      await owner.query('begin');
      await owner.query(`set local session_replication_role = replica`);
      await owner.query(sql, [hash]);
      await owner.query('commit');
    });
  };

  test('of the latest pass, and again the same', async () => {
    const sums = [21, 22].map((A) => ({ sum: 5 * (A + 40), count: 5 }));
    const answer = await service.tallyScores(request);
    expect(answer).toMatchObject({ results: sums.map((average) => ({ average, spread: 0 })) });
    expect(await service.tallyScores(request)).toEqual(answer);
  });

  test('as far as the log reached when it was asked for', async () => {
    const upTo = request.upTo - 1;
    const { results } = (await service.tallyScores({ ...request, upTo })) as { results: object[] };
    expect(results[1]).toMatchObject({ average: { count: 4 } });
  });

  test('what nobody can add up or keep is refused by name, and not asked for again', async () => {
    expect(await service.tallyScores({ ...request, regulation: '1-1900' })).toMatchObject({
      refused: { code: 'REGULATION_UNKNOWN' },
    });
    expect(await service.tallyScores({ ...request, upTo: 0 })).toMatchObject({
      refused: { code: 'NO_SHEETS' },
    });
    expect(await service.tallyScores({ ...request, upTo: 1e12 })).toMatchObject({
      refused: { code: 'NOT_STORABLE', facts: { reason: expect.stringMatching(/integer/) } },
    });
  });

  test('a database that is away is no refusal: the work is tried again', async () => {
    const away = new Pool({ connectionString: 'postgres://x@localhost:1/x' });
    await expect(new ScoringService(away).tallyScores(request)).rejects.toThrow();
    await away.end();
  });

  test.each([
    ['other points', `update matter set content = content || '{"A": 39}' where sha256 = $1`],
    ['nothing', 'delete from matter where sha256 = $1'],
  ])('a sheet of which %s is kept is refused by name', async (_what, sql) => {
    await tampered(sql);
    const facts = { member: 'uy-vien-5', logged: 62 };
    expect(await service.tallyScores(request)).toMatchObject({
      refused: { code: 'SHEET_DIFFERS', facts },
    });
  });
});
