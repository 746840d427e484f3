import { atTime } from '@ocop/calendar';
import { type StreamRef } from '@ocop/casework';
import { MatterStore, ProgrammesQueries } from '@ocop/records';
import { measuredFor } from '../../apps/api/src/programmes/measured-for';
import { type Step, stepsOf, type Story } from '../../apps/cli/src/story/story';
import { planNamed } from '../support/plans';
import { SkippingWorld } from '../support/skipping-world';
import { asSent, plansWithStory, playedOnPaper, storyNamed } from '../support/story-on-paper';

/** All stories but the one that the demo and the tests of whole systems play. */
const stories = plansWithStory.filter((plan) => plan !== 'huong-tra-2024').map(storyNamed);

/** The stories as one, in order of time: no two of them open the same plan. */
const all = stories
  .flatMap((story) => stepsOf(story).map((step) => ({ step, story })))
  .sort((a, b) => a.step.at - b.step.at);

const theEnd = Math.max(...stories.map(({ to }) => atTime(to, 17)));

const isSheet = ({ act }: Step) =>
  act.kind === 'command' && act.command.type === 'SubmitScoreSheet';

/** Plays every plan on one system whose time skips ahead, from the first day of the first to the end of the last. */
class OneSystem {
  private constructor(
    readonly world: SkippingWorld,
    private readonly began: number,
  ) {}

  static async start(): Promise<OneSystem> {
    const from = stories.map((story) => story.from).sort()[0] ?? '';
    const world = await SkippingWorld.start(from);
    return new OneSystem(world, (await world.env.currentTimeMs()) - atTime(from, 8));
  }

  /** A council's sheets are handed in at once, all else one after the other. */
  async play(): Promise<void> {
    let sheets: Promise<void>[] = [];
    for (const { step, story } of all) {
      if (!isSheet(step)) {
        await Promise.all(sheets);
        sheets = [];
      }
      if (sheets.length === 0) await this.passTo(step.at);
      const given = this.take(step, story);
      if (isSheet(step)) sheets.push(given);
      else await given.then(() => this.world.untilQuiet());
    }
    await this.passTo(theEnd);
  }

  private async passTo(at: number): Promise<void> {
    const left = at + this.began - (await this.world.env.currentTimeMs());
    if (left > 0) await this.world.env.sleep(left);
    await this.world.untilQuiet();
  }

  private async take({ as, key, act }: Step, { people }: Story): Promise<void> {
    const actor = people.find(({ id }) => id === as);
    if (!actor) throw new Error(`the story has nobody called ${as}`);
    if (act.kind === 'command') return this.world.command(act.to, asSent(act), actor, key);
    if (act.kind === 'picture') throw new Error('no story of these has a picture');
    const year: StreamRef = { type: 'programme-year', id: act.plan };
    const sha256 = await new MatterStore(this.world.pool).keep(planNamed(act.plan));
    await this.world.open(year, { type: 'DraftPlan', plan: { sha256 } }, actor);
  }
}

/** Nobody asks: all of it may be seen. */
const EVERYTHING = { sql: () => 'true' };

/** What happens to a case, without the notices and deadlines on the way. */
const HAPPENS = /^(Product|Cycle|Idea|Dossier|Round|Year|Programme|Results|Recognition)/;

describe('every plan that comes with the system', () => {
  let system: OneSystem;
  beforeAll(async () => {
    system = await OneSystem.start();
    await system.play();
  }, 240_000);
  afterAll(() => system.world.stop(), 60_000);

  test.each(stories.map((story) => [story.plan, story] as const))(
    '%s is played to its end as on paper',
    async (_plan, story) => {
      const paper = playedOnPaper(story);
      paper.advance(theEnd);
      for (const stream of paper.streams()) {
        const happened = (events: readonly { type: string }[]) =>
          events.map(({ type }) => type).filter((type) => HAPPENS.test(type));
        const onPaper = happened(paper.events.filter((event) => event.stream === stream));
        const recorded = happened(await system.world.events(stream));
        expect({ stream, recorded }).toEqual({ stream, recorded: onPaper });
      }
    },
  );

  /** Each target of a plan: what has been reached of it, and whether that is enough. */
  async function measured(plan: string): Promise<Record<string, string>> {
    const programmes = new ProgrammesQueries(system.world.pool);
    const row = await programmes.one(EVERYTHING, plan);
    if (!row) throw new Error(`no plan is called ${plan}`);
    const targets = await measuredFor(programmes, row);
    return Object.fromEntries(
      targets.map(({ target, reached, met }) => {
        const share = reached?.of === undefined ? '' : `/${reached.of}`;
        return [target.id ?? target.what, `${reached?.value}${share} ${met}`];
      }),
    );
  }

  test('Hưng Yên measures its targets: three products are no thirty, the rest is as its office reported', async () => {
    expect(await measured('hung-yen-2022')).toEqual({
      'san-pham-3-sao': '3 false',
      'to-chuc': '11 true',
      'mo-hinh': '2 true',
      'diem-ban': '5 true',
      'nguoi-duoc-tap-huan': '410/410 true',
      'dat-tieu-chuan': '3/3 true',
      'tem-truy-xuat': '3/3 true',
    });
  });

  test('the district of Bình Dương reaches its share of communes and its one to three products', async () => {
    expect(await measured('huyen-binh-duong-2021')).toEqual({
      'xa-co-san-pham': '4/7 true',
      'lop-tap-huan': '1 true',
      'nguoi-duoc-tap-huan': '24/24 true',
      'san-pham-3-sao': '2 true',
      'he-thong-ocop': '1 undefined',
    });
  });

  test('no letter was refused, and every year has closed', async () => {
    const types = (await system.world.events()).map(({ type }) => type);
    expect(types).not.toContain('MessageRefused');
    const opened = types.filter((type) => type === 'ProgrammeOpened');
    expect(types.filter((type) => type === 'YearClosed')).toHaveLength(opened.length);
  });
});
