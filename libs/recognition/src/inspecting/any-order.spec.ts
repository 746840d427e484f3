import { addDays, civilDateAt, deriveDeadline } from '@ocop/calendar';
import { type Actor, SHOPPER } from '@ocop/ground';
import fc from 'fast-check';
import { holdsOn } from '..';
import { producer, provinceChair } from '../../../../test/support/plans';
import { of2024 } from '../../../../test/support/recognition-bench';

const inspector: Actor = { id: 'tt', name: 'Thanh tra', role: 'inspector', area: 'hue' };
const LAST_DAY = '2027-07-08';
const days = { validFrom: '2024-07-08', validUntil: LAST_DAY };
const bad = { point: 'label', good: false, note: 'thiếu hạn dùng' };

/** What people do about a certificate on a day; what does not fit then is refused by a rule. */
const deeds: Readonly<Record<string, readonly [Actor, (today: string) => object]>> = {
  RecordInspection: [
    inspector,
    (inspectedOn) => ({ inspectedOn, place: 'x', checkList: [bad], outcome: 'correction' }),
  ],
  OrderCorrection: [inspector, (today) => ({ what: 'x', ground: 'y', until: addDays(today, 20) })],
  ReportCorrection: [producer, () => ({ report: 'x' })],
  ConfirmCorrection: [inspector, () => ({})],
  RejectCorrection: [inspector, (today) => ({ reason: 'x', until: addDays(today, 9) })],
  ProposeSuspension: [inspector, () => ({ finding: 'x' })],
  DismissSuspension: [provinceChair, () => ({ reason: 'x' })],
  Suspend: [provinceChair, (signedOn) => ({ decision: '1', signedOn, reason: 'x' })],
  LiftSuspension: [provinceChair, (signedOn) => ({ decision: '2', signedOn })],
  ProposeRevocation: [inspector, () => ({ cause: 'law-breach', finding: 'x' })],
  DismissRevocation: [provinceChair, () => ({ reason: 'x' })],
  ReportMismatch: [SHOPPER, () => ({ mismatch: 'other' })],
  DismissMismatches: [inspector, () => ({ reason: 'x' })],
};
const names = Object.keys(deeds);
const walks = fc.array(fc.tuple(fc.constantFrom(...names), fc.integer({ min: 0, max: 40 })), {
  minLength: 5,
  maxLength: 40,
  size: 'max',
});

const fifteenDaysFrom = (from: string) =>
  deriveDeadline({ kind: 'days', days: 15, from }, 'vn-1').lastDay;

type Bench = ReturnType<typeof of2024>;

const today = ({ events }: Bench) => civilDateAt(events.at(-1)!.at);

/** The certificate after each thing that was done, over months. */
function walk(
  list: readonly (readonly [string, number])[],
  look: (bench: Bench, day: string) => void,
) {
  const bench = of2024();
  bench.untilDay('2026-09-01');
  let day = '2026-09-01';
  for (const [name, wait] of list) {
    day = addDays(day, wait);
    bench.untilDay(`${day} 09:00`);
    const [actor, fields] = deeds[name]!;
    const proposes = name === 'ProposeRevocation';
    const done = bench.when(`${day} 10:00`, actor, { type: name, ...fields(day) });
    // The authority has its fifteen days, whatever else happens to the certificate.
    if (proposes && Array.isArray(done))
      expect(bench.state.deadlines['revocation']?.deadline.lastDay).toBe(fifteenDaysFrom(day));
    look(bench, day);
  }
  return bench;
}

test('in whatever order: it expires at its midnight and not before, suspended or not, and stands as it would', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(walks, (list) => {
      const bench = walk(list, ({ state }, day) => {
        const { stage } = state;
        seen.add(stage);
        expect([day, stage === 'expired']).toEqual([day, day > LAST_DAY]);
        expect(holdsOn(stage, days, day)).toBe(stage === 'valid' && day <= LAST_DAY);
        // One correction at a time has one clock: the producer's, the inspector's, or both once it is late.
        const open = Object.values(state.deadlines).filter((tracked) => tracked.open);
        const clocks = open.filter(({ kind }) => kind.startsWith('correction'));
        expect(clocks.length > 0).toBe(state.correction !== undefined && stage !== 'expired');
        const kinds = open.map(({ kind }) => kind);
        expect(new Set(kinds).size).toBe(kinds.length);
      });
      if (today(bench) <= LAST_DAY) {
        bench.untilDay('2027-07-08 23:59');
        expect(bench.state.stage).not.toBe('expired');
        bench.untilDay('2027-07-09 00:00');
      }
      expect(bench.state).toMatchObject({ stage: 'expired', endedOn: '2027-07-09' });
      const keys = bench.events.flatMap((event) =>
        event.type === 'NoticeOrdered' ? [event.data.notice.key] : [],
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { seed: 11, numRuns: 150 },
  );
  expect([...seen].sort()).toEqual(['expired', 'suspended', 'valid']);
});

test('lifted, a certificate stands where it would without the suspension', () => {
  fc.assert(
    fc.property(walks, (list) => {
      const without = list.filter(([name]) => !['Suspend', 'LiftSuspension'].includes(name));
      const bench = walk(list, () => undefined);
      const day = today(bench);
      if (bench.state.stage === 'suspended')
        bench.given(`${day} 11:00`, provinceChair, {
          type: 'LiftSuspension',
          decision: '9',
          signedOn: day,
        });
      const other = walk(without, () => undefined);
      other.untilDay(`${day} 11:00`);
      expect(bench.state.stage).toBe(other.state.stage);
    }),
    { seed: 12, numRuns: 60 },
  );
});
