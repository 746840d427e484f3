import { streamName } from '@ocop/casework';
import { labelsOf } from '@ocop/contracts';
import { CaseGateway, openClient, openPatientDatabase, poolOf } from '@ocop/platform';
import { CaseKeeper, recomputeRound } from '@ocop/records';
import { seedPeople } from '../../../apps/cli/src/system/demo-people';
import { best, besides, vegetables } from '../../support/criteria-bench';
import { CriteriaRound } from '../../support/criteria-round';
import { councillor } from '../../support/large-plan';
import { office as officer } from '../../support/plans';
import type { SeparateSystem } from '../../support/separate-system';
import { CpuMeter } from '../cpu';
import { measure, round } from '../measure';
import { type Keys, office, onOneSystem } from '../one-system';
import type { Part } from '../part';

const MEMBERS = 12;
const PRODUCTS = 70;
const LARGE = 300;

/**
 * A council's day: every member saves every criterion of every product, then submits all sheets, all members at once;
 * and a round of 300 products worked out anew. `npm run bench -- council MEMBERS PRODUCTS LARGE`
 */
export const council: Part = (say, [members = MEMBERS, products = PRODUCTS, large = LARGE]) =>
  onOneSystem(async (system, keys) => {
    const size = { members: Number(members), products: Number(products) };
    const day = await councilDay(system, keys, size, say);
    const anew = await workedOutAnew(system, { members: MEMBERS, products: Number(large) });
    say(`  worked out anew: ${JSON.stringify(anew)}`);
    return { ...day, anew };
  });

async function councilDay(
  system: SeparateSystem,
  keys: Keys,
  size: { members: number; products: number },
  say: (text: string) => void,
) {
  const paper = new CriteriaRound(size).inSession();
  await office(system, keys).post('/v1/clock/advance', { to: '2024-07-01T09:00:00+07:00' });
  await recorded(system, paper);
  await running(system, paper);
  const people = paper.members.map(({ id }) => councillor(id));
  const own = await seedPeople(system.folder, system.ownerUrl, people);
  const criteria = vegetables.criteria.map(({ no, max }) => [no, max] as const);
  const asMember = (id: string) => new Member(system.apiUrl, own[id] ?? '', paper.ref.id);

  // The first saves of a fresh process are not a council's day.
  const [first] = paper.members;
  for (let i = 0; i < 200; i += 1) await asMember(first?.id ?? '').saves('san-pham-1', '1.1', 3);

  const saving = new CpuMeter(system.processes());
  const saves = await measure(
    paper.members.map(({ id }) =>
      paper.products.flatMap((product) =>
        criteria.map(
          ([no, max]) =>
            () =>
              asMember(id).saves(product.id, no, max),
        ),
      ),
    ),
  );
  const saved = { ...saves, cpuMs: saving.perCall(saves.calls).cpuMs };
  say(`  saves: ${JSON.stringify(saved)}`);
  const submits = await measure(
    paper.members.map(({ id }) =>
      paper.products.map((product) => () => asMember(id).submits(product.id)),
    ),
  );
  say(`  sheets submitted: ${JSON.stringify(submits)}`);
  const { rows } = await system.pool.query<{ drafts: number; sheets: number }>(
    `select (select count(*)::int from score_drafts where round = $1) as drafts,
       (select count(*)::int from events where stream = $2 and type = 'ScoreSheetSubmitted'
          and (data->>'total')::int = 100) as sheets`,
    [paper.ref.id, paper.stream],
  );
  const wanted = { drafts: saves.calls, sheets: submits.calls };
  return { ...size, saves: saved, submits, wanted, found: rows[0] };
}

/** A member at the API, without what tests hold every answer against: that would be measured as well. */
class Member {
  constructor(
    private readonly url: string,
    private readonly key: string,
    private readonly round: string,
  ) {}

  saves(product: string, criterion: string, points: number): Promise<void> {
    return this.asks('PUT', `${product}/sheet/${criterion}`, { points });
  }

  submits(product: string): Promise<void> {
    return this.asks(
      'POST',
      `${product}/sheet/submit`,
      {},
      { 'Idempotency-Key': `nop-${product}` },
    );
  }

  private async asks(method: string, path: string, body: object, headers: object = {}) {
    const answer = await fetch(`${this.url}/v1/rounds/${this.round}/products/${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${this.key}`,
        ...headers,
      },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  }
}

/** Writes what happened on paper into the log, as if the case had been run. */
async function recorded(system: SeparateSystem, { world, ref, stream }: CriteriaRound) {
  const database = await openPatientDatabase(system.ownerUrl);
  const keeper = new CaseKeeper(poolOf(database));
  const events = world.events.filter((event) => event.stream === stream);
  const recording = { events, folded: world.folded(ref), kept: world.matter };
  await keeper.log.append(ref, await keeper.takeUp(ref), recording);
  await database.destroy();
}

async function running(system: SeparateSystem, { world, ref }: CriteriaRound): Promise<void> {
  const client = await openClient(system.settings);
  await new CaseGateway(client).resume(ref, labelsOf(ref, world.folded(ref).state));
  await client.connection.close();
}

/** Every total and result of a large round, from the sheets that its log names. */
async function workedOutAnew(system: SeparateSystem, size: { members: number; products: number }) {
  const paper = new CriteriaRound(size, 'dot-lon').inSession();
  for (const { id } of paper.products)
    for (const [i, member] of paper.members.entries())
      paper.scores(member.id, id, i % 3 === 0 ? besides({ '4.1': 3 }) : best());
  paper.gives(officer, { type: 'CloseScoring' });
  await recorded(system, paper);
  const database = await openPatientDatabase(system.ownerUrl);
  const began = performance.now();
  const { sheets, results, faults } = await recomputeRound(poolOf(database), paper.ref.id);
  const seconds = round((performance.now() - began) / 1000);
  await database.destroy();
  return { round: streamName(paper.ref), sheets, results, faults: faults.length, seconds };
}
