import { TotalsQueries } from '@ocop/records';
import { Pool } from 'pg';
import { makeDatabase } from '../../../../test/support/database';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';
import { tellWatched } from './tell-watched';

test('the story of Hương Trà names the communes’ reminders, an escalation, an extension and the reports', async () => {
  const { ownerUrl } = await makeDatabase();
  const owner = new Pool({ connectionString: ownerUrl, max: 2 });
  try {
    await recordStory(owner, playOnPaper());
    const watched = await new TotalsQueries(owner).watched('huong-tra-2024');
    expect(watched.reminders).toBeGreaterThan(6);
    expect(tellWatched({ watched }, 'vi')).toEqual([
      `Nhắc việc các xã: ${watched.reminders} lần`,
      'Báo lên cấp trên ngày 03/07/2024: Xã Bình Thành quá hạn Báo cáo kết quả triển khai 6 tháng',
      'Gia hạn ngày 03/12/2024, Báo cáo kết quả triển khai cuối năm, Xã Bình Thành: đến 20/12/2024 theo 1985/UBND-KT (Xã vừa bàn giao công chức phụ trách, cần thêm thời gian rà soát số liệu.)',
      'Báo cáo kết quả triển khai 6 tháng: 6 xã đã gửi, bản cuối ngày 04/07/2024',
      'Báo cáo kết quả triển khai cuối năm: 6 xã đã gửi, bản cuối ngày 18/12/2024',
      '',
    ]);
    expect(tellWatched({ watched }, 'en')).toHaveLength(6);
  } finally {
    await owner.end();
  }
}, 120_000);

test('a year in which nothing was watched is told in no line', () => {
  const watched = { reminders: 0, escalations: [], extensions: [], reports: [] };
  expect(tellWatched({ watched }, 'vi')).toEqual([]);
});
