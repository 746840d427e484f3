import { streamName, type StreamRef } from '@ocop/casework';
import { reconcile } from '../../apps/cli/src/system/reconcile';
import { councillor, councilOf, largePlan } from '../support/large-plan';
import { LargeRound } from '../support/large-round';
import { chair, office } from '../support/plans';
import {
  HISTORY,
  isQuiet,
  KB,
  largestOf,
  NOTHING_APART,
  PAYLOAD,
  standsAt,
  until,
} from '../support/sizes';
import { SkippingWorld } from '../support/skipping-world';

test('a round of 300 products, 12 members and two passes is scored, decided and sent on', async () => {
  const members = councilOf(12);
  const large = new LargeRound(largePlan({ products: 300, communes: 40 }), members).inSession();
  large.scored((_no, member) => (member % 2 === 0 ? 10 : 30));
  large.gives(office, 'CloseScoring');
  const second = large.sheets((no) => (no <= 40 ? 38 : 22));
  const [onPaper, atOnce] = [second.slice(0, -100), second.slice(-100)];
  for (const sheet of onPaper)
    large.gives(councillor(String(sheet['member'])), 'SubmitScoreSheet', sheet);

  const world = await SkippingWorld.start('2024-07-01', { engine: 'real' });
  try {
    const round: StreamRef = { type: 'evaluation-round', id: `${large.plan.id}-dot-1` };
    await world.resumeAll(large.world);
    await world.untilStands(round);
    const gives = (actor: typeof office, type: string, fields: object = {}) =>
      world.command(round, { type, ...fields }, actor, `${type}-once`);
    await Promise.all(
      atOnce.map((sheet, i) =>
        world.command(round, sheet, councillor(String(sheet['member'])), `sheet-${i}`),
      ),
    );
    await gives(office, 'CloseScoring');
    await until('told of its result', 60, standsAt(world, round, 'scored'));
    await until('settled', 120, isQuiet(world));
    await gives(office, 'SubmitResults', { report: '31/BC' });
    await gives(chair, 'ApproveResults', { decision: '1520/QĐ-UBND', signedOn: '2024-07-01' });
    await until('settled', 300, isQuiet(world));
    await gives(office, 'ForwardDossiers', { letter: '45/PKT', sentOn: '2024-07-01' });
    await until('closed', 60, standsAt(world, round, 'closed'));
    await until('settled', 120, isQuiet(world));

    const { state, payload, history, runs } = await largestOf(world, streamName(round));
    expect(state).toBeLessThanOrEqual(128 * KB);
    expect(payload).toBeLessThanOrEqual(PAYLOAD);
    expect(history).toBeLessThanOrEqual(HISTORY);
    expect(runs).toBeGreaterThan(1);
    const { rows } = await world.pool.query<{ sheets: string; certificates: string }>(
      `select (select count(*) from events where type = 'ScoreSheetSubmitted') as sheets,
              (select count(*) from events where type = 'CertificateIssued') as certificates`,
    );
    expect(rows[0]).toEqual({ sheets: '7200', certificates: '260' });
    const { found, failed } = await reconcile(world.pool, world.gateway, { check: true });
    expect({ found, failed }).toEqual({ found: NOTHING_APART, failed: [] });
  } finally {
    await world.stop();
  }
}, 600_000);
