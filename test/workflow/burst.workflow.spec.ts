import { parseStreamName } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { councillor, councilOf, largePlan } from '../support/large-plan';
import { LargeRound } from '../support/large-round';
import { office } from '../support/plans';
import { SkippingWorld } from '../support/skipping-world';

/** As many as a run of a case takes before it ends; see FULL_OF_UPDATES in the workflow. */
const UPDATES_OF_A_RUN = 500;

describe('a hundred sheets at once, and a closing among them, while the run of the case ends', () => {
  const large = new LargeRound(largePlan({ products: 10, communes: 2 }), councilOf(10));
  const ref = parseStreamName(large.stream);
  let world: SkippingWorld;

  beforeAll(async () => {
    large.inSession();
    world = await SkippingWorld.start('2024-07-01', { engine: 'real' });
    await world.resume(ref, large.world);
    await world.untilStands(ref);
  }, 120_000);
  afterAll(() => world.stop(), 60_000);

  const run = (runId?: string) =>
    world.env.client.workflow.getHandle(`ocop/${large.stream}`, runId);
  /** How many sheets each run took, from a run on to the present one. */
  const sheetsByRun = async (first: string) => {
    const taken: number[] = [];
    for (let runId: string | null | undefined = first; runId;) {
      const { events } = await run(runId).fetchHistory();
      const updates = (events ?? []).map(
        (event) => event.workflowExecutionUpdateAcceptedEventAttributes?.protocolInstanceId ?? '',
      );
      taken.push(updates.filter((id) => id.startsWith('sheet-')).length);
      runId = events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
    }
    return taken;
  };
  const heard = async (told: Promise<unknown>) => {
    try {
      await told;
      return 'counted';
    } catch (error) {
      if (error instanceof RuleViolation) return error.code;
      throw error;
    }
  };

  test('each gets its answer or a refusal by name, and the log has as many sheets as were answered', async () => {
    const { runId: first } = await run().describe();
    const glances = Array.from({ length: UPDATES_OF_A_RUN - 50 }, () =>
      world.gateway.lookAgain(ref, false),
    );
    const sheets = large.sheets((no) => 20 + (no % 5));
    expect(sheets).toHaveLength(100);
    const closing = { command: { type: 'CloseScoring' }, actor: office, commandId: 'closing' };
    const answers = sheets.flatMap((command, i) => {
      const actor = councillor(String(command['member']));
      const told = heard(world.gateway.command(ref, { command, actor, commandId: `sheet-${i}` }));
      return i === 50 ? [told, heard(world.gateway.command(ref, closing))] : [told];
    });
    const outcomes = await Promise.all(answers);
    await Promise.all(glances);
    const taken = await sheetsByRun(first);
    expect(taken.filter((sheets) => sheets > 0).length).toBeGreaterThan(1);
    expect([...new Set(outcomes)].sort()).toEqual(['SHEETS_MISSING', 'counted']);
    const events = await world.events(large.stream);
    const logged = events.filter(({ type }) => type === 'ScoreSheetSubmitted');
    expect(logged).toHaveLength(outcomes.filter((code) => code === 'counted').length);
    expect(logged).toHaveLength(100);
    // Whoever asks again gets the answer that counted, and the round goes on.
    const again = await world.gateway.command(ref, { ...closing, commandId: 'closing-again' });
    expect(again.stage).toBe('tallying');
    await world.untilRecorded(large.stream, 'ScoresTallied');
  }, 120_000);
});
