import type { Notice } from '@ocop/casework';
import { ServingDesk, verifyLog } from '@ocop/records';
import { notice, PostOffice, send } from '../../../test/support/post-office';
import { ProviderServer } from '../../../test/support/provider-server';

const PRODUCER = { role: 'producer', area: 'hue/chu-the/htx' } as const;
const returned = (key: string): Notice => ({
  ...notice(key),
  template: 'dossier-returned',
  facts: {
    product: 'Bún',
    owner: 'HTX',
    commune: 'Xã A',
    missing: ['Phiếu'],
    lastDay: '22/7/2024',
  },
  to: [{ post: PRODUCER }, { post: { role: 'commune-officer', area: 'hue/a' } }],
});
const at = (day: string) => Date.parse(`${day}T08:00:00+07:00`);

describe('what the law wants delivered', () => {
  let office: PostOffice;
  let provider: ProviderServer;
  let today = at('2024-07-08');

  beforeAll(async () => (office = await PostOffice.open()));
  afterAll(() => office.close());
  beforeEach(async () => {
    await office.clear();
    await office.pool.query(
      `insert into people (id, name, email, phone) values ('htx', 'HTX', 'htx@ocop.example', '0912345678')`,
    );
    await office.pool.query(
      `insert into posts (id, person, role, area) values ('htx', 'htx', $1, $2)`,
      [PRODUCER.role, PRODUCER.area],
    );
    provider = new ProviderServer();
    await provider.start();
  });
  afterEach(() => provider.stop());

  const keeper = () => office.proofKeeper(() => today, { env: provider.env });
  const served = async (key: string) =>
    (
      await office.pool.query<{ area: string; state: string; visit_by: string | null }>(
        `select area, state, visit_by::text from servings where key = $1`,
        [key],
      )
    ).rows;

  test('sent is not delivered: the next way after a working day each, and at last somebody goes or calls', async () => {
    const outcome = await send(returned('serve'), office.with({ env: provider.env }));
    expect(outcome.reached.sent).toBe(1);
    // The commune has it in its inbox; only the producer is served.
    expect(await served('serve')).toEqual([
      { area: PRODUCER.area, state: 'awaited', visit_by: null },
    ]);
    today = at('2024-07-08');
    await keeper().round();
    expect(provider.taken).toHaveLength(0);
    today = at('2024-07-09');
    await Promise.all([keeper().round(), keeper().round()]);
    expect(provider.taken.map(({ way }) => way)).toEqual(['zalo']);
    today = at('2024-07-10');
    await keeper().round();
    expect(provider.taken.map(({ way }) => way)).toEqual(['zalo', 'sms']);
    await keeper().round();
    // A Thursday; three working days lead over the week-end.
    today = at('2024-07-11');
    await keeper().round();
    expect(await served('serve')).toMatchObject([{ state: 'visit', visit_by: '2024-07-16' }]);
    expect([office.server.arrived.length, provider.taken.length]).toEqual([1, 2]);
    // What the case was told stays provable, whatever went out later.
    expect((await send(returned('serve'), office.with({ env: provider.env }))).sha256).toBe(
      outcome.sha256,
    );
  });

  test('who went there ticks it off with who, when and how; the log has it, and nobody alters it unseen', async () => {
    await send(returned('visit'), office.with({ env: provider.env }));
    const desk = new ServingDesk(office.pool);
    const row = await desk.one({ key: 'visit', ...PRODUCER });
    if (!row) throw new Error('nothing to serve');
    const officer = {
      id: 'xa',
      name: 'Cán bộ xã',
      role: 'commune-officer',
      area: 'hue/a',
    } as const;
    const proof = {
      how: 'visit',
      on: '2024-07-12',
      receivedBy: 'Chị Lan',
      note: 'ký nhận',
    } as const;
    await desk.prove(row, proof, officer, today);
    // A second hand finds it done; what was proved first stands.
    await desk.prove(row, { ...proof, how: 'call', receivedBy: 'ai đó' }, officer, today);
    expect(await desk.one({ key: 'visit', ...PRODUCER })).toMatchObject({
      state: 'proved',
      ...{ how: 'visit', provedOn: '2024-07-12', provedBy: 'xa', receivedBy: 'Chị Lan' },
    });
    const { rows } = await office.pool.query(
      `select type, actor ->> 'id' as by from events where stream like 'serving/%'`,
    );
    expect(rows).toEqual([{ type: 'DeliveryProved', by: 'xa' }]);
    today = at('2024-08-01');
    await keeper().round();
    expect(provider.taken).toHaveLength(0);
    const faults = async () => {
      const { bindings, faults: chain } = await verifyLog(office.pool);
      expect(chain).toEqual([]);
      return bindings.filter(({ of }) => of === 'servings').map(({ fault }) => fault);
    };
    expect(await faults()).toEqual([]);
    await office.pool.query(`update servings set received_by = 'người khác' where key = 'visit'`);
    expect(await faults()).toEqual(['differs from what the log tells']);
  });
});
