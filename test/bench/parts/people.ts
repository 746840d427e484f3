import { openPatientDatabase, poolOf } from '@ocop/platform';
import { CaseKeeper } from '@ocop/records';
import { seedPeople } from '../../../apps/cli/src/system/demo-people';
import { vegetables } from '../../support/criteria-bench';
import { CriteriaRound } from '../../support/criteria-round';
import { councillor } from '../../support/large-plan';
import { seeded } from '../../support/seeded';
import type { SeparateSystem } from '../../support/separate-system';
import { CpuMeter } from '../cpu';
import { measure } from '../measure';
import type { Part } from '../part';
import { addProducts, onRecordedStory } from '../recorded-system';

const PEOPLE = 200;
const SECONDS = 60;
/** Between two deeds somebody reads and thinks, between these many milliseconds. */
const THINKS_MS = [2_000, 6_000] as const;
const PRODUCT = 'huong-tra-2024-bun-van-cu';
const OFFICES = ['so-nn-mt', 'phong-kinh-te', 'chu-tich-huong-tra', 'thanh-tra', 'xa-huong-toan'];
const DEEDS = {
  home: ['/v1/duties'],
  board: ['/v1/board', '/v1/products?pageSize=100'],
  product: [`/v1/products/${PRODUCT}`, `/v1/products/${PRODUCT}/events`],
} as const;

/**
 * 200 people who have signed in, each with a session of their own, at work at once: home, board, a product; one in eight
 * sits in a council and saves drafts. `npm run bench -- people PEOPLE SECONDS`
 */
export const people: Part = (say, [count = PEOPLE, seconds = SECONDS]) =>
  onRecordedStory(async (system) => {
    await addProducts(system, 2_000);
    const paper = new CriteriaRound({ members: 12, products: 70 }).inSession();
    await recorded(system, paper);
    const members = paper.members.map(({ id }) => id);
    await seedPeople(
      system.folder,
      system.ownerUrl,
      members.map((id) => councillor(id)),
    );
    const who = Array.from({ length: Number(count) }, (_, i) =>
      i % 8 === 0 ? members[(i / 8) % members.length] : OFFICES[i % OFFICES.length],
    );
    const sessions: Session[] = [];
    for (const person of who) sessions.push(await Session.of(system.apiUrl, person ?? ''));
    say(`  ${sessions.length} people have signed in`);
    const deeds = Math.round((Number(seconds) * 1000) / ((THINKS_MS[0] + THINKS_MS[1]) / 2));
    const cpu = new CpuMeter(system.processes());
    const all = await measure(sessions.map((one, i) => dayOf(one, i, deeds, paper)));
    const told = { people: sessions.length, ...all, ...cpu.perCall(all.calls) };
    say(`  ${JSON.stringify(told)}`);
    return told;
  });

/** Somebody's requests with the pauses between them; only the requests are timed. */
function dayOf(one: Session, no: number, deeds: number, { ref, products }: CriteriaRound) {
  const dice = seeded(no + 1);
  const asks = Array.from({ length: deeds }, (_, i) => {
    if (no % 8 === 0) {
      const criterion = vegetables.criteria[(i + no) % vegetables.criteria.length]!;
      const product = products[(i + no) % products.length]!.id;
      const path = `/v1/rounds/${ref.id}/products/${product}/sheet/${criterion.no}`;
      return [named('draft', () => one.asks('PUT', path, { points: criterion.max }))];
    }
    const kind = Object.values(DEEDS)[(i + no) % 3] ?? [];
    return kind.map((path) => named(path.replace(/\?.*/, ''), () => one.asks('GET', path)));
  });
  return asks.flatMap(([first, ...rest]) => {
    const [least, most] = THINKS_MS;
    const pause = least + dice() * (most - least);
    return first ? [pausing(pause, first), ...rest.map((ask) => pausing(0, ask))] : [];
  });
}

const named = (kind: string, act: () => Promise<void>) => Object.assign(act, { kind });

/** A call with what goes before it and is not timed. */
const pausing = (ms: number, act: () => Promise<void>) =>
  Object.assign(act, { before: () => new Promise((resolve) => setTimeout(resolve, ms)) });

/** A browser's session, without what tests hold every answer against. */
class Session {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
    private readonly token: string,
  ) {}

  static async of(url: string, person: string): Promise<Session> {
    const answer = await fetch(`${url}/v1/session/sandbox`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: url },
      body: JSON.stringify({ person }),
    });
    const { csrf } = (await answer.json()) as { csrf?: string };
    if (!csrf) throw new Error(`${person} could not sign in: ${answer.status}`);
    return new Session(url, answer.headers.get('set-cookie')?.split(';')[0] ?? '', csrf);
  }

  async asks(method: string, path: string, body?: object): Promise<void> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        Cookie: this.cookie,
        ...(body ? { 'Content-Type': 'application/json', Origin: this.url } : {}),
        ...(body ? { 'X-CSRF-Token': this.token } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  }
}

async function recorded(system: SeparateSystem, { world, ref, stream }: CriteriaRound) {
  const database = await openPatientDatabase(system.ownerUrl);
  const keeper = new CaseKeeper(poolOf(database));
  const events = world.events.filter((event) => event.stream === stream);
  const recording = { events, folded: world.folded(ref), kept: world.matter };
  await keeper.log.append(ref, await keeper.takeUp(ref), recording);
  await database.destroy();
}
