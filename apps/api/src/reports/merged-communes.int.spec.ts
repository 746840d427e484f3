import { ClockStore } from '@ocop/platform';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { planNamed } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

const YEAR = 'hue-bao-cao-2027';
const source = { default: 'Giả định để thử.' };
const { additions: _, recognised: __, ...hue } = planNamed('hue-2027');
const plan = {
  ...{ ...hue, id: YEAR, title: 'Báo cáo của thành phố', rounds: [], products: [] },
  document: { ...hue.document, number: '99/KH-UBND' },
  reports: [{ id: 'half-year', name: 'Báo cáo 6 tháng đầu năm', by: '2027-08-10', source }],
};
const FORMER = hue.communes.flatMap(({ area, replaces = [] }) =>
  replaces.map((one) => [one, area] as const),
);

interface Read {
  readonly figures: readonly { id: string; items: string[] }[];
  readonly parts: readonly { area: string | null; figures: Read['figures'] }[];
  readonly certificates: readonly { id: string; area: string }[];
  readonly narrative: { readonly summary: string };
}

/** The communes of the town were merged in the middle of 2025; certificates of theirs run on. */
describe('communes that were merged while certificates ran', () => {
  let api: ApiInProcess;
  let office: PersonAtApi;

  beforeAll(async () => {
    api = await ApiInProcess.start();
    const world = playOnPaper();
    world.openYear(plan);
    await recordStory(api.owner, world);
    await api.app.get(ClockStore).holdAt(world.now);
    const area = 'hue';
    office = await api.person({ id: 'so', name: 'x', role: 'programme-office', area });
  }, 120_000);
  afterAll(() => api.stop());

  const read = async (person: PersonAtApi, query = '') =>
    (await person.get(`/v1/programmes/${YEAR}/reports/half-year${query}`)).body as Read;
  const itemsOf = ({ figures }: Pick<Read, 'figures'>, id: string) =>
    figures.find((one) => one.id === id)?.items ?? [];

  test('what was recognised in a former commune counts in its successor, once, and the parts are the whole', async () => {
    const whole = await read(office);
    const inForce = itemsOf(whole, 'in-force');
    expect(inForce.length).toBeGreaterThan(2);
    for (const { id, items } of whole.figures)
      expect(whole.parts.flatMap((part) => itemsOf(part, id)).toSorted()).toEqual(items.toSorted());
    const { rows } = await api.owner.query<{ recognition: string; area: string }>(
      `select recognition, area from certificate_register where recognition = any($1)`,
      [inForce],
    );
    const successor = new Map(FORMER);
    const merged = rows.filter(({ area }) => successor.has(area));
    expect(merged.length).toBeGreaterThan(0);
    for (const { recognition, area } of merged) {
      const holding = whole.parts.filter((part) => itemsOf(part, 'in-force').includes(recognition));
      expect(holding.map((part) => part.area)).toEqual([successor.get(area)]);
    }
  });

  test('its officer reads the same as the part of the whole, and finds it written in the draft', async () => {
    const whole = await read(office);
    const part = whole.parts.find((one) => itemsOf(one, 'in-force').length > 0);
    const area = part?.area ?? '';
    const officer = await api.person({ id: 'xa-moi', name: 'x', role: 'commune-officer', area });
    const own = await read(officer);
    expect(own.figures).toEqual(part?.figures);
    expect(own.narrative.summary).toContain(
      `Giấy chứng nhận còn hiệu lực: ${itemsOf(own, 'in-force').length}`,
    );
  });

  test('a narrative of 20,000 letters is told its measure', async () => {
    const [place] = plan.communes;
    const area = place?.area ?? '';
    const officer = await api.person({ id: 'xa-dai', name: 'x', role: 'commune-officer', area });
    const report = { type: 'SubmitReport', report: 'half-year', commune: area };
    const path = `/v1/programmes/${YEAR}`;
    const long = await officer.command(path, { ...report, summary: 'ệ'.repeat(20_000) });
    expect(long).toMatchObject({ status: 400, body: { code: 'MALFORMED_REQUEST' } });
    expect(long.body.faults).toMatchObject([
      {
        path: 'summary',
        expected: expect.stringContaining('4000'),
        got: expect.stringContaining('20000'),
      },
    ]);
  });
});
