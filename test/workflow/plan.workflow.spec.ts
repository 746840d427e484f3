import { streamName, type StreamRef } from '@ocop/casework';
import { MatterStore } from '@ocop/records';
import { chair, huongTra, office, openingSteps } from '../support/plans';
import { SkippingWorld } from '../support/skipping-world';

const YEAR: StreamRef = { type: 'programme-year', id: huongTra.id };
const ROUND = `evaluation-round/${huongTra.id}-dot-1`;
const BUN = `product-cycle/${huongTra.id}-bun-van-cu`;

describe('a plan from its draft to its amendment, on real servers', () => {
  let world: SkippingWorld;
  beforeAll(async () => {
    world = await SkippingWorld.start('2024-04-09', { engine: 'real' });
    await draft('draft');
  }, 120_000);
  afterAll(() => world.stop(), 60_000);

  const [drafting, approving] = openingSteps(huongTra);
  async function draft(key: string, plan: object = huongTra): Promise<void> {
    const kept = { sha256: await new MatterStore(world.pool).keep(plan) };
    const command = { type: 'DraftPlan', plan: kept };
    const actor = drafting?.actor ?? office;
    if (key === 'draft') await world.open(YEAR, command, actor);
    else await world.command(YEAR, command, actor, key);
  }
  const codeOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'recorded',
      (error: unknown) => (error as { code?: string }).code ?? String(error),
    );
  const typesOf = async (stream: string) => (await world.events(stream)).map(({ type }) => type);

  test('a corrected draft takes the place of the one before; the same text does not', async () => {
    expect(await codeOf(draft('same'))).toBe('PLAN_DRAFTED_ALREADY');
    const corrected = { ...huongTra, title: 'Kế hoạch đã sửa' };
    expect(await codeOf(draft('corrected', corrected))).toBe('recorded');
    expect(await codeOf(draft('back'))).toBe('recorded');
  });

  test('of two who approve at once one opens the year, once', async () => {
    const approve = approving?.command ?? { type: 'ApprovePlan' };
    const answers = await Promise.all(
      ['one', 'other'].map((id) =>
        codeOf(world.command(YEAR, approve, { ...chair, id }, `approve-${id}`)),
      ),
    );
    expect(answers.sort()).toEqual(['WRONG_STAGE', 'recorded']);
    await world.untilQuiet();
    const opened = (await typesOf(streamName(YEAR))).filter((type) => type === 'ProgrammeOpened');
    expect(opened).toHaveLength(1);
  });

  test('the same plan is not opened again, and another text under its id is told apart', async () => {
    expect(await codeOf(draft('again'))).toBe('PLAN_OPEN_ALREADY');
    const other = { ...huongTra, title: 'Kế hoạch khác' };
    expect(await codeOf(draft('other', other))).toBe('PLAN_OPEN_WITH_OTHER_TEXT');
  });

  test('a decision moves the day of a round that is open; its products follow', async () => {
    const to = '2024-06-29';
    const amendments = [{ kind: 'move-date', date: `${huongTra.id}-dot-1:intake-closes`, to }];
    const decision = { decision: '1300/QĐ-UBND', signedOn: '2024-04-09' };
    await world.command(YEAR, { type: 'AmendPlan', ...decision, amendments }, chair, 'amend');
    await world.untilQuiet();
    for (const stream of [ROUND, BUN]) {
      const moved = (await world.events(stream)).filter(({ type }) => type === 'DeadlineMoved');
      expect(moved.map(({ data }) => data)).toEqual([
        expect.objectContaining({
          why: 'plan-amended',
          decision: '1300/QĐ-UBND',
          from: '2024-06-24',
          deadline: expect.objectContaining({ lastDay: '2024-06-28' }),
        }),
      ]);
    }
  });
});
