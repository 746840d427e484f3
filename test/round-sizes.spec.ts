import { type Command, enclose } from '@ocop/casework';
import { evaluationRound, resultsOf, type RoundState, toScore } from '@ocop/evaluation';
import { SYSTEM } from '@ocop/ground';
import { caseRules, expectedList, listed, type RoundOpening } from '@ocop/programmes';
import { at } from './support/case-bench';
import { councillor, councilOf, largePlan, upTo } from './support/large-plan';
import { LargeRound } from './support/large-round';
import { type PaperDecision, PaperWorld } from './support/paper-world';
import { chair, office, openingOf } from './support/plans';

const KB = 1_024;
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** The engine takes payloads of two megabytes and histories of fifty; a case stays far below, so that it goes on. */
const STATE = 128 * KB;
const PAYLOAD = 256 * KB;

/** The largest of what one case holds and sends. */
class Scales {
  readonly most = new Map<string, { bytes: number; at: string }>();

  constructor(readonly stream: string) {}

  weigh({ stream, command, events, folded }: PaperDecision): void {
    if (stream !== this.stream) return;
    const when = `${command.type}, ${folded.state.stage}`;
    this.note('state', folded, when);
    this.note('command', command, when);
    this.note('events of a decision', events, when);
    for (const work of folded.state.todo) this.note('work', work, `${when}: ${work.kind}`);
  }

  of(what: string): number {
    return this.most.get(what)?.bytes ?? 0;
  }

  told(): string {
    const lines = [...this.most].map(
      ([what, most]) => `  ${what}: ${(most.bytes / KB).toFixed(1)} kB (${most.at})`,
    );
    return `${this.stream}\n${lines.join('\n')}\n`;
  }

  private note(what: string, value: unknown, when: string): void {
    const size = bytes(value);
    if (size > this.of(what)) this.most.set(what, { bytes: size, at: when });
  }
}

describe('a round of 300 products and 12 members', () => {
  const [members, scales] = [councilOf(12), new Scales('evaluation-round/lon-2024-dot-1')];
  const large = new LargeRound(largePlan({ products: 300, communes: 40 }), members);
  const { world, plan } = large;
  const told = (letter: string) =>
    world.events.flatMap(({ stream, type, data }) => {
      if (stream !== scales.stream || type !== 'MessageOrdered') return [];
      const { message } = data as { message: { to: { id: string }; command: Command } };
      return message.command.type === letter ? [message.to.id] : [];
    });

  test('runs its whole course, and every product hears everything once, in the order of the list', () => {
    world.watch = (decision) => scales.weigh(decision);
    large.inSession('appointed');
    large.scored((_no, member) => (member % 2 === 0 ? 10 : 30));
    large.gives(office, 'CloseScoring');
    expect(toScore(large.round)).toHaveLength(300);
    large.scored((no) => (no <= 40 ? 38 : 22));
    large.gives(office, 'CloseScoring');
    expect(resultsOf(large.round).filter(({ outcome }) => outcome === 'forward')).toHaveLength(40);
    large.gives(councillor('uy-vien-1'), 'CloseSession', { minutes: '05/BB-HĐ' });
    large.gives(office, 'SubmitResults', { report: '31/BC' });
    world.advance(at('2024-07-08'));
    large.gives(chair, 'ApproveResults', { decision: '1520/QĐ-UBND', signedOn: '2024-07-08' });
    world.advance(at('2024-07-12'));
    large.gives(office, 'ForwardDossiers', { letter: '45/PKT', sentOn: '2024-07-12' });
    // Twelve of forty communes have somebody in the council, who does not judge their products: 95 of 300.
    expect(large.round).toMatchObject({ stage: 'closed', sheets: 7_010, todo: [] });

    const all = upTo(300).map((no) => `${plan.id}-tinh-dau-tram-nguyen-chat-${no}`);
    expect(told('RecordResult')).toEqual(all);
    expect(told('RecordDecision')).toEqual(all);
    expect(told('RecordForwarding')).toEqual(all.slice(0, 40));
    const refused = world.events.filter(({ type }) => type.endsWith('Refused'));
    expect(refused).toEqual([]);
  });

  test('stays small at every moment, and so does everything it sends', () => {
    process.stdout.write(scales.told());
    expect(scales.of('state')).toBeGreaterThan(0);
    expect(scales.of('state')).toBeLessThanOrEqual(STATE);
    expect(scales.of('command')).toBeLessThanOrEqual(PAYLOAD);
    expect(scales.of('events of a decision')).toBeLessThanOrEqual(PAYLOAD);
    expect(scales.of('work')).toBeLessThanOrEqual(PAYLOAD);
  });
});

test('a round that expects a thousand products is opened, and taken up again', () => {
  const plan = largePlan({ products: 1_000, communes: 60 });
  const id = `${plan.id}-dot-1`;
  const products = plan.products.map((product) =>
    listed(`${plan.id}-${product.id}`, openingOf(product.id, plan).product),
  );
  const opening: RoundOpening = {
    mode: 'session',
    tier: 'district',
    no: 1,
    authority: plan.authority,
    regulation: plan.regulation,
    rules: enclose(caseRules(plan)),
    intakeCloses: { before: '2024-06-25', basis: { document: 'KH', clause: 'I.2' } },
    recognise: {
      rule: { kind: 'before', date: '2024-07-10' },
      basis: { document: 'KH', clause: 'I.2' },
    },
    products: expectedList(products),
  };
  const scales = new Scales(`evaluation-round/${id}`);
  const world = new PaperWorld(at('2024-04-09'));
  world.watch = (decision) => scales.weigh(decision);
  const ref = { type: evaluationRound.type, id };
  world.command(ref, { type: 'OpenRound', opening }, SYSTEM, 'open');
  // Nobody comes: the communes are called, the list closes, and those who were expected go on without the round.
  world.advance(at('2024-07-10'));
  const dismissed = world.events.filter(({ type }) => type === 'MessageOrdered');
  expect(dismissed).toHaveLength(1_000);
  expect(world.state<RoundState>(scales.stream)).toMatchObject({ stage: 'closed', todo: [] });
  process.stdout.write(scales.told());
  // What its workflow takes up is the folded state; the opening event carries the list once more.
  expect(scales.of('state')).toBeLessThanOrEqual(PAYLOAD);
  expect(scales.of('events of a decision')).toBeLessThanOrEqual(PAYLOAD);
});
