import { streamName, type StreamRef } from '@ocop/casework';
import { RuleViolation, SYSTEM } from '@ocop/ground';
import {
  type KeyPair,
  KEYS_READ_AGAIN_MS,
  type KeyScope,
  makeKeyPair,
  registerKey,
  Signer,
} from '@ocop/platform';
import { defineSignal, defineUpdate } from '@temporalio/workflow';
import { Client as Database } from 'pg';
import { chair, commune, office } from '../support/plans';
import { SkippingWorld } from '../support/skipping-world';
import { playOnPaper, steps } from '../support/story-on-paper';

const kieu: StreamRef = { type: 'product-cycle', id: 'huong-tra-2024-kieu-huong-chu' };
const buoi: StreamRef = { type: 'product-cycle', id: 'huong-tra-2024-buoi-da-xanh-binh-thanh' };
const stream = streamName(kieu);
const signal = defineSignal<unknown[]>('command');
const update = defineUpdate<unknown, [unknown]>('command');
const lookAgain = defineUpdate<unknown, [unknown]>('look-again');

/** Whoever reaches Temporal can send anything to a case; nothing of it counts without a key that may vouch for it. */
describe('what reaches a case from Temporal itself', () => {
  const paper = playOnPaper(steps.findIndex(({ at }) => at > Date.parse('2024-07-20')));
  let world: SkippingWorld;

  beforeAll(async () => {
    world = await SkippingWorld.start('2024-07-20', { engine: 'real' });
    await world.resume(kieu, paper);
    await world.untilStands(kieu);
  }, 120_000);
  afterAll(() => world.stop(), 60_000);

  const handle = () => world.env.client.workflow.getHandle(`ocop/${stream}`);
  const version = async () => (await world.events(stream)).length;
  const goesOn = async () => {
    const { settled } = await world.gateway.lookAgain(kieu, true);
    expect(settled).toBe(true);
    expect((await handle().describe()).status.name).toBe('RUNNING');
  };
  const score = { tier: 'province', round: 'x', roundNo: 1, average: { sum: 100, count: 1 } };
  const fiveStars = {
    type: 'RecordResult',
    score: { ...score, stars: 5, outcome: 'recognise' },
  };
  const withdraw = { type: 'Withdraw', reason: 'Ngừng sản xuất' };
  const base = { to: stream, command: fiveStars, actor: SYSTEM, commandId: 'forged' };
  const stranger = Signer.from(makeKeyPair('api').secret);

  test.each<[string, unknown[]]>([
    ['nothing', []],
    ['null', [null]],
    ['an empty object', [{}]],
    ['a number', [7]],
    ['text', ['rubbish']],
    ['a list', [[1, 2, 3]]],
    ['a command without a name', [{ ...base, commandId: undefined }]],
    ['a command without anybody', [{ ...base, actor: undefined }]],
    ['somebody without an id', [{ ...base, actor: { name: 'x', role: 'system', area: 'x' } }]],
    ['a name with half an emoji', [{ ...base, commandId: 'a\ud800b' }]],
    ['the system without a signature', [base]],
    [
      'the system with a made-up signature',
      [{ ...base, warrant: { key: 'worker', signature: 'AAAA' } }],
    ],
    ['the system by a key of the same name', [stranger.sealed(stream, base)]],
    [
      'the system by a key nobody knows',
      [{ ...stranger.sealed(stream, base), warrant: { key: 'x', signature: 'y' } }],
    ],
    ['the system by a leave that is none', [{ ...base, warrant: { leave: 'a.b.c' } }]],
  ])('%s is refused, as signal and as update, and the case goes on', async (_what, args) => {
    const before = await version();
    await handle().signal(signal, ...args);
    await expect(handle().executeUpdate(update, { args: args as [unknown] })).rejects.toThrow();
    await goesOn();
    expect(await version()).toBe(before);
  });

  test.each<[string, unknown[]]>([
    ['a clock of 2031', [{ kind: 'sandbox', version: 99, offsetMs: 0, heldAt: Date.UTC(2031, 0) }]],
    ['a clock that is none', [{ kind: 'sandbox', version: 99, offsetMs: 'x', heldAt: 'abc' }]],
    ['nothing', []],
    ['null', [null]],
  ])('%s moves no case', async (_what, args) => {
    const before = await version();
    await handle()
      .executeUpdate(lookAgain, { args: args as [unknown] })
      .catch(() => undefined);
    await goesOn();
    expect(await version()).toBe(before);
  });

  test('the key of the API vouches for people, and not for the system', async () => {
    const asSystem = world.gateway.command(kieu, { ...base, commandId: 'as-system' });
    await expect(asSystem).rejects.toMatchObject({ code: 'NOT_YOUR_VOICE' });
  });

  test('an envelope meant for another case, or changed on the way, does not fit', async () => {
    const officer = { ...commune, area: 'hue/huong-tra/huong-chu' };
    const wish = { command: withdraw, actor: officer, commandId: 'changed' };
    const sealed = world.signer.sealed(stream, wish);
    const changed = { ...sealed, command: { ...withdraw, reason: 'Lý do khác' } };
    const elsewhere = world.signer.sealed('product-cycle/khac', wish);
    for (const envelope of [changed, { ...elsewhere, to: stream }])
      await expect(handle().executeUpdate(update, { args: [envelope] })).rejects.toThrow();
    await goesOn();
  });

  test('another system speaks for whom it was registered, and for nobody else', async () => {
    const owner = new Database({ connectionString: world.ownerUrl });
    await owner.connect();
    await world.resume(buoi, paper);
    await world.untilStands(buoi);
    const to = streamName(buoi);
    const deadline = 'file-dossier:huong-tra-2024-dot-2';
    const order = { to: '2024-10-01', decision: '77/QĐ-UBND', reason: 'Mưa lũ' };
    const command = { type: 'ExtendDeadline', deadline, ...order };
    const made = async (name: string, scope: KeyScope) => {
      const pair = makeKeyPair(name);
      await registerKey(owner, pair, scope);
      return pair;
    };
    const said = async (pair: KeyPair, name = pair.id) => {
      const wish = { command, actor: chair, commandId: `by-${name}` };
      const args: [unknown] = [Signer.from(pair.secret).sealed(to, wish)];
      return world.env.client.workflow
        .getHandle(`ocop/${to}`)
        .executeUpdate(update, { args })
        .then(
          () => 'counted',
          (error: unknown) => (error as { cause: { type: string } }).cause.type,
        );
    };
    const role = await made('other-role', { roles: ['inspector'], area: 'hue' });
    const area = await made('other-area', { roles: ['authority'], area: 'ha-noi' });
    const right = await made('van-ban-hue', { roles: ['authority'], area: 'hue' });
    await new Promise((resolve) => setTimeout(resolve, KEYS_READ_AGAIN_MS));
    expect([await said(role), await said(area)]).toEqual(['NOT_YOUR_VOICE', 'NOT_YOUR_VOICE']);
    expect([await said(right), await said(right, 'again')]).toEqual([
      'counted',
      'EXTENSION_NOT_LATER',
    ]);
    await owner.end();
  });

  test('a leave of the API is good for its person and its case, as long as it lasts', async () => {
    const officer = { ...commune, area: 'hue/huong-tra/huong-chu' };
    const leave = (until: number, to = stream) =>
      world.gateway.leave({ to, actor: officer, until });
    const soon = Date.now() + 60_000;
    const codes = async () =>
      (await world.events(stream)).flatMap(({ type, data }) =>
        type === 'CommandRefused' ? [(data as { code: string }).code] : [],
      );
    const wish = { command: { type: 'AcceptDossier', receipt: '1' }, commandId: 'by-leave' };
    await world.gateway.signal(kieu, { ...wish, actor: office }, leave(soon));
    await world.gateway.signal(kieu, { ...wish, actor: officer }, leave(Date.now() - 1));
    await world.gateway.signal(
      kieu,
      { ...wish, actor: officer },
      leave(soon, 'product-cycle/khac'),
    );
    await goesOn();
    expect(await codes()).toEqual([]);
    const told = { ...wish, actor: officer, replyTo: officer };
    await world.gateway.signal(kieu, told, leave(soon));
    await world.gateway.signal(kieu, told, leave(soon));
    await goesOn();
    // Refused by the rules, told to its sender, and refused again when it is sent again.
    expect(await codes()).toEqual(['WRONG_ROLE', 'WRONG_ROLE']);
  });

  test('after all that the case takes the next right command', async () => {
    const officer = { ...commune, area: 'hue/huong-tra/huong-chu' };
    const wrong = world.gateway.command(kieu, {
      command: { type: 'Nonsense' },
      actor: officer,
      commandId: 'n',
    });
    await expect(wrong).rejects.toThrow(RuleViolation);
    await world.command(kieu, withdraw, officer, 'withdrawn');
    expect((await world.events(stream)).map(({ type }) => type)).toContain('CycleWithdrawn');
  });
});
