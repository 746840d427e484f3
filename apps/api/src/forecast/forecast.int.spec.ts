import { NATION } from '@ocop/ground';
import { ClockStore } from '@ocop/platform';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { office } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

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
