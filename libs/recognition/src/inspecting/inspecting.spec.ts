import type { Actor } from '@ocop/ground';
import { SHOPPER } from '@ocop/ground';
import { recognition } from '..';
import { commune, producer, provinceChair } from '../../../../test/support/plans';
import { of2024 } from '../../../../test/support/recognition-bench';

const inspector: Actor = { id: 'tt', name: 'Thanh tra', role: 'inspector', area: 'hue' };
const PHOTO = 'a'.repeat(64);
const bad = { point: 'label', good: false, note: 'nhãn thiếu hạn dùng', photographs: [PHOTO] };
const inspection = {
  type: 'RecordInspection',
  inspectedOn: '2026-09-01',
  place: 'Chợ Đông Ba',
  checkList: [{ point: 'product', good: true }, bad],
  outcome: 'correction',
};
const order = {
  type: 'OrderCorrection',
  what: 'In lại nhãn có hạn dùng',
  ground: 'Nghị định 43/2017/NĐ-CP, điều 10',
  until: '2026-09-20',
};
const report = { type: 'ReportCorrection', report: 'Đã in nhãn mới', photographs: [PHOTO] };
const on = (day: string) => {
  const bench = of2024();
  bench.untilDay(day);
  return bench;
};
const inspected = () => on('2026-09-01').given('2026-09-01', inspector, inspection);
const ordered = () => inspected().given('2026-09-01', inspector, order);
/** Who has a task beside the certificate's own. */
const holders = (bench: ReturnType<typeof on>) =>
  Object.values(bench.state.deadlines)
    .filter(({ open, milestone }) => open && !milestone)
    .flatMap((tracked) => {
      const duty = recognition.duty?.(bench.state, tracked);
      return duty?.task ? [`${duty.holder.role}@${duty.holder.area}`] : [];
    });

describe('an inspection', () => {
  test('is recorded by the article that orders inspections, point by point', () => {
    const bench = on('2026-09-01');
    expect(bench.when('2026-09-01', inspector, inspection)).toEqual(['InspectionRecorded']);
    expect(bench.event('InspectionRecorded')).toMatchObject({ no: 1, place: 'Chợ Đông Ba' });
  });

  test.each<[string, object, string]>([
    ['a point twice', { checkList: [bad, bad] }, 'INSPECTION_POINT_TWICE'],
    ['nothing said', { checkList: [{ point: 'label', good: false }] }, 'FINDING_REQUIRED'],
    ['conform with a finding', { outcome: 'conform' }, 'OUTCOME_DIFFERS'],
    ['a correction of nothing', { checkList: [{ point: 'label', good: true }] }, 'OUTCOME_DIFFERS'],
    ['tomorrow', { inspectedOn: '2026-09-02' }, 'SIGNED_IN_FUTURE'],
    ['before the certificate', { inspectedOn: '2024-07-01' }, 'DAY_TOO_EARLY'],
    ['a file that is no hash', { photographs: ['x.jpg'] }, 'MALFORMED_COMMAND'],
  ])('with %s is refused', (_what, change, code) =>
    expect(on('2026-09-01').when('2026-09-01', inspector, { ...inspection, ...change })).toBe(code),
  );

  test('is the business of an inspector of the place, also after the expiry', () => {
    const elsewhere = { ...inspector, area: 'quang-tri' };
    expect(on('2026-09-01').when('2026-09-01', elsewhere, inspection)).toBe('NOT_YOUR_CASE');
    expect(on('2026-09-01').when('2026-09-01', provinceChair, inspection)).toBe('WRONG_ROLE');
    const late = on('2027-08-01');
    expect(late.state.stage).toBe('expired');
    expect(late.when('2027-08-01', inspector, inspection)).toEqual(['InspectionRecorded']);
    expect(late.when('2027-08-01', inspector, order)).toBe('WRONG_STAGE');
  });
});

describe('a correction', () => {
  test('follows an inspection that found something, one at a time, with a day and a ground', () => {
    expect(on('2026-09-01').when('2026-09-01', inspector, order)).toBe('INSPECTION_REQUIRED');
    const bench = inspected();
    const far = { ...order, until: '2028-09-20' };
    expect(bench.when('2026-09-01', inspector, far)).toBe('CORRECTION_TOO_FAR');
    expect(bench.when('2026-09-01', inspector, order)).toEqual([
      'CorrectionOrdered',
      'DeadlineSet',
      'NoticeOrdered',
    ]);
    expect(bench.event('DeadlineSet').deadline.lastDay).toBe('2026-09-20');
    expect(bench.when('2026-09-01', inspector, order)).toBe('CORRECTION_OPEN');
    expect(holders(bench)).toContain('producer@hue/chu-the/tht-bun-van-cu');
  });

  test('without a day has the one that this system takes, and says so', () => {
    const { until: _, ...open } = order;
    const bench = inspected().given('2026-09-01', inspector, open);
    // 15 working days after 1 September; 1 and 2 September are days off.
    expect(bench.event('CorrectionOrdered').until).toBe('2026-09-23');
  });

  test('is called, reported by the producer, looked at by the inspector, and confirmed', () => {
    const bench = ordered();
    expect(bench.untilDay('2026-09-18')).toContain('NoticeOrdered');
    expect(bench.when('2026-09-18', producer, report)).toEqual([
      'CorrectionReported',
      'DeadlineMet',
      'DeadlineSet',
      'NoticeOrdered',
    ]);
    expect(holders(bench)).toEqual(['inspector@hue']);
    expect(bench.when('2026-09-18', producer, report)).toBe('NO_CORRECTION_OPEN');
    const confirm = { type: 'ConfirmCorrection' };
    const both = { ...inspector, id: producer.id };
    expect(bench.when('2026-09-19', both, confirm)).toBe('SAME_PERSON');
    expect(bench.when('2026-09-19', inspector, confirm)).toEqual([
      'CorrectionConfirmed',
      'DeadlineMet',
      'NoticeOrdered',
    ]);
    expect(bench.state.correction).toBeUndefined();
    expect(holders(bench)).toEqual([]);
  });

  test('that is not put right has a new day, which is called as the first was', () => {
    const bench = ordered();
    const reject = { type: 'RejectCorrection', reason: 'nhãn còn sai cỡ chữ', until: '2026-10-05' };
    expect(bench.when('2026-09-02', inspector, reject)).toBe('CORRECTION_NOT_REPORTED');
    bench.given('2026-09-10', producer, report).given('2026-09-15', inspector, reject);
    expect(bench.state.correction).toMatchObject({ no: 1, until: '2026-10-05' });
    expect(bench.untilDay('2026-10-06')).toContain('CorrectionMissed');
  });

  test('that nobody reports comes back to the inspector, and may still be reported', () => {
    const bench = ordered();
    const types = bench.untilDay('2026-09-21');
    expect(types).toEqual(expect.arrayContaining(['DeadlineMissed', 'CorrectionMissed']));
    expect(holders(bench)).toContain('inspector@hue');
    expect(bench.when('2026-09-22', commune, report)).toContain('DeadlineDoneLate');
    const propose = { type: 'ProposeSuspension', finding: 'không khắc phục' };
    expect(bench.when('2026-09-23', inspector, propose)).toContain('SuspensionProposed');
    expect(bench.event('SuspensionProposed')).toMatchObject({ inspection: 1 });
  });
});

describe('a proposal to suspend', () => {
  const propose = { type: 'ProposeSuspension', finding: 'mẫu không đạt' };
  const suspend = { type: 'Suspend', decision: '3/QĐ', signedOn: '2026-09-05', reason: 'x' };
  const dismiss = { type: 'DismissSuspension', reason: 'mẫu lưu đạt' };
  const proposed = () => on('2026-09-01').given('2026-09-01', inspector, propose);

  test('waits for the authority that answers today, which suspends or does not', () => {
    const bench = proposed();
    expect(holders(bench)).toEqual(['authority@hue']);
    expect(bench.when('2026-09-02', inspector, propose)).toBe('SUSPENSION_ALREADY_PROPOSED');
    expect(bench.when('2026-09-05', { ...provinceChair, id: 'tt' }, suspend)).toBe('SAME_PERSON');
    expect(bench.when('2026-09-05', provinceChair, suspend)).toEqual([
      'RecognitionSuspended',
      'DeadlineMet',
      'NoticeOrdered',
    ]);
    expect(bench.event('RecognitionSuspended')).toMatchObject({ proposed: true });
    expect(proposed().when('2026-09-05', provinceChair, dismiss)).toContain('SuspensionDismissed');
    expect(on('2026-09-01').when('2026-09-05', provinceChair, dismiss)).toBe(
      'NO_SUSPENSION_PROPOSED',
    );
  });

  test('lies with the district until its powers pass, and with the province from then on', () => {
    const bench = on('2025-06-20').given('2025-06-20', inspector, propose);
    expect(holders(bench)).toEqual(['authority@hue/huong-tra']);
    bench.untilDay('2025-07-06');
    expect(holders(bench)).toEqual(['authority@hue']);
  });

  test('falls away with the certificate', () => {
    const late = on('2027-07-05').given('2027-07-05', inspector, propose);
    late.untilDay('2027-07-09');
    expect(late.state.stage).toBe('expired');
    expect(holders(late)).toEqual([]);
  });
});

describe('what shoppers report', () => {
  const tell = { type: 'ReportMismatch', mismatch: 'wrong-stars', words: 'hộp in 4 sao' };

  test('is one task for the inspector of the area, which an inspection or a reason settles', () => {
    const bench = on('2026-09-01');
    expect(bench.when('2026-09-01', SHOPPER, tell)).toEqual([
      'MismatchReported',
      'DeadlineSet',
      'NoticeOrdered',
    ]);
    expect(bench.when('2026-09-01', SHOPPER, tell)).toEqual(['MismatchReported']);
    expect(holders(bench)).toEqual(['inspector@hue']);
    expect(bench.when('2026-09-01', inspector, inspection)).toContain('DeadlineMet');
    expect(bench.event('InspectionRecorded')).toMatchObject({ answers: 2 });
    const dismiss = { type: 'DismissMismatches', reason: 'ảnh cũ' };
    expect(bench.when('2026-09-02', inspector, dismiss)).toBe('NO_MISMATCH_REPORTED');
    bench.given('2026-09-03', SHOPPER, tell).given('2026-09-04', inspector, dismiss);
    expect(holders(bench)).toEqual([]);
  });

  test('is bounded, is nobody else’s to say, and is heard of an expired certificate until it is filed away', () => {
    const bench = on('2027-08-01');
    expect(bench.when('2027-08-01', producer, tell)).toBe('WRONG_ROLE');
    for (let n = 0; n < 50; n += 1) bench.given('2027-08-01', SHOPPER, tell);
    expect(bench.when('2027-08-01', SHOPPER, tell)).toBe('REPORTS_ENOUGH');
    expect(bench.untilDay('2027-09-01')).toContain('DeadlineMissed');
    expect(bench.untilDay('2029-07-10')).toContain('RecognitionFiledAway');
    expect(holders(bench)).toEqual([]);
  });
});

describe('the early question', () => {
  test('comes twelve months ahead, binds nobody, and is not asked again', () => {
    const bench = of2024();
    expect(bench.untilDay('2026-07-07')).not.toContain('RenewalAsked');
    expect(bench.untilDay('2026-07-09')).toContain('RenewalAsked');
    expect(holders(bench)).toEqual([]);
    const answer = { type: 'AnswerRenewal', intention: 'upgrade' };
    expect(bench.when('2026-07-20', producer, answer)).toEqual(['RenewalAnswered', 'DeadlineMet']);
    expect(bench.state.intention).toBe('upgrade');
    const drop = { ...answer, intention: 'drop' };
    expect(bench.when('2026-08-20', producer, drop)).toEqual(['RenewalAnswered']);
    expect(bench.untilDay('2027-07-09')).not.toContain('RenewalAsked');
  });

  test('that nobody answers lapses without a reproach', () => {
    const types = of2024().untilDay('2026-10-01');
    expect(types).toContain('DeadlinePassed');
    expect(types).not.toContain('DeadlineMissed');
  });
});
