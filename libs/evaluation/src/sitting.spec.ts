import { office } from '../../../test/support/plans';
import {
  added,
  called,
  close,
  same,
  scored,
  scoredBy,
  sitting,
} from '../../../test/support/council-bench';
import { luat, member, sheet, van } from '../../../test/support/round-bench';
import { dutiesOf, liveRound, seatsOf, sittingOf } from '.';

const at = (when: string) => `2024-07-01 ${when}`;
const of = (bench: ReturnType<typeof sitting>, product: string) =>
  sittingOf(liveRound(bench.state)).find((one) => one.product.id === product);
const duty = (bench: ReturnType<typeof sitting>, who: string, product: string) =>
  dutiesOf(liveRound(bench.state), who).get(product);

test('a product waits for those in the room who judge it, and for nobody else', () => {
  const bench = sitting()
    .given(at('08:10'), member('m3'), {
      type: 'RecuseMember',
      member: 'm3',
      product: van,
      why: 'relation',
    })
    .given(at('08:20'), office, {
      type: 'RecordAttendance',
      member: 'm4',
      went: 'out',
      at: '08:20',
    })
    .given(at('08:30'), member('m1'), sheet(van, 'm1', 25))
    .given(at('08:40'), member('m2'), {
      type: 'Abstain',
      member: 'm2',
      product: van,
      reason: 'Chưa rõ',
    });
  expect(of(bench, van)).toMatchObject({
    onAgenda: true,
    recused: ['m3'],
    abstained: ['m2'],
    judges: ['m1', 'm2', 'm5'],
    waitedFor: ['m5'],
    isQuorate: false,
  });
  expect(of(bench, luat)).toMatchObject({ waitedFor: ['m1', 'm2', 'm3', 'm5'] });
  expect(['m1', 'm2', 'm3', 'm5', 'tk'].map((who) => duty(bench, who, van))).toEqual([
    'submitted',
    'abstained',
    'recused',
    'to-score',
    'other-group',
  ]);
});

test('where members differ it is seen before scoring closes, and only that product is scored again', () => {
  const bench = scoredBy(sitting(), van, { ...same(25), m5: 40 });
  expect(of(bench, van)).toMatchObject({ isWide: true, waitedFor: [] });
  expect(of(bench, luat)).toMatchObject({ isWide: false });
  scoredBy(bench, luat, same(30)).given(at('11:00'), office, close);
  expect(of(bench, van)).toMatchObject({
    onAgenda: true,
    waitedFor: ['m1', 'm2', 'm3', 'm4', 'm5'],
  });
  expect(of(bench, luat)).toMatchObject({ onAgenda: false, waitedFor: [] });
  expect([duty(bench, 'm1', van), duty(bench, 'm1', luat)]).toEqual(['to-score', 'submitted']);
  scoredBy(bench, van, { ...same(25), m5: 40 });
  expect(of(bench, van)).toMatchObject({ voteOpen: 'spread' });
});

test('what is put off waits for another day; what is added up waits for nobody', () => {
  const put = sitting().given(at('09:00'), office, {
    type: 'PutOffProducts',
    products: [luat],
    to: 'another-session',
    reason: 'Thiếu mẫu',
  });
  expect(of(put, luat)).toMatchObject({ onAgenda: false });
  expect(duty(put, 'm1', luat)).toBe('put-off');
  const done = scored(called());
  expect(of(done, van)).toMatchObject({ waitedFor: [], voteOpen: null });
  expect(duty(done, 'm1', van)).toBe('not-now');
});

test('scoring once more after it was added up asks everybody anew', () => {
  const bench = scored(called()).given(at('15:30'), office, {
    type: 'ReopenScoring',
    products: [van],
    reason: 'Nhầm mẫu',
  });
  expect(duty(bench, 'm1', van)).toBe('to-score');
  expect(of(bench, van)?.waitedFor).toHaveLength(5);
  expect(of(bench, luat)).toMatchObject({ onAgenda: false });
  expect(added(scoredBy(bench, van, same(26)), at('17:00')).state.stage).toBe('scored');
});

test('everybody has a seat, those who score first', () => {
  expect(seatsOf(sitting().state).map(({ id, seat }) => [id, seat])).toEqual([
    ['m1', 'chair'],
    ['m2', 'vice-chair'],
    ['m3', 'member'],
    ['m4', 'member'],
    ['m5', 'member'],
    ['tk', 'secretary'],
    ['gv', 'advisory'],
  ]);
});
