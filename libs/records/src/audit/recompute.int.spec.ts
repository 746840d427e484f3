import { Pool } from 'pg';
import { best, besides } from '../../../../test/support/criteria-bench';
import { CriteriaRound } from '../../../../test/support/criteria-round';
import { asOwner, makeDatabase, type TestDatabase } from '../../../../test/support/database';
import { councillor } from '../../../../test/support/large-plan';
import { office } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';
import { radarOf } from '@ocop/criteria';
import { RadarQueries } from '../queries/radar-queries';
import { recomputeRound } from './recompute';

describe('a round is worked out anew from the sheets whose hashes its log names', () => {
  const paper = new CriteriaRound({ products: 2, members: 5 }).inSession();
  const { members, products } = paper;
  let database: TestDatabase;
  let auditor: Pool;

  beforeAll(async () => {
    for (const { id } of products)
      for (const [i, member] of members.entries())
        paper.scores(member.id, id, i < 2 ? besides({ '4.1': 3 }) : best(), {
          comment: 'Bao bì đẹp',
        });
    paper.gives(councillor(members[0]?.id ?? ''), {
      ...paper.sheet(members[0]?.id ?? '', 'san-pham-1', best()),
      type: 'CorrectScoreSheet',
      reason: 'chọn nhầm mức',
    });
    paper.gives(office, { type: 'CloseScoring' });
    database = await makeDatabase();
    const owner = new Pool({ connectionString: database.ownerUrl, max: 2 });
    await recordStory(owner, paper.world);
    await owner.end();
    auditor = new Pool({ connectionString: database.urls.auditor, max: 2 });
  }, 120_000);
  afterAll(() => auditor.end());

  const altered = (sql: string, ...values: unknown[]) =>
    asOwner(database.ownerUrl, async (owner) => {
      await owner.query('begin');
      await owner.query(`set local session_replication_role = replica`);
      await owner.query(sql, values);
      await owner.query('commit');
    });
  const shaOf = async (product: string, member: string) => {
    const { rows } = await auditor.query<{ sha256: string }>(
      `select data->'sheet'->>'sha256' as sha256 from events
       where type = 'ScoreSheetSubmitted' and data->>'product' = $1 and data->>'member' = $2`,
      [product, member],
    );
    return rows[0]?.sha256 ?? '';
  };

  test('and comes to the same totals and results', async () => {
    expect(await recomputeRound(auditor, paper.ref.id)).toEqual({
      round: paper.ref.id,
      sheets: 11,
      tallies: 1,
      results: 2,
      faults: [],
    });
  });

  test('and its radar sees the sheets that count: of the corrected one the second', async () => {
    const material = await new RadarQueries(auditor).material(paper.ref.id);
    const { sheets = [], ...about } = material ?? {};
    expect(about).toEqual({ regulation: '26-2026', tier: 'province', elsewhere: [] });
    expect(sheets).toHaveLength(10);
    const { members: leanings, idleCriteria } = radarOf(sheets, { edges: [], elsewhere: [] });
    // Member 1 corrected one of two sheets from 98 to 100; member 2 stayed 98 twice.
    expect(leanings.map(({ difference }) => difference)).toEqual([-0.5, -1.75, 0.75, 0.75, 0.75]);
    expect(idleCriteria.map(({ criterion }) => criterion)).not.toContain('4.1');
    expect(await new RadarQueries(auditor).material('khong-co')).toBeUndefined();
  });

  test('one letter of a comment altered is found, though no point depends on it', async () => {
    const sha256 = await shaOf('san-pham-2', 'uy-vien-3');
    await altered(
      `update matter set content = jsonb_set(content, '{comment}', '"Bao bì đẹP"') where sha256 = $1`,
      sha256,
    );
    const { faults } = await recomputeRound(auditor, paper.ref.id);
    expect(faults).toMatchObject([
      { product: 'san-pham-2', member: 'uy-vien-3', what: 'sheet-altered', expected: sha256 },
    ]);
  });

  test('one option altered shows in the sheet, in its total and in the result', async () => {
    const sha256 = await shaOf('san-pham-1', 'uy-vien-5');
    await altered(
      `update matter set content = jsonb_set(content, '{choices,4.1}', '3') where sha256 = $1`,
      sha256,
    );
    const { faults } = await recomputeRound(auditor, paper.ref.id);
    expect(faults.filter(({ product }) => product === 'san-pham-1')).toMatchObject([
      { member: 'uy-vien-5', what: 'sheet-altered' },
      { member: 'uy-vien-5', what: 'total-differs' },
      { what: 'result-differs', got: expect.stringContaining('SHEET_DIFFERS') },
    ]);
  });

  test('a result that the sheets do not give is found', async () => {
    await altered(
      `update events set data = jsonb_set(data, '{results,1,stars}', '3') where type = 'ScoresTallied'`,
    );
    await altered(`update matter set content = jsonb_set(content, '{choices,4.1}', '5')
      where content->>'member' = 'uy-vien-5'`);
    const { faults } = await recomputeRound(auditor, paper.ref.id);
    expect(faults.at(-1)).toMatchObject({
      product: 'san-pham-2',
      what: 'result-differs',
      expected: expect.stringContaining('"stars":3'),
      got: expect.stringContaining('"stars":5'),
    });
  });
});
