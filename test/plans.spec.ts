import { plansFolder } from '@ocop/platform';
import { atTime, civilDateAt } from '@ocop/calendar';
import type { CycleState } from '@ocop/certification';
import { openingDayOf } from '@ocop/programmes';
import type { RecognitionState } from '@ocop/recognition';
import { formatAverage } from '@ocop/regulations';
import { readdirSync } from 'node:fs';
import { stepsOf } from '../apps/cli/src/story/story';
import type { PaperWorld } from './support/paper-world';
import { planNamed } from './support/plans';
import { plansWithStory, playedOnPaper, storyNamed } from './support/story-on-paper';

const planFiles = readdirSync(plansFolder())
  .filter((name) => /^[^.]+\.yaml$/.test(name))
  .map((name) => name.replace('.yaml', ''));

/** The plans that a story opens. */
const opened = (plan: string) =>
  stepsOf(storyNamed(plan)).flatMap(({ act }) => (act.kind === 'draft' ? [act.plan] : []));

const played = new Map<string, PaperWorld>();

/** A story played to its last day by the rules alone. */
function toItsEnd(plan: string): PaperWorld {
  const known = played.get(plan);
  if (known) return known;
  const story = storyNamed(plan);
  const world = playedOnPaper(story);
  world.advance(atTime(story.to, 17));
  played.set(plan, world);
  return world;
}

/** How a product's cycle ended: its stars and its points tier by tier, or the stage it stands at. */
function endOf({ stage, stars, scores }: CycleState): string {
  const points = scores.map(({ average }) => formatAverage(average)).join(', ');
  const end = stage === 'recognised' ? `${stars} sao` : stage;
  return points ? `${end}: ${points}` : end;
}

test('every plan that comes with the system is opened in a story', () => {
  // A second version has the days of the first, whose story tells them (`shipped-plans.spec`).
  const first = planFiles.filter((name) => !planFiles.some((other) => name === `${other}-2`));
  expect([...new Set(plansWithStory.flatMap(opened))].sort()).toEqual(first.sort());
});

describe.each(plansWithStory)('%s', (plan) => {
  const world = toItsEnd(plan);
  const told = (type: string) => world.events.filter((event) => event.type === type);

  test('is played without a letter refused, without a duty left or a round late', () => {
    expect(told('MessageRefused').map(({ data }) => data)).toEqual([]);
    for (const name of world.open()) expect(world.state<CycleState>(name).todo).toEqual([]);
    if (plan !== 'huong-tra-2024') expect(told('RoundLate')).toEqual([]);
  });

  test('ends the year of each plan on the day the plan says', () => {
    const { to } = storyNamed(plan);
    const ends = opened(plan).map((id) => [id, openingDayOf(planNamed(id).closes)] as const);
    const closed = new Map(
      told('YearClosed').map(({ stream, at }) => [stream, civilDateAt(at)] as const),
    );
    for (const [id, day] of ends)
      if (day < to) expect([id, closed.get(`programme-year/${id}`)]).toEqual([id, day]);
  });
});

test.each<[string, Readonly<Record<string, string>>]>([
  [
    'bac-giang-2020',
    {
      'yen-the-2020-cha-ga': '3 sao: 66.00, 67.00',
      'yen-the-2020-nam-say': 'not-recognised: 46.00',
      'yen-the-2020-rau-an-toan': 'idea-refused',
    },
  ],
  [
    'yen-the-2021',
    {
      'yen-the-2021-banh-khao-moc-son': '3 sao: 63.00, 61.00',
      'yen-the-2021-cha-ga': '4 sao: 74.00, 75.00',
      'yen-the-2021-nam-say': '3 sao: 54.00, 55.00',
      'yen-the-2021-ruou-thoc-men-la': '3 sao: 58.00, 60.00',
    },
  ],
  [
    'huyen-binh-duong-2021',
    {
      'huyen-binh-duong-2021-san-pham-1': '3 sao: 62.00, 61.00',
      'huyen-binh-duong-2021-san-pham-2': '3 sao: 54.00, 52.00',
      'huyen-binh-duong-2021-san-pham-3': 'not-recognised: 44.00',
      'huyen-binh-duong-2021-san-pham-4': 'idea-refused',
    },
  ],
  [
    'tinh-2020',
    {
      // The dossier went up before October; nothing is known of the centre's round.
      'huyen-2020-san-pham-hien-co': 'office-intake: 91.00, 92.00',
      'huyen-2020-san-pham-moi': '3 sao: 57.00, 58.00',
    },
  ],
  [
    'hung-yen-2022',
    {
      'huyen-hung-yen-2022-san-pham-1': '4 sao: 69.00, 71.00',
      'huyen-hung-yen-2022-san-pham-2': '3 sao: 58.00, 60.00',
      'huyen-hung-yen-2022-san-pham-3': '4 sao: 72.00, 74.00',
    },
  ],
  [
    'hung-yen-2026',
    {
      'hung-yen-2026--mat-ong-2026': '3 sao: 68.00',
      'hung-yen-2026--nhan-say-2026': '3 sao: 57.00',
      'hung-yen-2026-cam': 'closed',
      'hung-yen-2026-chuoi-tieu-hong': 'not-recognised: 46.00',
      'hung-yen-2026-du-lich-cong-dong': '4 sao: 91.00, 87.00',
      'hung-yen-2026-hat-sen-say': '4 sao: 72.00',
      'hung-yen-2026-long-nhan': '3 sao: 66.00',
      'hung-yen-2026-ngao-hap': '4 sao: 71.00',
      'hung-yen-2026-nuoc-mam': '5 sao: 93.00, 92.00',
      'hung-yen-2026-quat-canh': 'closed',
      'hung-yen-2026-tinh-bot-nghe': '4 sao: 78.00',
      'hung-yen-2026-tuong': '4 sao: 83.00',
      'hung-yen-2026-vien-nghe-mat-ong': '3 sao: 58.00',
      'hung-yen-2027-cam': '5 sao: 91.00, 94.00',
      'hung-yen-2027-quat-canh': '4 sao: 73.00',
      'hung-yen-2027-ruou-nep': '3 sao: 52.00',
    },
  ],
])('%s: every product comes to the end its story means', (plan, ends) => {
  const world = toItsEnd(plan);
  const cycles = world.streams().filter((name) => name.startsWith('product-cycle/'));
  const reached = cycles.map((name) => {
    return [name.replace('product-cycle/', ''), endOf(world.state<CycleState>(name))];
  });
  expect(Object.fromEntries(reached)).toEqual(ends);
});

describe('certificates from before this system', () => {
  const stageOf = (plan: string, id: string) =>
    toItsEnd(plan).state<RecognitionState>(`recognition/${plan}--${id}`).stage;

  test('give way to a higher rank and to what was judged again; others stay valid', () => {
    expect(stageOf('yen-the-2021', 'cha-ga-3-sao')).toBe('superseded');
    expect(stageOf('yen-the-2021', 'gio-ga')).toBe('valid');
    expect(stageOf('yen-the-2021', 'ga-hut-chan-khong')).toBe('valid');
    for (const id of ['mat-ong', 'nhan-say', 'tinh-bot-nghe-3-sao', 'tuong-3-sao'])
      expect([id, stageOf('hung-yen-2026', id)]).toEqual([id, 'superseded']);
  });

  test('whose window the law came too late for stay valid over their day until the result', () => {
    const world = playedOnPaper(
      storyNamed('hung-yen-2026'),
      stepsOf(storyNamed('hung-yen-2026')).filter(({ at }) => at < atTime('2026-09-01', 0)),
    );
    world.advance(atTime('2026-09-01', 9));
    const longan = world.state<RecognitionState>('recognition/hung-yen-2026--nhan-say');
    expect(longan.certificate?.validUntil).toBe('2026-08-25');
    expect(longan.stage).toBe('grace');
  });
});
