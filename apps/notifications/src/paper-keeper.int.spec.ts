import { verifyLog } from '@ocop/records';
import { heardWarnings } from '../../../test/support/heard-warnings';
import { PostOffice } from '../../../test/support/post-office';

const PRODUCER = 'hue/chu-the/htx';
const FOOD_SAFETY = 'food-safety';
const at = (day: string, hour = '08') => Date.parse(`${day}T${hour}:00:00+07:00`);

describe('papers that end inside a running cycle', () => {
  const said = heardWarnings();
  let office: PostOffice;

  beforeAll(async () => {
    office = await PostOffice.open();
    await insert('round_board', { id: 'r1', recognise_by: '2024-10-31' });
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    await office.clear();
    for (const table of ['deliveries', 'notices', 'held_notices', 'notice_settings'])
      await office.pool.query(`delete from ${table}`);
    for (const table of ['dossier_papers', 'dossiers', 'papers', 'product_overview'])
      await office.pool.query(`delete from ${table}`);
    await office.person('xa', 'a');
    await office.pool.query(
      `insert into people (id, name, email) values ('htx', 'HTX', 'htx@ocop.example');
       insert into posts (id, person, role, area) values ('htx', 'htx', 'producer', '${PRODUCER}')`,
    );
  });

  /** A row as far as the reminders read it; what else a table wants is filled in by its type. */
  const insert = async (table: string, row: Record<string, unknown>) => {
    const { rows } = await office.pool.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns
       where table_name = $1 and is_nullable = 'NO' and column_default is null and is_generated = 'NEVER'`,
      [table],
    );
    const filled = rows.map(({ name, type }) => [name, FILLED[type] ?? 'x']);
    await office.pool.query(
      `insert into ${table} select (jsonb_populate_record(null::${table}, $1)).*`,
      [JSON.stringify({ ...Object.fromEntries(filled), ...row })],
    );
  };
  const FILLED: Readonly<Record<string, unknown>> = {
    ...{ integer: 1, boolean: false, jsonb: [], date: '2024-01-01' },
    'timestamp with time zone': '2024-01-01T00:00:00Z',
  };
  const product = (stage = 'commune-check', round: string | null = 'r1', other: object = {}) =>
    insert('product_overview', {
      ...{ id: 'p', name: 'Bún khô', commune: 'Xã A', area: 'hue/a', producer_area: PRODUCER },
      ...{ kind: 'first', regulation: '148-2023', stage, round, ...other },
    });
  const paper = (id: string, version: number, expires: string | null) =>
    insert('papers', {
      ...{ id, version, expires_on: expires, owner_area: PRODUCER, kind: FOOD_SAFETY },
      ...{ title: 'GCN của bà Lê Thị Kín', files: ['f'], recorded_at: '2024-01-01T00:00:00Z' },
    });
  const chosen = (version: number, ...papers: [id: string, version: number][]) =>
    chosenFor('p', version, ...papers);
  const chosenFor = async (
    product: string,
    version: number,
    ...papers: [id: string, version: number][]
  ) => {
    const sha256 = 'a'.repeat(64);
    await insert('dossiers', { product, version, sha256, chosen_at: '2024-01-01T00:00:00Z' });
    for (const [i, [id, paperVersion]] of papers.entries())
      await insert('dossier_papers', {
        ...{ product, version, no: i + 1, item: FOOD_SAFETY, paper: id },
        paper_version: paperVersion,
      });
  };
  const look = async (day: string, hour?: string) => {
    await office.paperKeeper(() => at(day, hour)).round();
    await office.proofKeeper(() => at(day, hour)).round();
  };
  const told = async () => {
    const { rows } = await office.pool.query<{ rung: string; role: string }>(
      `select split_part(key, ':', 5) as rung, role from notices order by ordered_at, role desc`,
    );
    return rows.map(({ rung, role }) => `${rung} ${role}`);
  };
  const BOTH = (rung: string) => [`${rung} producer`, `${rung} commune-officer`];

  test('thirty days, seven days, and on its day: producer and commune, once each whatever restarts', async () => {
    await product();
    await paper('w', 1, '2024-08-08');
    await chosen(1, ['w', 1]);
    await look('2024-07-08');
    expect(await told()).toEqual([]);
    // At eight, and not before; a new process looks again and tells nobody.
    await look('2024-07-09', '07');
    expect(await told()).toEqual([]);
    await look('2024-07-09');
    await look('2024-07-09', '15');
    await look('2024-07-10');
    expect(await told()).toEqual(BOTH('d-30'));
    expect(office.server.arrived.map(({ to }) => to).sort()).toEqual([
      'htx@ocop.example',
      'xa@ocop.example',
    ]);
    const { rows } = await office.pool.query<{ subject: string; body: string; stream: string }>(
      'select distinct subject, body, stream from notices',
    );
    expect(rows).toMatchObject([
      {
        subject: 'Bún khô: giấy tờ có giá trị đến hết ngày 08/08/2024',
        body: expect.stringContaining('chậm nhất ngày 31/10/2024'),
        stream: 'product-cycle/p',
      },
    ]);
    // The law's name of the paper, not what its producer wrote on it.
    expect(rows[0]?.body).toMatch(/an toàn thực phẩm/);
    expect(rows[0]?.body).not.toMatch(/Kín/);
    // One process that lives on looks each day anew.
    let now = at('2024-08-01');
    const keeper = office.paperKeeper(() => now);
    await keeper.round();
    now = at('2024-08-08');
    await keeper.round();
    await look('2024-08-09');
    expect(await told()).toEqual([...BOTH('d-30'), ...BOTH('d-7'), ...BOTH('d-0')]);
    const ofNotices = async () =>
      (await verifyLog(office.pool)).bindings.filter(({ of }) => of === 'notices');
    expect(await ofNotices()).toEqual([]);
    // Nobody puts such a word into an inbox for a paper that is not there.
    await office.pool.query(
      `insert into notices (key, role, area, stream, template, subject, body, ordered_at, later)
       select replace(key, ':w:1:', ':w:2:'), role, area, stream, template, subject, body, ordered_at, true from notices`,
    );
    expect(await ofNotices()).toHaveLength(6);
  });

  test('a day off: told on the working day before, and not on the day itself', async () => {
    await product();
    // A Sunday.
    await paper('w', 1, '2024-08-11');
    await chosen(1, ['w', 1]);
    await look('2024-08-02');
    await look('2024-08-09');
    expect(await told()).toEqual([...BOTH('d-7'), ...BOTH('d-0')]);
    await office.pool.query('delete from deliveries; delete from notices');
    await look('2024-08-10');
    await look('2024-08-11');
    expect(await told()).toEqual([]);
    // Nothing ran on the Friday: made up for on the Monday.
    await look('2024-08-12');
    expect(await told()).toEqual(BOTH('d-0'));
  });

  test('replaced by one that lasts, in the wallet or in the dossier: no more; by one that does not: of that one', async () => {
    await product();
    await paper('w', 1, '2024-08-08');
    await chosen(1, ['w', 1]);
    await look('2024-07-09');
    await paper('w', 2, '2024-09-09');
    await look('2024-08-01');
    expect(await told()).toEqual(BOTH('d-30'));
    await look('2024-08-12');
    expect(await told()).toEqual([...BOTH('d-30'), ...BOTH('d-30')]);
    await paper('v', 1, '2025-09-09');
    await chosen(2, ['w', 2], ['v', 1]);
    await look('2024-09-03');
    await look('2024-09-09');
    expect(await told()).toHaveLength(4);
  });

  test.each([
    ['a cycle that has ended', 'closed', 'r1', '2024-08-08'],
    ['a cycle that is decided', 'awaiting-signature', 'r1', '2024-08-08'],
    ['a paper without a day', 'commune-check', 'r1', null],
    ['a paper that is good on the day of the decision', 'commune-check', 'r1', '2024-10-31'],
  ])('%s: nobody is told', async (_, stage, round, expires) => {
    await product(stage, round);
    await paper('w', 1, expires);
    await chosen(1, ['w', 1]);
    for (const day of ['2024-07-09', '2024-08-08', '2024-10-01', '2024-10-31']) await look(day);
    expect(await told()).toEqual([]);
  });

  test('where no round has been named, the cycle outlasts the paper', async () => {
    await product('preparing', null);
    await paper('w', 1, '2024-08-08');
    await chosen(1, ['w', 1]);
    await look('2024-07-09');
    expect(await told()).toEqual(BOTH('d-30'));
  });

  test('several processes at once tell once; so do they where the office looks first', async () => {
    await product();
    await paper('w', 1, '2024-08-08');
    await chosen(1, ['w', 1]);
    const atOnce = (day: string) =>
      Promise.all([1, 2, 3].map(() => office.paperKeeper(() => at(day)).round()));
    await atOnce('2024-07-09');
    await office.proofKeeper(() => at('2024-07-09')).round();
    expect([(await told()).length, office.server.arrived.length]).toEqual([2, 2]);
    await office.pool.query(
      `insert into notice_settings (area, hold, changed_by) values ('hue', true, 'x')`,
    );
    await atOnce('2024-08-01');
    await look('2024-08-02');
    expect(await told()).toEqual(BOTH('d-30'));
    const { rows } = await office.pool.query<object>(`select key from held_notices`);
    expect(rows).toHaveLength(2);
  });

  test('a product of a law that only a later release knows is left out, and said of once; the others are told', async () => {
    await product('commune-check', 'r1', { id: 'of-tomorrow', regulation: '99-2031' });
    await product();
    await paper('v', 1, '2024-08-08');
    await paper('w', 1, '2024-08-08');
    await chosenFor('of-tomorrow', 1, ['v', 1]);
    await chosen(1, ['w', 1]);
    let now = at('2024-07-09');
    const keeper = office.paperKeeper(() => now);
    await keeper.round();
    await keeper.round();
    now = at('2024-08-01');
    await keeper.round();
    expect(await told()).toEqual([...BOTH('d-30'), ...BOTH('d-7')]);
    expect(said()).toEqual([
      expect.stringMatching(
        /^product-cycle\/of-tomorrow, paper v is left out, the others go on: REGULATION_UNKNOWN .*99-2031/,
      ),
    ]);
  });

  test('who wishes one message a day finds it there', async () => {
    await office.pool.query(
      `insert into delivery_wishes (person, mode, channels) values ('xa', 'digest', '{e-mail}')`,
    );
    await product();
    await paper('w', 1, '2024-08-08');
    await chosen(1, ['w', 1]);
    await office.paperKeeper(() => at('2024-07-09')).round();
    const { rows } = await office.pool.query<object>(
      `select person, collected_for is not null as collected, later from deliveries order by person`,
    );
    expect(rows).toEqual([
      { person: 'htx', collected: false, later: true },
      { person: 'xa', collected: true, later: true },
    ]);
  });
});
