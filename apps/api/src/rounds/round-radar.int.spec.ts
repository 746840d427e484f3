import { ApiInProcess } from '../../../../test/support/api-in-process';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

const TOWN = 'huong-tra-2024-dot-1';

test('what a council above gave is in no radar below before that round is decided', async () => {
  const api = await ApiInProcess.start();
  try {
    await recordStory(api.owner, playOnPaper());
    const { rows } = await api.owner.query<{ id: string; area: string }>(
      `select b.id, b.area from round_board b join events e on e.stream = 'evaluation-round/' || b.id
       where e.type = 'ScoresTallied' and b.tier = 'province' limit 1`,
    );
    const [above = { id: '', area: '' }] = rows;
    const asked = async (
      role: 'programme-office' | 'auditor' | 'authority',
      area: string,
      id: string,
    ) => {
      const person = await api.person({
        id: `${role}-${area.replace('/', '-')}`,
        name: 'x',
        role,
        area,
      });
      const { body } = await person.get(`/v1/rounds/${id}/radar`);
      return (body.against as { round: string }[]).map(({ round }) => round);
    };
    const below = [
      ['programme-office', 'hue/huong-tra'],
      ['auditor', 'hue/huong-tra'],
      // The province's own auditor reads its results with its decision, too.
      ['auditor', 'hue'],
    ] as const;
    for (const [role, area] of below) expect(await asked(role, area, TOWN)).toContain(above.id);
    await api.owner.query(
      `update round_board set decided_on = null, stage = 'scored' where id = $1`,
      [above.id],
    );
    for (const [role, area] of below) expect(await asked(role, area, TOWN)).not.toContain(above.id);
    expect(await asked('programme-office', above.area, above.id)).toContain(TOWN);
  } finally {
    await api.stop();
  }
}, 60_000);
