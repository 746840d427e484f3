import { enclose, streamName } from '@ocop/casework';
import { type Ask, type Envelope, REAL_CLOCK } from '@ocop/contracts';
import { SYSTEM } from '@ocop/ground';
import { markAsSandbox, openDatabase, poolOf } from '@ocop/platform';
import { caseRules } from '@ocop/programmes';
import type { DataSource } from 'typeorm';
import { asOwner, makeDatabase, type TestDatabase } from '../../../../test/support/database';
import { huongTra, openingOf } from '../../../../test/support/plans';
import { CaseKeeper, type Kept } from './case-keeper';
import { genesisHash } from './hash-chain';

const stream = { type: 'recognition', id: 'huong-tra-2024-bun-van-cu' } as const;
const { product } = openingOf('bun-van-cu');
const warrant = { key: '', signature: '' };
const opening = {
  type: 'OpenRecognition',
  opening: {
    product,
    certificate: {
      id: 'abc',
      number: '03/2024/GCN-OCOP-HT',
      sha256: 'f',
      validFrom: '2024-07-08',
      validUntil: '2027-07-08',
    },
    stars: 3,
    authority: huongTra.authority,
    regulation: '148-2023',
    rules: enclose(caseRules(huongTra)),
  },
};
const SIGNED = Date.UTC(2024, 6, 8, 2);
const WINDOW_OPEN = Date.UTC(2027, 0, 14);
const EXPIRED = Date.UTC(2027, 6, 10);

describe('what the database can never take comes to an end, and is not tried for ever', () => {
  let database: TestDatabase;
  let source: DataSource;
  let keeper: CaseKeeper;
  let stand = { after: 0, head: genesisHash(streamName(stream)) };

  const decide = async (ask: Ask, now: number): Promise<Kept> => {
    const request = { stream, ...stand, at: now, clock: REAL_CLOCK, ask };
    const kept = await keeper.decide(request, () => Promise.resolve({ now }));
    stand = { after: kept.events.at(-1)?.version ?? stand.after, head: kept.head };
    return kept;
  };
  const given = (command: Envelope['command'], now: number) => {
    const envelope = { actor: SYSTEM, commandId: command.type, command, to: '', warrant };
    return decide({ kind: 'envelope', envelope }, now);
  };
  const typesOf = ({ events }: Kept) => events.map(({ type }) => type);
  const noMore = (type: string) =>
    asOwner(database.ownerUrl, (owner) =>
      owner.query(`alter table events add constraint no_${type} check (type <> '${type}')`),
    );

  beforeAll(async () => {
    database = await makeDatabase();
    source = await openDatabase(database.appUrl);
    keeper = new CaseKeeper(poolOf(source));
  });
  afterAll(() => source.destroy());

  test("a person's command is refused, and nothing of it is written", async () => {
    await noMore('RecognitionOpened');
    expect(await given(opening, SIGNED)).toMatchObject({
      events: [],
      refusal: { code: 'CANNOT_BE_RECORDED' },
    });
    await asOwner(database.ownerUrl, (owner) =>
      owner.query('alter table events drop constraint no_RecognitionOpened'),
    );
    expect(typesOf(await given(opening, SIGNED))).toContain('RecognitionOpened');
  });

  test('finished work leaves the list as refused', async () => {
    await decide({ kind: 'time' }, WINDOW_OPEN);
    await noMore('NoticeSent');
    const [work] = (await keeper.takeUp(stream)).folded.state.todo;
    const result = { reached: {}, failures: [], sha256: 'f' };
    const done = { type: 'WorkDone', work: work?.id, result };
    const kept = await decide(
      { kind: 'own', commands: [{ command: done, cause: 'done' }] },
      WINDOW_OPEN,
    );
    expect(kept.events).toMatchObject([
      { type: 'WorkRefused', data: { work: work?.id, code: 'CANNOT_BE_RECORDED' } },
    ]);
    const { todo } = (await keeper.takeUp(stream)).folded.state;
    expect(todo.map(({ id }) => id)).not.toContain(work?.id);
  });

  test('a moment counts as one of which nothing came', async () => {
    await noMore('DeadlinePassed');
    const kept = await decide({ kind: 'time' }, EXPIRED);
    expect(kept).toMatchObject({ events: [], idle: { why: 'CANNOT_BE_RECORDED' } });
  });
});

test('what was decided by a clock that has been moved meanwhile is decided anew', async () => {
  const database = await makeDatabase();
  await markAsSandbox(database.ownerUrl);
  const source = await openDatabase(database.appUrl);
  const keeper = new CaseKeeper(poolOf(source));
  const moments: boolean[] = [];
  const decide = (stand: { after: number; head: string }, ask: Ask) =>
    keeper.decide({ stream, ...stand, at: SIGNED, clock: REAL_CLOCK, ask }, (afresh) => {
      moments.push(afresh);
      const moved = { now: WINDOW_OPEN, clock: 1 };
      return Promise.resolve(afresh ? moved : { now: SIGNED, clock: 0, remembered: true });
    });
  await asOwner(database.ownerUrl, (owner) => owner.query('select move_business_clock(1, null)'));
  const envelope = { actor: SYSTEM, commandId: 'open', command: opening, to: '', warrant };
  const genesis = { after: 0, head: genesisHash(streamName(stream)) };
  const opened = await decide(genesis, { kind: 'envelope', envelope });
  expect([moments, opened.events[0]?.at]).toEqual([[false, true], WINDOW_OPEN]);
  // Nothing is due by the remembered clock; that nothing comes of it is not believed before the clock was asked.
  const after = opened.events.at(-1)?.version ?? 0;
  await decide({ after, head: opened.head }, { kind: 'time' });
  expect(moments).toEqual([false, true, false, true]);
  await source.destroy();
});
