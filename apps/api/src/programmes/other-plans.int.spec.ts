import type { Plan } from '@ocop/programmes';
import { ProgrammesQueries } from '@ocop/records';
import { RuleViolation } from '@ocop/regulations';
import { Pool } from 'pg';
import { makeDatabase } from '../../../../test/support/database';
import { planNamed } from '../../../../test/support/plans';
import { requireFreeSuccession, requireNewPlan } from './other-plans';

const hue = planNamed('hue-2027');

describe('a plan beside those that were opened before', () => {
  let pool: Pool;
  let programmes: ProgrammesQueries;
  beforeAll(async () => {
    const { appUrl } = await makeDatabase();
    pool = new Pool({ connectionString: appUrl, max: 2 });
    programmes = new ProgrammesQueries(pool);
    await opened(hue, 'running');
  });
  afterAll(() => pool.end());

  async function opened(plan: Plan, stage: string): Promise<void> {
    const { id, title, year, authority, regulation } = plan;
    await pool.query(
      `insert into programme_board (id, title, year, authority, area, tier, regulation, stage, plan, reports, revision)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '[]', 1)`,
      [id, title, year, authority.name, authority.area, authority.tier, regulation, stage, plan],
    );
    for (const { area, replaces } of plan.communes)
      for (const former of replaces ?? [])
        await pool.query(
          'insert into area_succession (former, successor, programme) values ($1, $2, $3)',
          [former, area, id],
        );
  }

  const refusal = (check: Promise<void>) =>
    check.then(
      () => 'allowed',
      (error: unknown) => (error instanceof RuleViolation ? error.code : String(error)),
    );

  test.each<[string, Partial<Plan>, string]>([
    ['the same file again', {}, 'allowed'],
    ['the same number and year under another id', { id: 'hue-2027-b' }, 'PROGRAMME_TWICE'],
    ['the same number in another year', { id: 'hue-2028', year: 2028 }, 'allowed'],
    [
      'another number in the same year',
      { id: 'hue-2027-b', document: { ...hue.document, number: '02/KH-UBND' } },
      'allowed',
    ],
    [
      'the same number of another authority',
      { id: 'x', authority: { ...hue.authority, area: 'ha-noi' } },
      'allowed',
    ],
  ])('%s', async (_what, change, answer) =>
    expect(await refusal(requireNewPlan(programmes, { ...hue, ...change }))).toBe(answer),
  );

  test('a former commune keeps the successor that a running plan gave it', async () => {
    const communes = hue.communes.map((commune, i) => ({
      ...commune,
      replaces: hue.communes[(i + 1) % hue.communes.length]?.replaces ?? [],
    }));
    const other = { ...hue, id: 'hue-2028', year: 2028 };
    expect(await refusal(requireFreeSuccession(programmes, other))).toBe('allowed');
    expect(await refusal(requireFreeSuccession(programmes, { ...other, communes }))).toBe(
      'SUCCESSION_TAKEN',
    );
    await pool.query(`update programme_board set stage = 'closed' where id = $1`, [hue.id]);
    expect(await refusal(requireFreeSuccession(programmes, { ...other, communes }))).toBe(
      'allowed',
    );
  });
});
