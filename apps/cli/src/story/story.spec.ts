import { atTime, civilDateAt } from '@ocop/calendar';
import type { CycleState } from '@ocop/certification';
import type { RecognitionState } from '@ocop/recognition';
import { findRegulation, formatAverage } from '@ocop/regulations';
import { playOnPaper, story } from '../../../../test/support/story-on-paper';

const world = playOnPaper();
world.advance(atTime(story.to, 9));
const cycle = (product: string) =>
  world.state<CycleState>(`product-cycle/huong-tra-2024-${product}`);
const recognition = (product: string) =>
  world.state<RecognitionState>(`recognition/huong-tra-2024-${product}`);
const told = (stream: string, type: string) =>
  world.events.filter((event) => event.stream === stream && event.type === type);
const eventsOf = (product: string, type: string) =>
  told(`product-cycle/huong-tra-2024-${product}`, type);
const dayOf = (event: { at: number } | undefined) => event && civilDateAt(event.at);
const averages = (product: string) =>
  cycle(product).scores.map(({ tier, average }) => `${tier} ${formatAverage(average)}`);

describe('the seven products of Hương Trà take seven ways', () => {
  test('Thanh trà Hương Vân is recognised with 3 stars by the town in round 1', () => {
    expect(cycle('thanh-tra-huong-van')).toMatchObject({ stage: 'recognised', stars: 3 });
    expect(cycle('thanh-tra-huong-van').decision?.signedOn).toBe('2024-07-08');
  });

  test('Tinh dầu trầm Trần Luật goes up before 15/7 and gets 4 stars from the province', () => {
    const product = 'tinh-dau-tram-tran-luat';
    expect(dayOf(eventsOf(product, 'DossierForwarded')[0])).toBe('2024-07-12');
    expect(averages(product)).toEqual(['district 82.67', 'province 81.40']);
    expect(cycle(product)).toMatchObject({ stage: 'recognised', stars: 4, tier: 'province' });
  });

  test('Kiệu Hương Chử is sent back with the clock stopped and recognised in round 2', () => {
    const product = 'kieu-huong-chu';
    expect(eventsOf(product, 'DeadlinePaused')).toHaveLength(1);
    expect(eventsOf(product, 'DeadlineMoved')[0]?.data).toMatchObject({ why: 'clock-stopped' });
    expect(cycle(product)).toMatchObject({ stage: 'recognised', round: 'huong-tra-2024-dot-2' });
  });

  test('Bưởi da xanh Bình Thành misses July, is reminded and rolls into October', () => {
    const product = 'buoi-da-xanh-binh-thanh';
    const [rolled] = eventsOf(product, 'RolledToNextRound');
    expect(dayOf(rolled)).toBe('2024-06-25');
    expect(rolled?.data).toMatchObject({ fromNo: 1, toNo: 2, stoodAt: 'preparing' });
    const reminders = eventsOf(product, 'NoticeOrdered').map(
      ({ data }) => (data as { notice: { template: string } }).notice.template,
    );
    expect(reminders.filter((name) => name === 'deadline-reminder').length).toBeGreaterThan(2);
    expect(cycle(product)).toMatchObject({ stage: 'recognised', round: 'huong-tra-2024-dot-2' });
  });

  test('the communes are reminded, one is told above, gets more time for its next report, and all report', () => {
    const year = 'programme-year/huong-tra-2024';
    const templates = told(year, 'NoticeOrdered').map(
      ({ data }) => (data as { notice: { template: string } }).notice.template,
    );
    expect(templates.filter((name) => name === 'deadline-reminder').length).toBeGreaterThan(4);
    expect(templates).toContain('escalation');
    const [extended] = told(year, 'DeadlineMoved');
    expect(extended?.data).toMatchObject({ why: 'extended', decision: '1985/UBND-KT' });
    expect(told(year, 'ReportSubmitted')).toHaveLength(12);
    expect(told(year, 'DeadlineMissed').map(({ data }) => (data as { id: string }).id)).toEqual([
      'report:half-year:hue/huong-tra/binh-thanh',
    ]);
  });

  test('Quýt Thanh Bình stays under 50 points, is told why and may try next year', () => {
    const product = 'quyt-thanh-binh';
    expect(averages(product)).toEqual(['district 46.17']);
    expect(cycle(product)).toMatchObject({ stage: 'not-recognised', stars: 2 });
    const why = eventsOf(product, 'NoticeOrdered').at(-1)?.data as {
      notice: { template: string; facts: object };
    };
    expect(why.notice).toMatchObject({
      template: 'not-recognised',
      facts: { average: '46.17', lowest: 50 },
    });
  });

  test('Hương trầm Hương Thảo waits for a late decision that is reminded and escalated', () => {
    const round = 'evaluation-round/thua-thien-hue-2024-dot-2';
    expect(dayOf(told(round, 'RoundLate')[0])).toBe('2024-11-30');
    const calls = told(round, 'NoticeOrdered').map(
      ({ data }) => (data as { notice: { template: string } }).notice.template,
    );
    expect(calls).toEqual(expect.arrayContaining(['deadline-late', 'escalation']));
    expect(dayOf(told(round, 'ResultsApproved')[0])).toBe('2024-12-13');
    expect(cycle('huong-tram-huong-thao')).toMatchObject({ stage: 'recognised', stars: 4 });
  });

  test('Bún Vân Cù is evaluated again and keeps its 3 stars', () => {
    const product = cycle('bun-van-cu');
    expect(product.product?.kind).toBe('re-evaluation');
    expect(product).toMatchObject({ stage: 'recognised', stars: 3 });
  });
});

describe('into 2027, under the law of 2026', () => {
  test('every certificate adopts the renewal rules of 26/2026 on the day it comes into force', () => {
    const adopted = world.events.filter(
      ({ type, data }) =>
        type === 'RenewalRulesAdopted' && (data as { law: string }).law === '26-2026',
    );
    const { inForceFrom } = findRegulation('26-2026');
    const days = adopted.map(dayOf);
    expect(days.filter((day) => day === inForceFrom)).toHaveLength(6);
    // The one that came later was born under the new law.
    expect(days.filter((day) => day !== inForceFrom)).toHaveLength(1);
    expect(recognition('kieu-huong-chu')).toMatchObject({
      law: '26-2026',
      regulation: '148-2023',
    });
  });

  test('Thanh trà is renewed by written vote, its old certificate superseded by the new one', () => {
    expect(recognition('thanh-tra-huong-van').stage).toBe('superseded');
    const renewal = cycle('thanh-tra-huong-van-2027');
    expect(renewal).toMatchObject({ regulation: '26-2026', stage: 'recognised' });
    expect(renewal.round).toBe('huong-tra-2024-thanh-tra-huong-van-2027-bo-phieu');
  });

  test('the window of 180 to 120 days is a matter of data', () => {
    // Valid until 8 October 2027.
    expect(recognition('kieu-huong-chu').window).toEqual({
      opensOn: '2027-04-11',
      closesOn: '2027-06-10',
    });
  });

  test('Bún Vân Cù is not renewed and expires on the day printed on its certificate', () => {
    const [expired] = told('recognition/huong-tra-2024-bun-van-cu', 'RecognitionExpired');
    expect(expired?.data).toEqual({ on: '2027-07-09' });
  });
});

test('no message was refused, no reminder was called twice, no work was left over', () => {
  expect(world.events.filter(({ type }) => type === 'MessageRefused')).toEqual([]);
  const keys = world.events
    .filter(({ type }) => type === 'NoticeOrdered')
    .map(({ data }) => (data as { notice: { key: string } }).notice.key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const name of world.open()) expect(world.state<CycleState>(name).todo).toEqual([]);
});
