import { type Actor, type Area, HELD_ROLES, type Role } from '@ocop/ground';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { playOnPaper, steps } from '../../../../test/support/story-on-paper';
import { recordStory } from '../../../../test/support/story-in-database';

const ROUND = 'huong-tra-2024-dot-1';
const PRODUCT = 'huong-tra-2024-bun-van-cu';
const YEAR = 'huong-tra-2024';

/** Everybody the system can know, in the places from which the round can be looked at. */
const AREAS: readonly Area[] = [
  'trung-uong',
  'hue',
  'hue/huong-tra',
  'hue/huong-tra/huong-toan',
  'hue/huong-tra/huong-chu',
  'hue/chu-the/tht-bun-van-cu',
  'hue/chu-the/htx-la-chu',
  'quang-tri/dong-ha',
];
const EVERYBODY: readonly Actor[] = [
  ...HELD_ROLES.flatMap((role) =>
    AREAS.map((area) => ({ id: `${role}-${area.replace(/\//g, '-')}`, name: 'x', role, area })),
  ),
  { id: 'hd-ht-1', name: 'x', role: 'council-member', area: 'hue/huong-tra' },
];

/** Every route that can carry what a council does, with the filters and orders that could betray it. */
const ROUTES = [
  '/v1/rounds',
  `/v1/rounds/${ROUND}`,
  `/v1/rounds/${ROUND}/events?limit=500`,
  `/v1/rounds/${ROUND}/letter`,
  `/v1/rounds/${ROUND}/results`,
  `/v1/rounds/${ROUND}/papers`,
  '/v1/products',
  '/v1/products?sort=-stars&pageSize=100',
  `/v1/products?round=${ROUND}&stage=scored`,
  '/v1/products?search=bun',
  `/v1/products/${PRODUCT}`,
  `/v1/products/${PRODUCT}/events?limit=500`,
  `/v1/products/${PRODUCT}/feedback`,
  '/v1/recognitions',
  '/v1/deadlines?pageSize=100',
  `/v1/deadlines?stream=evaluation-round/${ROUND}`,
  '/v1/work',
  '/v1/notices?scope=area&pageSize=100',
  '/v1/notices?scope=mine&pageSize=100',
  '/v1/programmes',
  `/v1/programmes/${YEAR}`,
  `/v1/programmes/${YEAR}/events?limit=500`,
];

const reader = (role: Role, area: Area) => (actor: Actor) =>
  actor.role === role && actor.area === area;
const keepers = [reader('programme-office', 'hue/huong-tra'), reader('authority', 'hue/huong-tra')];
/** The office, the authority to which the results have been submitted, and the council, whose session is closed. */
const isKeeper = (actor: Actor) =>
  actor.id === 'hd-ht-1' || keepers.some((matches) => matches(actor));

/** The step of the story that approves the first round; before it the results are in and have been submitted. */
const approval = steps.findIndex(
  ({ act }) =>
    act.kind === 'command' && act.command.type === 'ApproveResults' && act.to.id === ROUND,
);

describe.each([
  ['before the decision', approval],
  ['after the decision', approval + 1],
])('%s', (when, count) => {
  const decided = when === 'after the decision';
  let api: ApiInProcess;
  const people = new Map<string, PersonAtApi>();
  const answers = new Map<string, string>();
  const bodyOf = (actor: Actor, route: string) => answers.get(`${actor.id} ${route}`) ?? '';

  beforeAll(async () => {
    api = await ApiInProcess.start();
    const world = playOnPaper(count);
    await recordStory(api.owner, world);
    await api.owner.query(
      `insert into notices (key, role, area, stream, template, subject, body, ordered_at)
       values ('n', 'authority', 'hue/huong-tra', 'evaluation-round/${ROUND}', 'results-submitted', 'Trình kết quả',
         'Bún Vân Cù: 75.80 điểm', now())`,
    );
    for (const actor of EVERYBODY) {
      const person = await api.person(actor);
      people.set(actor.id, person);
      for (const route of ROUTES) {
        const { body } = await person.get(route);
        answers.set(`${actor.id} ${route}`, typeof body === 'string' ? body : JSON.stringify(body));
      }
    }
  }, 300_000);
  afterAll(() => api.stop());

  /** What tells of points: averages with two decimals, the words around them, sheets. */
  const SCORES =
    /\b\d{2}\.\d{2}\b(?! *(GB|MB))|"average"|"spread"|"outcome"|ScoresTallied|ProductScored|chấm \d|\d,\d\d điểm/;
  const SHEETS = /ScoreSheetSubmitted|"comment"|ScoringClosed/;

  test.each(ROUTES)('%s: scores are for those who may know them', (route) => {
    for (const actor of EVERYBODY) {
      if (decided || isKeeper(actor)) continue;
      expect({ actor: actor.id, scores: SCORES.exec(bodyOf(actor, route))?.[0] }).toEqual({
        actor: actor.id,
        scores: undefined,
      });
    }
  });

  test.each(ROUTES)('%s: sheets are for those who may see them', (route) => {
    for (const actor of EVERYBODY) {
      const overseer = ['programme-office', 'authority', 'inspector', 'auditor'].includes(
        actor.role,
      );
      const above = ['trung-uong', 'hue', 'hue/huong-tra'].includes(actor.area);
      if (isKeeper(actor) || (decided && overseer && above)) continue;
      expect({ actor: actor.id, sheet: SHEETS.test(bodyOf(actor, route)) }).toEqual({
        actor: actor.id,
        sheet: false,
      });
    }
  });

  test.each(ROUTES)("%s: one commune's report is no other's business", (route) => {
    for (const actor of EVERYBODY) {
      const overseer = ['programme-office', 'authority', 'inspector', 'auditor'].includes(
        actor.role,
      );
      if (overseer && !actor.area.startsWith('quang-tri')) continue;
      const told = /ReportSubmitted/.test(bodyOf(actor, route));
      expect({ actor: actor.id, told }).toEqual({ actor: actor.id, told: false });
    }
  });

  test('those whose they are do read them', () => {
    const [keeper] = EVERYBODY.filter(keepers[0] ?? (() => false));
    const member = EVERYBODY.find(({ id }) => id === 'hd-ht-1');
    const own = EVERYBODY.find(reader('producer', 'hue/chu-the/tht-bun-van-cu'));
    if (!keeper || !member || !own) throw new Error('somebody is missing');
    expect(bodyOf(keeper, `/v1/rounds/${ROUND}/events?limit=500`)).toMatch(SHEETS);
    expect(bodyOf(keeper, `/v1/rounds/${ROUND}`)).toMatch(SCORES);
    expect(bodyOf(keeper, `/v1/products/${PRODUCT}/events?limit=500`)).toMatch(/ProductScored/);
    expect(bodyOf(member, `/v1/rounds/${ROUND}/events?limit=500`)).toContain('ScoreSheetSubmitted');
    expect(SCORES.test(bodyOf(own, `/v1/products/${PRODUCT}`))).toBe(decided);
    const feedback = `/v1/products/${PRODUCT}/feedback`;
    for (const one of [own, keeper])
      expect(bodyOf(one, feedback)).toMatch(decided ? '"criteriaSet":null' : 'CONFIDENTIAL');
    expect(bodyOf(member, feedback)).toContain('WRONG_ROLE');
  });

  test('papers are listed and given to those who may know what they tell', () => {
    for (const actor of EVERYBODY) {
      const { items = [] } = JSON.parse(bodyOf(actor, `/v1/rounds/${ROUND}/papers`)) as {
        items?: { id: string }[];
      };
      const listed = new Set(items.map(({ id }) => id));
      const overseer = ['programme-office', 'authority', 'inspector', 'auditor'].includes(
        actor.role,
      );
      const above = ['trung-uong', 'hue', 'hue/huong-tra'].includes(actor.area);
      const sheets = isKeeper(actor) || (decided && overseer && above);
      const row = bodyOf(actor, `/v1/rounds/${ROUND}`);
      const sees = !/"NOT_FOUND"|"WRONG_ROLE"/.test(row);
      const papers = ['minutes', 'summary', 'sheets-hd-ht-2'].map((id) => listed.has(id));
      expect({ actor: actor.id, papers }).toEqual({
        actor: actor.id,
        papers: Array(3).fill(sheets),
      });
      const decision = sees && (decided || isKeeper(actor));
      expect({ actor: actor.id, decision: listed.has('decision') }).toEqual({
        actor: actor.id,
        decision,
      });
      expect(listed.has('sheets-hd-ht-1')).toBe(sheets);
    }
  });

  test('a paper that is not listed is refused, and one that is comes with its fingerprint', async () => {
    const member = people.get('hd-ht-1');
    const own = await member?.get(`/v1/rounds/${ROUND}/papers/sheets-hd-ht-1.pdf`);
    expect(own?.status).toBe(200);
    const others = await member?.get(`/v1/rounds/${ROUND}/papers/sheets-hd-ht-2.docx`);
    expect(others?.status).toBe(200);
    const keeper = people.get('programme-office-hue-huong-tra');
    const minutes = () =>
      fetch(`${api.url}/v1/rounds/${ROUND}/papers/minutes.docx`, {
        headers: { Authorization: 'Bearer key-of-programme-office-hue-huong-tra' },
      });
    const [one, two] = [await minutes(), await minutes()];
    expect(one.headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/);
    expect(two.headers.get('etag')).toBe(one.headers.get('etag'));
    expect((await keeper?.get(`/v1/rounds/${ROUND}/papers/khong-co.pdf`))?.status).toBe(404);
  });

  test('events come page by page', async () => {
    const keeper = people.get('programme-office-hue-huong-tra');
    const path = `/v1/rounds/${ROUND}/events`;
    const whole = (await keeper?.get(`${path}?limit=500`))?.body.items as { version: number }[];
    const seen: number[] = [];
    for (let after: number | undefined = 0; after !== undefined;) {
      const page: { items: { version: number }[]; next?: number } | undefined = (
        await keeper?.get(`${path}?after=${after}&limit=7`)
      )?.body;
      expect(page?.items.length).toBeLessThanOrEqual(7);
      seen.push(...(page?.items ?? []).map(({ version }) => version));
      after = page?.next;
    }
    expect(seen).toEqual(whole.map(({ version }) => version));
  });
});
