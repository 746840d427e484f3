import { NATION, SYSTEM } from '@ocop/ground';
import { ClockStore } from '@ocop/platform';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { at } from '../../../../test/support/case-bench';
import { PaperWorld } from '../../../../test/support/paper-world';
import { office, producer } from '../../../../test/support/plans';
import { openingBy } from '../../../../test/support/recognition-bench';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

/** Products, the months in which their certificates end, and what their producers answered one after the other. */
const ASKED = [
  ['bun-tuoi', '2027-07-08', ['renew']],
  ['bun-kho', '2027-07-08', ['drop', 'renew']],
  ['bun-gao-lut', '2027-07-08', ['upgrade']],
  ['banh-uot', '2027-07-31', ['drop']],
  ['banh-loc', '2027-07-01', []],
  ['banh-nam', '2027-08-01', ['drop']],
] as const;

/** Certificates of July 2024 whose producers were asked early. */
function askedEarly(): PaperWorld {
  const world = new PaperWorld(at('2024-07-08'));
  for (const [id, validUntil, answers] of ASKED) {
    const ref = { type: 'recognition', id } as const;
    const made = openingBy('2024-07-08', validUntil, { name: id });
    const opening = { ...made, certificate: { ...made.certificate, id: `giay-${id}` } };
    world.command(ref, { type: 'OpenRecognition', opening }, SYSTEM, 'begin');
    for (const intention of answers)
      world.command(ref, { type: 'AnswerRenewal', intention }, producer, `answer-${intention}`);
  }
  return world;
}

interface Month {
  readonly month: string;
  readonly expiries: number;
  readonly products: number;
}

test('certificates that end and products to judge are told by month, of one’s own area alone', async () => {
  const api = await ApiInProcess.start();
  try {
    await recordStory(api.owner, playOnPaper());
    // Certificates of July 2024 end in July 2027.
    await api.app.get(ClockStore).holdAt(Date.parse('2027-01-15T09:00:00+07:00'));
    const auditor = { id: 'kiem-toan', name: 'x', role: 'auditor' } as const;
    const nation = await api.person({ ...auditor, area: NATION });
    const stranger = await api.person({ ...office, id: 'khac', area: 'quang-tri/dong-ha' });
    const { months } = (await nation.get('/v1/forecast')).body as { months: Month[] };
    expect(months.map(({ month }) => month)).toEqual(
      Array.from({ length: 12 }, (_, i) => `2027-${String(i + 1).padStart(2, '0')}`),
    );
    const { rows } = await api.owner.query<{ month: string; n: number }>(
      `select to_char(valid_until, 'YYYY-MM') as month, count(*)::int as n from certificate_register
       where state = 'valid' and valid_until between '2027-01-15' and '2027-12-31' group by 1`,
    );
    const ending = months.filter(({ expiries }) => expiries > 0);
    expect(ending.map(({ month, expiries: n }) => ({ month, n }))).toEqual(
      rows.sort((a, b) => a.month.localeCompare(b.month)),
    );
    const theirs = (await stranger.get('/v1/forecast')).body.months as Month[];
    expect(theirs.every(({ expiries, products }) => expiries + products === 0)).toBe(true);
    const file = await fetch(`${api.url}/v1/forecast?format=csv`, {
      headers: { Authorization: 'Bearer key-of-kiem-toan' },
    });
    expect(await file.text()).toContain('Giấy chứng nhận hết hạn');
  } finally {
    await api.stop();
  }
}, 120_000);

test('what producers answered early is told by month; each number leads to as many certificates', async () => {
  const api = await ApiInProcess.start();
  try {
    await recordStory(api.owner, askedEarly());
    await api.app.get(ClockStore).holdAt(Date.parse('2027-01-15T09:00:00+07:00'));
    const person = await api.person(office);
    const { months } = (await person.get('/v1/forecast')).body as { months: object[] };
    const summer = { renew: 2, upgrade: 1, drop: 1, unanswered: 1 };
    expect(months[6]).toMatchObject({ month: '2027-07', expiries: 5, ...summer });
    expect(months[7]).toMatchObject({ month: '2027-08', expiries: 1, renew: 0, drop: 1 });

    const listed = async (query: string) => {
      const { items } = (await person.get(`/v1/recognitions?${query}`)).body as {
        items: { recognition: string; intention: string | null }[];
      };
      return items.map(({ recognition, intention }) => `${recognition} ${intention ?? '–'}`).sort();
    };
    for (const [answer, count] of Object.entries(summer))
      expect([answer, (await listed(`endsIn=2027-07&intention=${answer}`)).length]).toEqual([
        answer,
        count,
      ]);
    expect(await listed('endsIn=2027-07')).toHaveLength(5);
    expect(await listed('intention=drop')).toEqual(['banh-nam drop', 'banh-uot drop']);
    expect(await listed('intention=unanswered')).toEqual(['banh-loc –']);

    const bad = await person.get('/v1/recognitions?endsIn=2027-13');
    expect([bad.status, JSON.stringify(bad.body)]).toEqual([
      400,
      expect.stringContaining('a month, such as 2027-07'),
    ]);
    const file = await fetch(`${api.url}/v1/recognitions?format=csv&intention=upgrade`, {
      headers: { Authorization: `Bearer key-of-${office.id}` },
    });
    expect(await file.text()).toMatch(/bun-gao-lut.*;sẽ đề nghị nâng hạng;/);
  } finally {
    await api.stop();
  }
}, 120_000);
