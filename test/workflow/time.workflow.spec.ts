import { streamName, type StreamRef } from '@ocop/casework';
import type { Actor } from '@ocop/ground';
import { PaperWorld } from '../support/paper-world';
import { commune, huongTra, office } from '../support/plans';
import { SkippingWorld } from '../support/skipping-world';
import { playOnPaper, steps } from '../support/story-on-paper';

describe('a year in which nobody does anything, by timers alone', () => {
  let world: SkippingWorld;

  beforeAll(async () => {
    world = await SkippingWorld.start('2024-04-09');
    await world.openYear(huongTra);
    await world.pass('300 days');
  }, 120_000);
  afterAll(() => world.stop(), 60_000);

  test('every product is reminded, rolls into October, and closes in autumn', async () => {
    for (const { id } of huongTra.products) {
      const events = await world.events(`product-cycle/huong-tra-2024-${id}`);
      const days = (type: string) =>
        events.filter((event) => event.type === type).map(({ day }) => day);
      expect(days('RolledToNextRound')).toEqual(['2024-06-25']);
      expect(days('CycleClosed')).toEqual(['2024-09-25']);
      expect(days('NoticeSent').length).toBeGreaterThan(4);
    }
  });

  test('the same happens as on paper, event by event', async () => {
    // Two timers due at one moment race: a round that has just closed may hear of a product's leaving or not.
    const plain = (types: string[]) =>
      types.map((type) => type.replace('MessageRefused', 'MessageDelivered')).sort();

    const paper = new PaperWorld(Date.parse('2024-04-09T08:00:00+07:00'));
    paper.openYear(huongTra);
    paper.advance(Date.parse('2025-01-30T08:00:00+07:00'));
    for (const stream of paper.streams()) {
      const types = paper.events.filter((event) => event.stream === stream).map(({ type }) => type);
      const recorded = (await world.events(stream)).map(({ type }) => type);
      expect({ stream, types: plain(recorded) }).toEqual({ stream, types: plain(types) });
    }
  });

  test('a case that has ended leaves no workflow behind', async () => {
    for (const { id } of huongTra.products) {
      const handle = world.env.client.workflow.getHandle(`ocop/product-cycle/huong-tra-2024-${id}`);
      expect((await handle.describe()).status.name).toBe('COMPLETED');
    }
  });
});

const inspector: Actor = { id: 'tt', name: 'Thanh tra', role: 'inspector', area: 'hue' };
const inspection = {
  ...{ type: 'RecordInspection', inspectedOn: '2024-07-19', place: 'Chợ Đông Ba' },
  checkList: [{ point: 'label', good: false, note: 'thiếu hạn dùng' }],
  outcome: 'correction',
};
const order = {
  ...{ type: 'OrderCorrection', what: 'In lại nhãn', until: '2024-08-09' },
  ground: 'Nghị định 43/2017/NĐ-CP, điều 10',
};

describe('cases taken up from what the log says, in July 2024', () => {
  const paper = playOnPaper(steps.findIndex(({ at }) => at > Date.parse('2024-07-20')));
  const bun: StreamRef = { type: 'recognition', id: 'huong-tra-2024-bun-van-cu' };
  const kieu: StreamRef = { type: 'product-cycle', id: 'huong-tra-2024-kieu-huong-chu' };
  let world: SkippingWorld;

  beforeAll(async () => {
    world = await SkippingWorld.start('2024-07-20');
    await world.resume(bun, paper);
    await world.resume(kieu, paper);
  }, 120_000);
  afterAll(() => world.stop(), 60_000);

  test('a signal that the rules refuse is recorded, and its sender told', async () => {
    const wrong = { type: 'AcceptDossier', receipt: '1' };
    await world.signal(kieu, wrong, commune, 'signal-1');
    await world.untilRecorded(streamName(kieu), 'CommandRefused');
    const [refused] = (await world.events(streamName(kieu))).filter(
      ({ type }) => type === 'CommandRefused',
    );
    expect(refused?.data).toMatchObject({ command: 'AcceptDossier', code: 'WRONG_ROLE' });
    await world.untilRecorded(streamName(kieu), 'NoticeSent');
  });

  test('a signal that nobody can read is refused the same way, and the case lives on', async () => {
    await world.signal(kieu, { type: 'ReturnDossier', missing: 7 }, office, 'signal-2');
    await world.signal(kieu, 'rubbish', office, 'signal-3');
    const codes = async () =>
      (await world.events(streamName(kieu)))
        .filter(({ type }) => type === 'CommandRefused')
        .map(({ data }) => (data as { code: string }).code);
    const giveUpAt = Date.now() + 20_000;
    while ((await codes()).length < 3 && Date.now() < giveUpAt)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await codes()).toHaveLength(3);
    const handle = world.env.client.workflow.getHandle(`ocop/${streamName(kieu)}`);
    expect((await handle.describe()).status.name).toBe('RUNNING');
  });

  test('a recognition lives its 36 months, warns in time and expires on the day after', async () => {
    // What an inspector ordered has its own clock, which nobody winds.
    await world.command(bun, inspection, inspector, 'inspect-1');
    await world.command(bun, order, inspector, 'inspect-2');
    await world.pass('1200 days');
    const events = await world.events(streamName(bun));
    const day = (type: string) => events.find((event) => event.type === type)?.day;
    expect(day('CorrectionMissed')).toBe('2024-08-10');
    expect(day('RenewalAsked')).toBe('2026-07-08');
    expect(day('RecognitionExpired')).toBe('2027-07-09');
    const told = events
      .filter(({ type }) => type === 'NoticeSent')
      .map((event) => event.day)
      .filter((sent) => sent > '2027-01-01');
    expect(told.length).toBeGreaterThan(1);
    expect(told.every((sent) => sent <= '2027-07-12')).toBe(true);
  });
});
